import { describe, expect, test } from 'vitest';
import { titleOfOtherYear, uncheckedItems, unknownItem } from '../../src/rules/items-of-year.ts';
import { levelContradictsScore } from '../../src/rules/level-contradicts-score.ts';
import { scoreContradictsSum } from '../../src/rules/score-contradicts-sum.ts';
import { levelOfOtherYear, scoreNotInYear } from '../../src/rules/scores-of-other-year.ts';
import { spanText } from '../../src/rules/other-years.ts';
import { registerOf } from '../support/register.ts';
import { BASE, findingsOf } from './base.ts';

const result = (year: number, text: string) => ({
  [`${year}/plan.yaml`]: `year: ${year}\ngaps: []\n`,
  [`${year}/result.yaml`]: `year: ${year}\n${text}\n`,
});
const INDICATORS = [89.02, 80.15, 79.63, 85.47, 82.08, 84.61, 78.24, 75.92, 82.28, 62.5];
const indicators = (...scores: readonly number[]) =>
  `indicators: [${scores.map((score, index) => `{number: ${index + 1}, score: ${score}}`).join(', ')}]`;
const of = (total: number, iit: number, eit: number, oit: number) =>
  result(2563, `score: ${total}\ninstruments: {iit: ${iit}, eit: ${eit}, oit: ${oit}}`);

describe('a score against what it is made of', () => {
  // 0.30 × 83.27 + 0.30 × 79.59 + 0.40 × 72.39 = 24.981 + 23.877 + 28.956 = 77.814
  test.each([
    [77.81, []],
    [77.82, []], // 0.006 off
    [77.804, []], // 0.010 off, exactly what rounding may do
    [77.83, ['77.81']], // 0.016 off
    [77.8, ['77.81']], // 0.014 off
    [78.71, ['77.81']],
  ])('a total of %d', (total, worked) => {
    const found = findingsOf(scoreContradictsSum, of(total, 83.27, 79.59, 72.39));
    expect(found.map(({ args }) => (args as { worked: string }).worked)).toEqual(worked);
  });

  test('writes the sum out, at the score', () => {
    expect(findingsOf(scoreContradictsSum, of(78.71, 83.27, 79.59, 72.39))).toEqual([
      {
        code: 'score-contradicts-sum',
        at: '2563/result.yaml score',
        args: { of: 'score', score: '78.71', sum: '0.30 × 83.27 + 0.30 × 79.59 + 0.40 × 72.39', worked: '77.81' },
      },
    ]);
  });

  test('an instrument against its indicators, and no other', () => {
    // (89.02 + 80.15 + 79.63 + 85.47 + 82.08) ÷ 5 = 416.35 ÷ 5 = 83.27
    const text = `score: 77.81\ninstruments: {iit: 83.72, eit: 79.59, oit: 72.39}\n${indicators(...INDICATORS)}`;
    const found = findingsOf(scoreContradictsSum, result(2563, text)).filter(
      ({ args }) => (args as { of: string }).of !== 'score',
    );
    expect(found).toEqual([
      {
        code: 'score-contradicts-sum',
        at: '2563/result.yaml instruments.iit',
        args: { of: 'iit', score: '83.72', sum: '(89.02 + 80.15 + 79.63 + 85.47 + 82.08) ÷ 5', worked: '83.27' },
      },
    ]);
  });

  test('without instruments the total is worked out of the ten indicators', () => {
    expect(findingsOf(scoreContradictsSum, result(2563, `score: 77.81\n${indicators(...INDICATORS)}`))).toEqual([]);
    expect(findingsOf(scoreContradictsSum, result(2563, `score: 87.81\n${indicators(...INDICATORS)}`))).toMatchObject([
      { args: { sum: '0.30 × 83.27 + 0.30 × 79.59 + 0.40 × 72.39', worked: '77.81' } },
    ]);
  });

  test('where one is missing, nothing is said', () => {
    const nine = indicators(...INDICATORS.slice(0, 9));
    expect(findingsOf(scoreContradictsSum, result(2563, `score: 20\n${nine}`))).toEqual([]);
    expect(findingsOf(scoreContradictsSum, result(2563, 'score: 20\ninstruments: {iit: 80, eit: 80}'))).toEqual([]);
    expect(findingsOf(scoreContradictsSum, result(2570, `score: 20\n${indicators(...INDICATORS)}`))).toEqual([]);
  });
});

describe('words and scores of another year', () => {
  test('an old level word in a new year, and a new one in an old year', () => {
    expect(findingsOf(levelOfOtherYear, result(2566, 'score: 96.04\nlevel: AA'))).toEqual([
      {
        code: 'level-of-other-year',
        at: '2566/result.yaml level',
        args: {
          level: 'AA',
          year: 2566,
          years: '2563–2565',
          known: ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน'],
        },
      },
    ]);
    expect(findingsOf(levelOfOtherYear, result(2563, 'score: 90\nlevel: ผ่านดี'))).toMatchObject([
      { args: { years: '2566–2569' } },
    ]);
    expect(findingsOf(levelContradictsScore, result(2566, 'score: 96.04\nlevel: AA'))).toEqual([]);
  });

  test('neither a word of its own year, nor one of no year', () => {
    expect(findingsOf(levelOfOtherYear, result(2566, 'score: 86.78\nlevel: ผ่าน'))).toEqual([]);
    expect(findingsOf(levelOfOtherYear, result(2566, 'score: 86.78\nlevel: ดีมาก'))).toEqual([]);
    expect(findingsOf(levelContradictsScore, result(2566, 'score: 86.78\nlevel: ดีมาก'))).toHaveLength(1);
    expect(findingsOf(levelOfOtherYear, result(2570, 'score: 86.78\nlevel: A'))).toEqual([]);
  });

  test("the office's own levels are its year's", () => {
    const own = '2566/assessment.yaml';
    const files = {
      ...result(2566, 'score: 96.04\nlevel: AA'),
      [own]: 'year: 2566\nlevels: [{name: AA, total: 95}]\n',
    };
    expect(findingsOf(levelOfOtherYear, files)).toEqual([]);
  });

  test("a finding by the office's own says where it stands, and none says so by what else is in that file", () => {
    const with2566 = (own: string) =>
      findingsOf(levelOfOtherYear, {
        ...result(2566, 'score: 96.04\nlevel: AA'),
        '2566/assessment.yaml': `year: 2566\n${own}\n`,
      });
    expect(with2566('levels: [{name: ดี, total: 0}]')).toMatchObject([
      { args: { known: ['ดี'] }, related: ['declared 2566/assessment.yaml levels (key)'] },
    ]);
    expect(with2566('pass_mark: {score: 80}')[0]).not.toHaveProperty('related');
    const sum = {
      ...of(78.71, 83.27, 79.59, 72.39),
      '2563/assessment.yaml': 'year: 2563\ninstruments: [{id: iit, weight: 30}]\n',
    };
    expect(findingsOf(scoreContradictsSum, sum)).toMatchObject([
      { related: ['declared 2563/assessment.yaml instruments (key)'] },
    ]);
  });

  test('parts of EIT before 2566', () => {
    const text = 'score: 80\ninstruments: {iit: 80, eit_part1: 80, eit_part2: 80, oit: 80}';
    expect(findingsOf(scoreNotInYear, result(2563, text))).toEqual([
      {
        code: 'score-not-in-year',
        at: '2563/result.yaml instruments.eit_part1 (key)',
        args: { key: 'eit_part1', year: 2563, years: '2566–2569' },
      },
      {
        code: 'score-not-in-year',
        at: '2563/result.yaml instruments.eit_part2 (key)',
        args: { key: 'eit_part2', year: 2563, years: '2566–2569' },
      },
    ]);
    expect(findingsOf(scoreNotInYear, result(2566, text))).toEqual([]);
  });
});

describe("assignments against the year's list", () => {
  const MEASURES = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
  const assigned = (year: number, ...items: readonly (readonly [item: string, title: string])[]) => ({
    [`${year}/plan.yaml`]: `year: ${year}\ngaps: []\n`,
    [`${year}/assignments.yaml`]: `assignments:\n${items
      .map(
        ([item, title], index) =>
          `  - {id: a${index}, title: ${title}, item: ${item}, officer: somchai, due: ${year}-03-01}\n`,
      )
      .join('')}`,
  });

  test('an item that no year has, and one of other years, among good ones', () => {
    expect(findingsOf(unknownItem, assigned(2565, ['O42', 'ก'], ['O44', 'ข'], ['O43', 'ค']))).toEqual([
      {
        code: 'unknown-item',
        at: '2565/assignments.yaml assignments.1.item',
        args: { item: 'O44', year: 2565, list: 'O1–O43', weak: false },
      },
    ]);
    expect(findingsOf(unknownItem, assigned(2568, ['O28', 'ก'], ['O42', 'ข']))).toMatchObject([
      { at: '2568/assignments.yaml assignments.1.item', args: { item: 'O42', list: 'O1–O28', years: '2563–2566' } },
    ]);
    expect(findingsOf(unknownItem, assigned(2569, ['O27', 'ก']))).toMatchObject([
      { args: { list: 'O1–O26', weak: true } },
    ]);
  });

  test("a title of another year's list, and none of its own", () => {
    expect(findingsOf(titleOfOtherYear, assigned(2569, ['O3', 'งานของเรา'], ['O25', MEASURES]))).toEqual([
      {
        code: 'title-of-other-year',
        at: '2569/assignments.yaml assignments.1.title',
        args: { title: MEASURES, year: 2569, years: '2563–2568', name: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร' },
      },
    ]);
    expect(findingsOf(titleOfOtherYear, assigned(2565, ['O42', MEASURES], ['O43', MEASURES]))).toEqual([]);
  });

  test('are not checked where the list has gaps, and that is said', () => {
    for (const year of [2563, 2567, 2570]) {
      expect(findingsOf(unknownItem, assigned(year, ['O99', 'ก']))).toEqual([]);
      expect(findingsOf(titleOfOtherYear, assigned(year, ['O1', 'โครงสร้างและอำนาจหน้าที่']))).toEqual([]);
    }
    const files = {
      ...assigned(2563, ['O1', 'ก']),
      ...assigned(2565, ['O1', 'ก']),
      ...assigned(2567, ['O1', 'ก']),
      ...assigned(2570, ['O1', 'ก']),
    };
    expect(uncheckedItems(registerOf({ ...BASE, ...files }))).toEqual([
      { year: 2563, known: 3, count: 43 },
      { year: 2567, known: 6, count: 35 },
      { year: 2570, known: 0, count: null },
    ]);
  });

  test("go by the office's own list", () => {
    const own = {
      '2565/assessment.yaml': 'year: 2565\nitem_count: {count: 44}\nitems: [{id: O44, name: รายการใหม่}]\n',
    };
    expect(findingsOf(unknownItem, { ...assigned(2565, ['O44', 'ก']), ...own })).toEqual([]);
    const [missing] = findingsOf(unknownItem, { ...assigned(2565, ['O45', 'ก']), ...own });
    expect(missing).toMatchObject({ related: ['declared 2565/assessment.yaml items (key)'] });
  });
});

test('years are written as spans', () => {
  expect([[], [2564], [2563, 2564, 2565], [2563, 2566, 2567]].map(spanText)).toEqual([
    '',
    '2564',
    '2563–2565',
    '2563, 2566–2567',
  ]);
});

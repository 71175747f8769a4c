import { describe, expect, it } from 'vitest';
import { readyView } from '../../src/views/ready.ts';
import { WORDS } from '../../src/words/words.ts';
import { edited } from '../support/edited.ts';
import { registerOf } from '../support/register.ts';
import { factOf, on, rowsOf, tableIn, wordsIn, wrongIn } from './support.ts';

const COMMON = {
  'offices.yaml': 'offices:\n  - {id: clerk, name: สำนักปลัด, short: สป.}\n',
  'officers.yaml': `officers:
  - {id: somying, name: นาง ก, position: ก, office: clerk}
  - {id: left, name: นาย ข, position: ข, office: clerk, until: 2564-12-31}
`,
};

const plan = (year: number, gaps: string) => `year: ${year}
last_result: {year: ${year - 1}, score: 80, indicators: [{number: 8, score: 70}]}
gaps:
${gaps}`;
const GAPS = `  - {id: g1, kind: weakness, title: จุดอ่อน, practice: แก้ไข}
  - {id: g2, kind: development, title: พัฒนา, practice: พัฒนา}
`;
const measure = (year: number, gaps: string, more = '') => `id: m1
title: มาตรการของปี ${year}
gaps: [${gaps}]
offices: [clerk]
oversight: รายงานทุกเดือน
steps:
  - {id: a, title: ขั้นหนึ่ง, kind: milestone, start: ${year - 1}-10, due: ${year - 1}-12}
${more}`;
const report = (year: number, entry: string) => `month: ${year - 1}-12
office: clerk
reported_by: somying
submitted: ${year}-01-05
entries:
  - {step: m1/a, ${entry}}
`;
const PROVEN = `status: done, result: ประกาศใช้เมื่อ 20 ธันวาคม แจ้งครบทุกคน, evidence: [{title: ประกาศ, url: 'https://example.go.th/1'}]`;

/** One fiscal year in order, with its half-year report. */
const yearFiles = (year: number, entry = PROVEN): Record<string, string> => ({
  [`${year}/plan.yaml`]: plan(year, GAPS),
  [`${year}/measures/m1.yaml`]: measure(year, 'g1, g2'),
  [`${year}/reports/${year - 1}-12/clerk.yaml`]: report(year, entry),
  [`${year}/publications.yaml`]: `publications: [{id: half, title: รอบหกเดือน, kind: half-year, date: ${year}-04-20, channels: [web], url: 'https://example.go.th/half'}]\n`,
});
const place = ({ file, path }: { file: string; path: readonly (string | number)[] }) => `${file} ${path.join('.')}`;
const view = (year: number, asOf: string, files: Readonly<Record<string, string>>, item?: string) => {
  const document = readyView(
    registerOf({ ...COMMON, ...files }),
    { year, place, ...(item !== undefined && { item }) },
    WORDS.th,
    on(asOf),
  );
  if (!document) throw new Error('no document');
  return document;
};
const checks = (year: number, asOf: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    (
      view(year, asOf, files).data.checks as { item: string; check: string; answer: string; place: string | null }[]
    ).map((each) => [`${each.item} ${each.check}`, `${each.answer} ${each.place ?? '-'}`]),
  );

describe('the items', () => {
  const ASSIGNED = {
    ...yearFiles(2565),
    '2565/assignments.yaml': `assignments:
  - {id: a, title: งาน, item: O42, officer: somying, due: 2565-02-28, log: [{event: entered, on: 2565-02-20}]}
  - {id: b, title: งาน, item: O43, officer: somying, due: 2565-04-22}
  - {id: c, title: งาน, item: O36, officer: somying, due: 2565-02-28}
  - {id: d, title: งาน, item: O1, officer: left, due: 2565-09-30}
  - {id: e, title: งาน, item: O2, officer: somying, due: 2565-02-28, log: [{event: entered, on: 2565-02-20}, {event: returned, on: 2565-03-01}]}
`,
  };
  const items = (asOf: string) =>
    rowsOf(view(2565, asOf, ASSIGNED), 'items', 'item', 'state', 'points').filter(([id]) =>
      ['O1', 'O2', 'O3', 'O36', 'O42', 'O43'].includes(id ?? ''),
    );

  it('are ready, late, not in or without an officer, each with what it is worth', () => {
    expect(items('2565-03-10')).toEqual([
      ['O1', 'ไม่มีผู้รับผิดชอบ', '0.44'],
      ['O2', 'ล่าช้า', '0.44'],
      ['O3', 'ไม่มีผู้รับผิดชอบ', '0.44'],
      ['O36', 'ล่าช้า', '1.25'],
      ['O42', 'พร้อม', '5.00'],
      ['O43', 'ยังไม่ส่ง', '5.00'],
    ]);
  });

  it('stand as was known on the day, with the load of each officer', () => {
    expect(items('2565-02-10').map(([, state]) => state)).toEqual([
      ...['ไม่มีผู้รับผิดชอบ', 'ยังไม่ส่ง', 'ไม่มีผู้รับผิดชอบ', 'ยังไม่ส่ง', 'ยังไม่ส่ง', 'ยังไม่ส่ง'],
    ]);
    expect(rowsOf(view(2565, '2565-03-10', ASSIGNED), 'loads', 'officer', 'total', 'ready', 'late')).toEqual([
      ['นาง ก', '4', '1', '2'],
      ['นาย ข', '1', '0', '0'],
    ]);
    const next = rowsOf(view(2565, '2565-03-10', ASSIGNED), 'next', 'id');
    expect(next).toEqual([['c'], ['e'], ['b'], ['d']]);
  });

  it('are as many as the list has, an assignment of an item that is not on it aside', () => {
    const assigned = (item: string) => ({
      '2566/assignments.yaml': `assignments: [{id: a, title: ก, item: ${item}, officer: somying, due: 2566-03-31}]\n`,
    });
    for (const item of ['O1', 'O99']) {
      const document = view(2566, '2566-02-01', assigned(item));
      expect(factOf(document, 'ready')).toBe('0 / 43');
      expect(document.data.atStake).toBe(40);
      expect(wordsIn(document)).not.toContain('ไม่ทราบคะแนนรายรายการ');
    }
  });

  it('have no value in a year whose groups do not say how they weigh, and it says so', () => {
    const document = view(2568, '2568-03-10', yearFiles(2568));
    expect(new Set(rowsOf(document, 'items', 'points').flat())).toEqual(new Set(['-']));
    expect(document.data.atStake).toBeNull();
    const said = document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : []));
    expect(said).toContain(WORDS.th.views.ready.noValue);
  });
});

describe('the pair', () => {
  it('of a year in order is answered yes throughout, with the place', () => {
    const answers = checks(2565, '2565-05-01', yearFiles(2565));
    expect(Object.values(answers).filter((answer) => !answer.startsWith('yes '))).toEqual([]);
    expect(answers['O42 analysis-shown']).toBe('yes 2565/plan.yaml last_result');
    expect(answers['O43 evidence-opens']).toBe('yes 2565/publications.yaml publications.0');
    const files = yearFiles(2565);
    const ofYear = {
      ...files,
      '2565/publications.yaml': edited(files['2565/publications.yaml'] ?? '', 'kind: half-year', 'kind: results'),
    };
    expect(checks(2565, '2565-05-01', ofYear)).toEqual(answers);
  });

  it('points at what each no is about', () => {
    const files = {
      ...yearFiles(2565, 'status: done, result: ดำเนินการแล้วเสร็จ'),
      '2565/plan.yaml': plan(2565, `${GAPS}  - {id: g3, kind: weakness, title: ไม่มีใครตอบ}\n`).replace(
        'year: 2564',
        'year: 2563',
      ),
      '2565/measures/m2.yaml': measure(2565, 'g1').replace('id: m1', 'id: m2').replace('oversight: รายงานทุกเดือน\n', ''),
    };
    expect(checks(2565, '2565-04-01', files)).toEqual({
      'O42 analysis-shown': 'yes 2565/plan.yaml last_result',
      'O42 weaknesses-named': 'no 2565/plan.yaml gaps.2',
      'O42 measures-follow': 'no 2565/plan.yaml gaps.2',
      'O42 measures-complete': 'no 2565/measures/m2.yaml ',
      'O42 years-fit': 'no 2565/plan.yaml last_result.year',
      'O43 every-measure-has-progress': 'no 2565/measures/m2.yaml ',
      'O43 results-concrete': 'no 2565/measures/m1.yaml ',
      'O43 results-in-year': 'yes 2565/reports/2564-12/clerk.yaml entries.0',
      // the half-year report is not out yet
      'O43 evidence-opens': 'no 2565/reports/2564-12/clerk.yaml entries.0',
    });
  });

  it("is from 2568 this year's measures and last year's results, in one paper", () => {
    const both = { ...yearFiles(2567), ...yearFiles(2568) };
    const document = view(2568, '2568-04-10', both, 'O28');
    expect(document.data.pair).toEqual({ measures: { item: 'O27', year: 2568 }, results: { item: 'O28', year: 2567 } });
    expect(rowsOf(document, 'measures', 'measure')).toEqual([['1. มาตรการของปี 2568']]);
    expect(rowsOf(document, 'results', 'measure')[0]).toEqual(['มาตรการของปี 2567']);
    const answers = checks(2568, '2568-04-10', both);
    expect(answers['O27 analysis-shown']).toBe('yes 2568/plan.yaml last_result');
    expect(answers['O28 every-measure-has-progress']).toBe('yes 2567/reports/2566-12/clerk.yaml entries.0');
    expect(answers['O28 evidence-opens']).toBe('yes 2567/publications.yaml publications.0');
  });

  it("can't be told where the year before is not there, or a file of it is broken", () => {
    const answers = checks(2568, '2568-04-10', yearFiles(2568));
    expect(answers['O28 results-concrete']).toBe('unknown -');
    expect(answers['O27 measures-follow']).toBe('yes 2568/measures/m1.yaml ');
  });
});

it('there is no document of an item that is not there', () => {
  const register = registerOf({ ...COMMON, ...yearFiles(2565) });
  expect(readyView(register, { year: 2565, place, item: 'O99' }, WORDS.th, on('2565-04-10'))).toBeUndefined();
});

it('gives machines what its schema promises, in each language the same, also of years that are not known', () => {
  for (const [year, item] of [[2565], [2565, 'O42'], [2568, 'O28'], [2570], [2567]] as const)
    expect(wrongIn(view(year, `${year}-04-10`, { ...yearFiles(year - 1), ...yearFiles(year) }, item))).toEqual([]);
  const register = registerOf({ ...COMMON, ...yearFiles(2565) });
  const english = readyView(register, { year: 2565, place }, WORDS.en, on('2565-04-10'));
  expect(english?.data).toEqual(view(2565, '2565-04-10', yearFiles(2565)).data);
});

describe('what is weakly known', () => {
  const SAYS = '‡ ทราบจาก';

  it('is marked: in 2566 the groups of indicator 9 and what their items are worth, not those of indicator 10', () => {
    const document = view(2566, '2566-02-01', {});
    const marks = ['groups', 'items'].map((key) => {
      const { columns, rows } = tableIn(document, key);
      const at = ['group', 'name', 'points'].map((name) => columns.findIndex((column) => column.key === name));
      return rows.map((row) => at.map((index) => (row[index] && 'mark' in row[index] ? '‡' : '')).join(','));
    });
    expect(marks[0]).toEqual([...Array(5).fill(',‡,‡'), ',,', ',,']);
    expect(marks[1]?.slice(0, 30).every((each) => each.endsWith('‡'))).toBe(true);
    expect(marks[1]?.slice(30).some((each) => each.endsWith('‡'))).toBe(false);
    expect(wordsIn(document)).toContain(SAYS);
  });

  it('is marked: in 2569 the numbers of the pair and the years that they speak of; nothing of O42 in 2565 is', () => {
    const weak = view(2569, '2569-02-01', {}, 'O25');
    const pair = weak.blocks.find((block) => block.type === 'paragraph' && block.text.length > 4);
    const cells = pair?.type === 'paragraph' ? pair.text.filter((part) => typeof part === 'object') : [];
    expect(cells.map((cell) => 'mark' in cell)).toEqual([true, true, true, true]);
    expect(wordsIn(weak)).toContain(SAYS);
    expect(wordsIn(view(2565, '2565-02-01', {}, 'O42'))).not.toContain('‡');
  });
});

describe('a year whose list is not known', () => {
  it('has no number of items and nothing at stake rather than 0, and says that nothing is assigned', () => {
    const document = view(2570, '2570-04-25', yearFiles(2570));
    expect(factOf(document, 'ready')).toMatch(/ \/ -$/);
    expect(document.data.atStake).toBeNull();
    expect(document.blocks).toContainEqual(
      expect.objectContaining({ key: 'next', whenEmpty: WORDS.th.views.ready.noLoads }),
    );
  });
});

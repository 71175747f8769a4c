import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';
import { MINIMAL } from '../support/register.ts';

const EXAMPLE = ['--data', 'data-example', '--as-of', '2565-10-03'];

/** The JSON of a call, checked against its schema; the exit code is looked at too. */
async function jsonOf(...argv: readonly string[]) {
  const { out, err, code } = await call([...argv, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  const data = JSON.parse(out) as { kind: string } & Record<string, never>;
  const schema = JSON.parse(readFileSync(`schemas/output/${data.kind}.schema.json`, 'utf8'));
  const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true }).compile(
    schema,
  );
  expect(validate(data) ? [] : validate.errors).toEqual([]);
  return data as never as Scores & WhatIf;
}

interface Scores {
  readonly fiscalYearBe: number;
  readonly indicators: readonly { number: number; score: number; change: number; againstPass: number; cost: number }[];
  readonly nextLevel: { level: string; lacking: readonly { of: string; points: number | null }[] } | null;
  readonly years: readonly {
    fiscalYearBe: number;
    score: number;
    level: string | null;
    candidates: string[];
    nationalMean: { score: number } | null;
    againstMean: number | null;
  }[];
}
interface WhatIf {
  readonly now: { total: number; level: string | null } | null;
  readonly would: {
    total: number;
    level: string | null;
    candidates: string[];
    instruments: Record<string, number | null>;
  } | null;
  readonly ways: {
    missing: number;
    alone: readonly { number: number; from: number; to: number | null }[];
    together: { rise: number; total: number; indicators: readonly { number: number; to: number }[] } | null;
    items: readonly {
      items: string[];
      points: number | null;
      whole: number | null;
      most: number | null;
      derivation: unknown;
    }[];
  } | null;
}

/** A directory with the results of some years, by year. */
function withResults(results: Readonly<Record<number, string>>, more: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder();
  const years = Object.entries(results).flatMap(([year, text]) => [
    [`${year}/plan.yaml`, `year: ${year}\ngaps: []\n`],
    [`${year}/result.yaml`, `year: ${year}\n${text}\n`],
  ]);
  for (const [file, text] of [...Object.entries(MINIMAL), ...years, ...Object.entries(more)] as [string, string][]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
const indicators = (...scores: readonly number[]) =>
  `indicators: [${scores.map((score, index) => `{number: ${index + 1}, score: ${score}}`).join(', ')}]`;

describe('the scores of the example', () => {
  test('ten indicators with the change, the distance to 85 and what each costs the total', async () => {
    const { indicators: rows, nextLevel, fiscalYearBe } = await jsonOf('scores', ...EXAMPLE);
    expect(fiscalYearBe).toBe(2565);
    expect(rows).toHaveLength(10);
    // 87.50 − 62.50; 87.50 − 85; (100 − 87.50) × 0.40 ÷ 2
    expect(rows[9]).toMatchObject({ number: 10, score: 87.5, change: 25, againstPass: 2.5, cost: 2.5 });
    // 80.05 − 75.92; 80.05 − 85; (100 − 80.05) × 0.30 ÷ 3 = 1.995
    expect(rows[7]).toMatchObject({ number: 8, change: 4.13, againstPass: -4.95, cost: 2 });
    // (100 − 91.04) × 0.30 ÷ 5 = 0.5376
    expect(rows[0]).toMatchObject({ number: 1, cost: 0.54 });
    expect(nextLevel).toEqual({ level: 'AA', lacking: [{ of: 'total', points: 8.58 }] });
  });

  test('all years, with the national mean where it is known', async () => {
    const { years } = await jsonOf('scores', ...EXAMPLE, '--year', '2564');
    expect(years).toMatchObject([
      { fiscalYearBe: 2564, score: 77.81, level: 'B', nationalMean: { score: 81.25 }, againstMean: -3.44 },
      { fiscalYearBe: 2565, score: 86.42, level: 'A', nationalMean: null, againstMean: null },
    ]);
  });

  test('a result announced later is not known yet', async () => {
    const { years } = await jsonOf('scores', '--data', 'data-example', '--as-of', '2565-08-09');
    expect(years.map(({ fiscalYearBe }) => fiscalYearBe)).toEqual([2564]);
  });

  test('signs are + and −, of Unicode', async () => {
    const { out } = await call(['scores', ...EXAMPLE]);
    expect(out).toContain('+25.00');
    expect(out).toContain('−4.95');
    expect(out).not.toMatch(/ -\d/);
  });
});

describe('what if', () => {
  test("the example's 77.81 comes of its ten indicators", async () => {
    // 0.06 × 416.35 + 0.10 × 238.77 + 0.20 × 144.78 = 24.981 + 23.877 + 28.956 = 77.814
    const { now } = await jsonOf('scores', 'what-if', '--reach', '85', '--year', '2564', ...EXAMPLE);
    expect(now).toMatchObject({ total: 77.81, level: 'B' });
  });

  test('indicator 10 at 95: 77.814 + 0.20 × 32.50 = 84.314, still a B', async () => {
    const { would } = await jsonOf('scores', 'what-if', '--indicator', '10=95', '--year', '2564', ...EXAMPLE);
    expect(would).toMatchObject({ total: 84.31, level: 'B', instruments: { iit: 83.27, eit: 79.59, oit: 88.64 } });
  });

  test('two indicators: + 0.20 × 32.50 + 0.10 × 14.08 = 85.722, an A', async () => {
    const { would } = await jsonOf(
      'scores',
      'what-if',
      '--indicator',
      '10=95',
      '--indicator',
      '8=๙๐',
      '--year',
      '2564',
      ...EXAMPLE,
    );
    expect(would).toMatchObject({ total: 85.72, level: 'A' });
  });

  test('the ways to 85, 7.186 away', async () => {
    const { ways } = await jsonOf('scores', 'what-if', '--reach', '85', '--year', '2564', ...EXAMPLE);
    expect(ways?.missing).toBe(7.19);
    // 7.186 ÷ 0.20 = 35.93: 62.50 → 98.43; indicator 9 would need 118.21, the others still more.
    expect(ways?.alone.filter(({ to }) => to !== null)).toEqual([{ number: 10, from: 62.5, to: 98.43, weight: 0.2 }]);
    // Below 85: 2, 3, 5 (0.06 each), 6, 7, 8 (0.10), 9, 10 (0.20): 7.186 ÷ 0.88 = 8.1659…, rounded up.
    expect(ways?.together).toMatchObject({ rise: 8.17, total: 85 });
    expect(ways?.together?.indicators.map(({ number, to }) => [number, to])).toEqual([
      [2, 88.32],
      [3, 87.8],
      [5, 90.25],
      [6, 92.78],
      [7, 86.41],
      [8, 84.09],
      [9, 90.45],
      [10, 70.67],
    ]);
    // 40 ÷ 2 ÷ 2 ÷ 2; the two together no more than indicator 10 has lost: 0.20 × 37.50.
    expect(ways?.items.at(-1)).toEqual({
      items: ['O42', 'O43'],
      points: 5,
      whole: 10,
      most: 7.5,
      derivation: { weight: 40, indicators: 2, groups: 2, items: 2 },
    });
  });

  test('what reaches 100 on the way leaves the others to rise further', async () => {
    // 98, 98, 98, 98, 50 | 98, 98, 98 | 98, 98: total 95.12. To 97 are missing 1.88; below 97 only the fifth:
    // 1.88 ÷ 0.06 = 31.34 rounded up.
    const one = withResults({ 2565: `score: 95.12\n${indicators(98, 98, 98, 98, 50, 98, 98, 98, 98, 98)}` });
    const { ways } = await jsonOf('scores', 'what-if', '--reach', '97', '--data', one);
    expect(ways?.together).toMatchObject({ rise: 31.34, indicators: [{ number: 5, to: 81.34 }] });
    // To 99 all rise: each of nine has 2 left (0.94 × 2 = 1.88), 3.88 are missing: the fifth rises by 2.00 ÷ 0.06 = 33.33… more
    // than nothing: 1.88 + 0.06 × r = 3.88, r = 33.34 rounded up.
    const more = await jsonOf('scores', 'what-if', '--reach', '99', '--data', one);
    expect(more.ways?.together).toMatchObject({ rise: 33.34 });
    expect(more.ways?.together?.indicators.filter(({ to }) => to === 100)).toHaveLength(9);
    expect(more.ways?.together?.indicators.find(({ number }) => number === 5)?.to).toBe(83.34);
    expect((await jsonOf('scores', 'what-if', '--reach', '100', '--data', one)).ways?.together).toMatchObject({
      rise: 50,
      total: 100,
    });
  });

  test('a total that is reached needs no way', async () => {
    const { out } = await call(['scores', 'what-if', '--reach', '85', '--lang', 'en', ...EXAMPLE]);
    expect(out).toContain('The total has reached 85 (1.42 above)');
  });

  test.each([
    ['2563', 'O42, O43'],
    ['2567', 'O34, O35'],
    ['2568', 'O27, O28'],
    ['2569', 'O25, O26'],
  ])('in %s no item has a value, and it says why', async (year, pair) => {
    const data = withResults({ [Number(year)]: `score: 80\n${indicators(...Array(10).fill(80))}` });
    const { ways } = await jsonOf('scores', 'what-if', '--reach', '85', '--data', data);
    expect(ways?.items).toEqual([{ items: pair.split(', '), points: null, whole: null, most: null, derivation: null }]);
    const { out } = await call(['scores', 'what-if', '--reach', '85', '--data', data, '--lang', 'en']);
    expect(out).toMatch(new RegExp(`${pair} .* +- +- +- +- +- +│`));
    expect(out).toContain(`What an item of ${year} is worth can’t be worked out`);
  });

  test('the value of O42 is 2.00 in 2566', async () => {
    const data = withResults({ 2566: `score: 80\n${indicators(...Array(10).fill(80))}` });
    const { ways } = await jsonOf('scores', 'what-if', '--reach', '85', '--data', data);
    expect(ways?.items.at(-1)).toMatchObject({
      items: ['O39', 'O40', 'O41', 'O42', 'O43'],
      points: 2,
      whole: 10,
      most: 4,
    });
  });

  test('from 2566 a changed EIT leaves its parts unknown, and so the level', async () => {
    const text = `score: 90\ninstruments: {iit: 90, eit_part1: 90, eit_part2: 90, oit: 90}\n${indicators(...Array(10).fill(90))}`;
    const data = withResults({ 2566: text });
    const changed = await jsonOf('scores', 'what-if', '--indicator', '8=96', '--data', data);
    expect(changed.would).toMatchObject({ total: 90.6, level: null, candidates: ['ผ่านดี', 'ผ่าน'] });
    const others = await jsonOf('scores', 'what-if', '--indicator', '10=96', '--data', data);
    expect(others.would).toMatchObject({ total: 91.2, level: 'ผ่านดี' });
  });

  test('nothing is worked out of what is not known', async () => {
    const data = withResults({
      2565: `score: 80\n${indicators(80, 80)}`,
      2570: `score: 80\n${indicators(...Array(10).fill(80))}`,
    });
    for (const year of ['2565', '2570']) {
      const answer = await jsonOf(
        'scores',
        'what-if',
        '--reach',
        '85',
        '--indicator',
        '1=90',
        '--year',
        year,
        '--data',
        data,
      );
      expect([answer.now, answer.would, answer.ways]).toEqual([null, null, null]);
      const { out } = await call([
        'scores',
        'what-if',
        '--reach',
        '85',
        '--year',
        year,
        '--data',
        data,
        '--lang',
        'en',
      ]);
      expect(out).toContain(`Nothing can be worked out of the scores of ${year}`);
    }
  });
});

describe('levels', () => {
  test('without scores of instruments ผ่าน can not be told from ผ่านดี, and that is said', async () => {
    const data = withResults({ 2566: 'score: 86.78' });
    const { out } = await call(['scores', '--data', data]);
    expect(out).toContain('แยกไม่ได้ระหว่าง ผ่านดี / ผ่าน‡ เพราะขาดคะแนนรายเครื่องมือ');
    const { years, nextLevel } = await jsonOf('scores', '--data', data);
    expect(years[0]).toMatchObject({ level: null, candidates: ['ผ่านดี', 'ผ่าน'] });
    expect(nextLevel).toMatchObject({
      level: 'ผ่านดี',
      lacking: [{ of: 'iit', points: null }, { of: 'eit_part1' }, { of: 'eit_part2' }, { of: 'oit' }],
    });
  });

  test('the next level of instruments that are too low', async () => {
    const data = withResults({ 2566: 'score: 86.78\ninstruments: {iit: 80, eit_part1: 90, eit_part2: 84.5, oit: 91}' });
    const { nextLevel, years } = await jsonOf('scores', '--data', data);
    expect(years[0]?.level).toBe('ผ่าน');
    expect(nextLevel).toEqual({
      level: 'ผ่านดี',
      lacking: [
        { of: 'iit', points: 5 },
        { of: 'eit_part2', points: 0.5 },
      ],
    });
  });

  test('what is weakly known is marked, and the mark explained', async () => {
    const { out } = await call(['scores', '--data', withResults({ 2567: 'score: 84.99' }), '--lang', 'en']);
    expect(out).toContain('ต้องปรับปรุง‡');
    expect(out).toContain('‡ known from one weak source, or not confirmed');
    const sure = await call(['scores', '--lang', 'en', ...EXAMPLE]);
    expect(sure.out).not.toContain('‡');
  });

  test('also where nothing but the level above is weakly known', async () => {
    const data = withResults({
      2566: 'score: 88.79\ninstruments: {iit: 90, eit: 84.5, eit_part1: 85.9, eit_part2: 83.1, oit: 91}',
    });
    const { out } = await call(['scores', '--data', data, '--lang', 'en']);
    expect(out).toMatch(/^Level +ผ่าน$/m);
    expect(out).toContain('ผ่านดี‡');
    expect(out).toContain('‡ known from one weak source, or not confirmed');
  });

  test('also the groups of 2566 and what their items are worth, where nothing else is weakly known', async () => {
    const data = withResults({ 2566: `score: 86\nlevel: ผ่าน\n${indicators(...Array(10).fill(86))}` });
    const { out } = await call(['scores', 'what-if', '--reach', '90', '--data', data, '--lang', 'en']);
    expect(out).toMatch(/O1–O10 .*ข้อมูลพื้นฐาน‡ +0\.40‡/);
    expect(out).toMatch(/O39–O43 .* 2\.00 /);
    expect(out).toContain('‡ known from one weak source, or not confirmed');
  });

  test('a narrow screen keeps the year before beside the last one, not the oldest', async () => {
    const results = Object.fromEntries(
      [2563, 2564, 2565, 2566].map((year) => [year, `score: 80\n${indicators(80, 81)}`]),
    );
    const { out } = await call(['scores', '--data', withResults(results), '--lang', 'en'], { env: { COLUMNS: '60' } });
    const [first = ''] = (out.split('Scores by indicator')[1] ?? '').split('├');
    expect(first).toMatch(/2565 +2566/);
    expect(first).not.toContain('2563');
  });

  test('a report marks the level of a weakly known scheme too', async () => {
    const data = withResults(
      { 2567: 'score: 84.99' },
      { '2568/plan.yaml': 'year: 2568\nlast_result: {year: 2567, score: 84.99}\ngaps: []\n' },
    );
    const { out } = await call([
      'report',
      '--month',
      '2568-01',
      '--data',
      data,
      '--as-of',
      '2568-03-01',
      '--lang',
      'en',
    ]);
    expect(out).toContain('84.99 (Level ต้องปรับปรุง‡)');
    expect(out).toContain('‡ known from one weak source, or not confirmed');
  });

  test('a year that nothing is known of has no level, pass mark or next level', async () => {
    const data = withResults({ 2570: `score: 84.99\n${indicators(...Array(10).fill(84.99))}` });
    const { years, indicators: rows, nextLevel } = await jsonOf('scores', '--data', data);
    expect(years[0]).toMatchObject({ level: null, candidates: [], passMark: null });
    expect(rows[0]).toMatchObject({ name: null, againstPass: null, cost: null });
    expect(nextLevel).toBeNull();
    const { out } = await call(['scores', '--data', data, '--lang', 'en']);
    expect(out).toContain('How 2570 is assessed is not known, so "-" is shown.');
    expect(out).toMatch(/Indicators below the pass mark +-\n/);
  });
});

describe("the office's own assessment.yaml", () => {
  const own = { '2565/assessment.yaml': 'year: 2565\nlevels: [{name: ดี, total: 80}, {name: พอใช้, total: 0}]\n' };
  const data = () => withResults({ 2565: 'score: 84', 2566: 'score: 84' }, own);

  test.each([[['scores']], [['scores', '--year', '2565']], [['summary', '--year', '2565']]])(
    'is said in %j',
    async (argv) => {
      const { out } = await call([...argv, '--data', data(), '--lang', 'en', '--as-of', '2566-10-10']);
      expect(out).toContain('By the office’s own 2565/assessment.yaml');
      expect(out).toContain('ดี');
    },
  );

  test('is said in a report whose last result goes by it, and in the memo', async () => {
    const root = data();
    writeFileSync(join(root, '2566/plan.yaml'), 'year: 2566\nlast_result: {year: 2565, score: 84}\ngaps: []\n');
    const asOf = ['--data', root, '--lang', 'en', '--as-of', '2566-10-10'];
    // Of 2565 nothing else is looked at: what is wrong in its plan is no matter of a report of 2566.
    writeFileSync(join(root, '2565/plan.yaml'), 'year: 2565\ngaps: 5\n');
    const report = await call(['report', '--month', '2566-01', ...asOf]);
    expect([report.code, report.out]).toEqual([0, expect.stringContaining('84.00 (Level ดี)')]);
    expect(report.out).toContain('By the office’s own 2565/assessment.yaml');
    writeFileSync(join(root, '2565/plan.yaml'), 'year: 2565\ngaps: []\n');
    const memo = await call(['memo', 'year', '--year', '2565', '--incomplete', '--format', 'markdown', ...asOf]);
    expect(memo.out).toContain('2565/assessment.yaml');
  });

  test('of the year after says which item the results of a year answer from 2568 on', async () => {
    const pair = 'year: 2568\npair: {measures: O20, results: O21}\nitems: [{id: O21, name: ก, about: 2567}]\n';
    const root = withResults({ 2567: 'score: 84', 2568: 'score: 84' }, { '2568/assessment.yaml': pair });
    const { out } = await call(
      ['memo', 'results', '--year', '2567', '--incomplete', '--format', 'markdown', '--data', root].concat([
        ...['--lang', 'en', '--digits', 'arabic', '--as-of', '2568-10-10'],
      ]),
    );
    expect(out).toContain('O21');
    expect(out).not.toContain('O28');
    expect(out).toContain('2568/assessment.yaml');
  });

  test('is said where the levels of two states are compared', async () => {
    const [before, after] = [withResults({ 2565: 'score: 84' }), withResults({ 2565: 'score: 84' }, own)];
    const compared = async (to: string, ...argv: string[]) =>
      (await call(['diff', before, to, '--lang', 'en', '--as-of', '2566-10-10', ...argv])).out;
    const out = await compared(after);
    expect(out).toMatch(/Level +│ +B +│? *ดี|Level +B +ดี/);
    expect(out).toContain('By the office’s own 2565/assessment.yaml');
    expect(JSON.parse(await compared(after, '--format', 'json'))).toMatchObject({
      ownAssessments: [{ fiscalYear: 2022, fiscalYearBe: 2565 }],
    });
    const higher = withResults({ 2565: 'score: 86' });
    expect(await compared(higher)).toContain('86.00');
    expect(await compared(higher)).not.toContain('assessment.yaml');
  });

  test('is said by findings that go by it, alone and between two states', async () => {
    const results = { 2565: 'score: 84\nlevel: B' };
    const root = withResults(results, own);
    const checked = await call(['validate', '--data', root, '--lang', 'en', '--as-of', '2566-10-10']);
    expect(checked.out).toMatch(/declared: 2565\/assessment\.yaml:2/);
    const shipped = withResults({ 2565: 'score: 84\nlevel: A' });
    expect((await call(['validate', '--data', shipped, '--lang', 'en'])).out).not.toContain('assessment.yaml');
    const { out } = await call(['diff', withResults(results), root, '--lang', 'en', '--as-of', '2566-10-10']);
    expect(out).toContain('By the office’s own 2565/assessment.yaml');
  });

  test('hides the level while it is broken, and the exit code says so', async () => {
    const root = data();
    writeFileSync(join(root, '2566/plan.yaml'), 'year: 2566\nlast_result: {year: 2565, score: 84}\ngaps: []\n');
    writeFileSync(join(root, '2565/assessment.yaml'), 'year: 2565\nlevels: 5\n');
    const asOf = ['--data', root, '--lang', 'en', '--as-of', '2566-10-10'];
    const { code, out } = await call(['report', '--month', '2566-01', ...asOf]);
    expect([code, out]).toEqual([1, expect.stringMatching(/84\.00$/m)]);
    expect(out).not.toContain('Level');
    expect(out).toContain('Errors: 1');
  });

  test('and not where it has no say', async () => {
    const { out } = await call([
      'summary',
      '--year',
      '2566',
      '--data',
      data(),
      '--lang',
      'en',
      '--as-of',
      '2566-10-10',
    ]);
    expect(out).not.toContain('assessment.yaml');
  });
});

describe('wrong use', () => {
  test.each([
    [['scores', '--reach', '85'], 2],
    [['scores', 'what-if'], 2],
    [['scores', 'what-if', '--indicator', '11=90'], 2],
    [['scores', 'what-if', '--indicator', '10=101'], 2],
    [['scores', 'what-if', '--indicator', '10=90.123'], 2],
    [['scores', 'what-if', '--indicator', '10=90', '--indicator', '10=91'], 2],
    [['scores', 'what-if', '--reach', 'A'], 2],
    [['scores', 'whatif', '--reach', '85'], 2],
    [['scores', '--year', '2570'], 3],
  ])('%j', async (argv, exit) => {
    const { code, err } = await call([...argv, ...EXAMPLE]);
    expect(code).toBe(exit);
    expect(err.trim()).not.toBe('');
  });

  test('no year has a result', async () => {
    const { code, out } = await call(['scores', '--data', withResults({}), '--lang', 'en']);
    expect([code, out]).toEqual([0, expect.stringContaining('There is no result of any year yet.')]);
  });
});

test('where nothing is missing there is no table, which CSV says', async () => {
  const reached = await call(['scores', 'what-if', '--reach', '1', '--format', 'csv', ...EXAMPLE, '--lang', 'en']);
  expect(reached).toMatchObject({
    code: 3,
    out: '',
    err: 'ita: There is no table here that could be written as CSV; use another format.\n',
  });
});

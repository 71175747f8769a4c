import { expect, test } from 'vitest';
import { fraction } from '../../src/model/fraction.ts';
import { formatCell, rawValue } from '../../src/render/format.ts';
import { countOf, percent, resultPercent } from '../../src/views/parts/cells.ts';
import { resultData } from '../../src/views/parts/to-data.ts';
import { WORDS } from '../../src/words/words.ts';
import { monthView } from '../../src/views/month.ts';
import { yearView } from '../../src/views/year.ts';
import { registerOf } from '../support/register.ts';
import { factOf, figureIn, m, on, PLAN, rowsOf, textOf, wordsIn, wrongIn } from './support.ts';

const style = { lang: 'th', digits: 'arabic', words: WORDS.th.render } as const;

test('a result that is not complete is never 100, one that has begun never 0; a plan is rounded as ever', () => {
  const [most, least] = [fraction(99_999, 1000), fraction(1, 1000)];
  expect([most, least].map((value) => formatCell(resultPercent(value), style))).toEqual(['99.9', '0.1']);
  expect([most, least].map((value) => rawValue(resultPercent(value)))).toEqual(['99.99', '0.01']);
  expect([most, least].map(resultData)).toEqual([99.99, 0.01]);
  expect([most, least].map((value) => formatCell(percent(value), style))).toEqual(['100.0', '0.0']);
  expect([0, 100].map((value) => formatCell(resultPercent(fraction(value)), style))).toEqual(['0.0', '100.0']);
});

test('done pairs are printed of how many; machines read their number', () => {
  const cell = countOf(fraction(71), 72);
  expect([formatCell(cell, style), rawValue(cell)]).toEqual(['71 จาก 72', '71']);
  expect(formatCell(cell, { ...style, digits: 'thai' })).toBe('๗๑ จาก ๗๒');
});

const november = { month: m('2564-11'), detail: false };

test('a month says which of its reports are awaited, until the day that they are due is past', () => {
  const says = (asOf: string) => wordsIn(monthView(registerOf(PLAN), november, WORDS.th, on(asOf)));
  expect(says('2564-12-04')).toContain('รายงานเดือน 2564-11 ส่งแล้ว 1 จาก 2');
  expect(says('2564-12-06')).not.toContain('ส่งแล้ว');
});

test('a tolerance that is not the usual one is said; a broken plan.yaml hides words, not numbers', () => {
  const view = (plan: string) =>
    monthView(registerOf({ ...PLAN, '2565/plan.yaml': plan }, { broken: true }), november, WORDS.th, on('2564-12-10'));
  const plan = PLAN['2565/plan.yaml'] as string;
  expect(factOf(view(plan), 'tolerance')).toBeUndefined();
  expect(factOf(view(`${plan}tolerance: 5\n`), 'tolerance')).toBe('ต่ำกว่าแผนเกิน 5 จุดร้อยละ');
  const broken = view('year: [');
  expect(rowsOf(broken, 'measures', 'result', 'health')).toEqual([
    ['55.0', 'แฟ้มข้อมูลเสีย'],
    ['12.5', 'แฟ้มข้อมูลเสีย'],
  ]);
});

const MERGED = `offices:
  - {id: clerk, name: สำนักปลัด, short: สป.}
  - {id: finance, name: กองคลัง, short: คลัง, until: 2564-10, succeeded_by: clerk}
`;

test('the grid of reporting is blank where an office did not exist, each month under its own', () => {
  const document = yearView(
    registerOf({ ...PLAN, 'offices.yaml': MERGED }, { broken: true }),
    { year: 2565 },
    WORDS.th,
    on('2564-12-10'),
  );
  const marks = figureIn(document, 'reporting').series.map(({ values }) => values.map(textOf).slice(0, 3));
  expect(marks).toEqual([
    ['✓', '✓', '.'],
    ['+3', '', ''],
  ]);
});

test('an agreement of a later day is not known yet, an assignment done later is open without that day', () => {
  const files = {
    ...PLAN,
    '2565/agreements.yaml':
      'agreements:\n  - {id: a, title: ก, parties: [ก, ข], date: 2564-12-20, total: 6, signed: 6}\n',
    '2565/assignments.yaml':
      'assignments:\n  - {id: b, title: ข, officer: somying, due: 2564-12-31, done: 2564-12-20}\n',
  };
  const view = (asOf: string) => yearView(registerOf(files), { year: 2565 }, WORDS.th, on(asOf));
  expect(rowsOf(view('2564-12-19'), 'agreements', 'id')).toEqual([]);
  expect(view('2564-12-19').data).toMatchObject({ agreements: [], assignments: [{ done: null, state: 'open' }] });
  expect(rowsOf(view('2564-12-20'), 'agreements', 'id')).toEqual([['a']]);
  expect(view('2564-12-20').data).toMatchObject({ assignments: [{ doneBe: '2564-12-20', state: 'done' }] });
  expect(wrongIn(view('2564-12-20'))).toEqual([]);
});

test('the summary of the year that is published in October counts for its channels', () => {
  const files = {
    ...PLAN,
    'channels.yaml': 'channels:\n  - {id: web, kind: website, purposes: [publish], name: เว็บ}\n',
    '2565/publications.yaml': 'publications:\n  - {id: y, title: สรุป, kind: year, date: 2565-10-20, channels: [web]}\n',
  };
  const unused = (asOf: string) => yearView(registerOf(files), { year: 2565 }, WORDS.th, on(asOf)).data.unusedChannels;
  expect([unused('2565-10-19'), unused('2565-10-20')]).toEqual([['web'], []]);
});

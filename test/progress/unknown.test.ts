import { describe, expect, test } from 'vitest';
import type { Closing } from '../../src/model/closing.ts';
import type { BrokenFile, Register } from '../../src/model/register.ts';
import { judgedMonth, reportingOf } from '../../src/progress/reporting.ts';
import { monthStanding } from '../../src/progress/month.ts';
import type { Standing } from '../../src/progress/progress.ts';
import { day, measure, month, register, report, spell, step } from '../support/builders.ts';

const LATER = day('2566-01-15');
const broken = (kind: BrokenFile['kind'], more: Partial<BrokenFile> = {}): BrokenFile => ({
  kind,
  file: `${kind}.yaml`,
  ...more,
});

const measures = [
  measure('m1', [step({ id: 'a' }), step({ id: 'b', due: '2564-12' })]),
  measure('m2', [step({ id: 'c', from: '2565-03' }), step({ id: 'd', every: 'month', offices: ['all'] })]),
];
const reports = [
  report('clerk', '2564-11', { 'm1/a': 5, 'm1/b': 100, 'm2/d': 'done' }, '2564-12-03'),
  report('clerk', '2564-12', { 'm1/a': 10, 'm2/d': 'done' }, '2565-01-04'),
  report('finance', '2564-12', { 'm2/d': 'done' }, '2565-01-20'),
];
const data = (more: Parameters<typeof register>[2] = {}): Register => register(measures, reports, more);
const rows = (given: Register, text: string, asOf = LATER): string[] => {
  const { plan, measures: all } = monthStanding(given, month(text), asOf);
  const said = (id: string, { planned, result, change, health }: Standing) =>
    `${id} ${spell(planned)} ${spell(result)} ${spell(change)} ${health}`;
  return [
    said('plan', plan),
    ...all.flatMap((row) => [said(row.id, row), ...row.steps.map((each) => said(each.step.ref, each))]),
  ];
};
const words = (given: Register, text: string) => rows(given, text).map((row) => row.split(' ').at(-1));
const numbers = (given: Register, text: string) => rows(given, text).map((row) => row.split(' ').slice(0, 4).join(' '));

describe('a broken plan.yaml', () => {
  const hidden = data({ broken: [broken('plan', { year: 2565 })] });

  test('hides health where it depends on the tolerance, never a number', () => {
    expect(numbers(hidden, '2564-12')).toEqual(numbers(data(), '2564-12'));
    expect(words(data(), '2564-12')).toEqual([
      'on-track',
      'on-track',
      'behind',
      'done',
      'on-track',
      'not-started',
      'behind',
    ]);
    expect(words(hidden, '2564-12')).toEqual(['broken', 'broken', 'broken', 'done', 'broken', 'not-started', 'broken']);
  });

  test('hides who was late, since it may set the reporting day', () => {
    expect(new Set(reportingOf(hidden, 2565, LATER).map(({ state }) => state))).toEqual(new Set(['broken']));
    expect(new Set(reportingOf(data(), 2565, LATER).map(({ state }) => state))).toContain('late');
  });

  test('of another year hides nothing', () => {
    expect(rows(data({ broken: [broken('plan', { year: 2564 })] }), '2564-12')).toEqual(rows(data(), '2564-12'));
  });

  test('settings of the year take the place of those of ita.yaml', () => {
    const strict = data();
    const plan = { year: 2565, gaps: [], signers: {}, tolerance: 0, reportingDay: 20, at: { file: '', path: [] } };
    const given = { ...strict, years: strict.years.map((year) => ({ ...year, plan })) };
    expect(words(given, '2564-12')[1]).toBe('behind'); // m1: 55 of 62.5
    expect(reportingOf(given, 2565, LATER).filter(({ state }) => state === 'late')).toEqual([]);
    // broken settings of ita.yaml hide nothing where the year sets both
    expect(words({ ...given, broken: [broken('ita')] }, '2564-12')).toEqual(words(given, '2564-12'));
    expect(words(data({ broken: [broken('ita')] }), '2564-12')[1]).toBe('broken');
  });
});

describe('a broken file', () => {
  test('of a measure of another year does not touch the plan of this one', () => {
    const other = data({ broken: [broken('measure', { year: 2564, id: 'm1' })] });
    expect(rows(other, '2564-12')).toEqual(rows(data(), '2564-12'));
  });

  test('of all offices hides every figure of a month', () => {
    const hidden = data({ broken: [broken('offices')], offices: [] });
    expect(rows(hidden, '2564-12')).toEqual([
      'plan - - - broken',
      'm1 - - - broken',
      'm1/a - - - broken',
      'm1/b - - - broken',
      'm2 - - - broken',
      'm2/c - - - broken',
      'm2/d - - - broken',
    ]);
  });

  test('of a closed month hides that month, and what the next one is compared with', () => {
    const hidden = data({ broken: [broken('closed', { year: 2565, month: month('2564-11') })] });
    expect(new Set(words(hidden, '2564-11'))).toEqual(new Set(['broken']));
    expect(rows(hidden, '2564-11').every((row) => row.includes(' - - - '))).toBe(true);
    expect(rows(hidden, '2564-12').map((row) => row.split(' ').slice(0, 3))).toEqual(
      rows(data(), '2564-12').map((row) => row.split(' ').slice(0, 3)),
    );
    expect(rows(hidden, '2564-12').map((row) => row.split(' ')[3])).toEqual(Array(7).fill('-'));
    expect(rows(hidden, '2565-01')).toEqual(rows(data(), '2565-01'));
  });
});

describe('the last month that can be judged', () => {
  const judged = (text: string, given = data()) => judgedMonth(given, 2565, day(text));

  test('has ended and no report for it is awaited', () => {
    expect(judged('2564-10-31')).toBeNull(); // October has ended, its reports are awaited until 5 November
    expect(judged('2564-11-05')).toBeNull();
    expect(judged('2564-11-06')).toBe(month('2564-10'));
    expect(judged('2564-12-06')).toBe(month('2564-11'));
  });

  test('does not wait when every report is in', () => {
    const all = ['clerk', 'finance', 'works'].map((office) => report(office, '2564-10', {}, '2564-11-02'));
    const given = register(measures, all);
    expect(judged('2564-11-01', given)).toBeNull();
    expect(judged('2564-11-02', given)).toBe(month('2564-10'));
  });
});

test('who was late is never frozen, and an office that did not exist owes nothing', () => {
  const closing: Closing = {
    month: month('2564-12'),
    on: day('2565-01-10'),
    by: 'prasert',
    arithmetic: 1,
    withoutReport: ['finance'],
    plan: { planned: null, result: null, health: 'on-track' },
    measures: {},
    steps: {},
    at: { file: '', path: [] },
  };
  const given = data({ closings: [closing], offices: ['clerk', 'finance', 'works 2565-01-'] });
  const december = reportingOf(given, 2565, LATER).filter((each) => each.month === month('2564-12'));
  expect(december.map(({ office, state, daysLate }) => [office, state, daysLate])).toEqual([
    ['clerk', 'on-time', 0],
    ['finance', 'late', 15],
  ]);
});

import { describe, expect, test } from 'vitest';
import type { BrokenFile } from '../../src/model/register.ts';
import { monthStanding } from '../../src/progress/month.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Standing } from '../../src/progress/progress.ts';
import { brokenReport, day, measure, month, register, report, type Said, spell, step } from '../support/builders.ts';

const asOf = day('2566-01-01');
const numbers = ({ planned, result, change, health }: Standing) =>
  [spell(planned), spell(result), spell(change), health].join(' ');
const brokenFile = (kind: BrokenFile['kind'], more: Partial<BrokenFile>): BrokenFile => ({
  kind,
  file: `${kind}.yaml`,
  ...more,
});

describe('measures and the plan', () => {
  // Two measures at the end of December 2564; in November nothing was reported.
  // m1: a (weight 3) due March, planned 3/6 = 50, result 40; b (weight 1) recurring, planned 3/12 = 25, result 1/12 = 25/3;
  //     c cancelled from October, left out.   planned (3·50 + 25)/4 = 43.75; result (3·40 + 25/3)/4 = 385/12,
  //     that is 32.08 < 43.75 − 10
  // m2 (weight 2): d planned 25, result 70.
  // plan: planned (43.75 + 2·25)/3 = 31.25; result (385/12 + 140)/3 = 2065/36
  const measures = [
    measure(
      'm1',
      [step({ id: 'a', due: '2565-03', weight: 3 }), step({ id: 'b', every: 'month' }), step({ id: 'c', weight: 5 })],
      { amendments: [{ from: '2564-10', steps: { c: { cancelled: true } } }] },
    ),
    measure('m2', [step({ id: 'd' })], { weight: 2 }),
  ];
  const december: Record<string, Said> = { 'm1/a': 40, 'm1/b': 'done', 'm2/d': 70 };

  test('are means by weight, without what is cancelled', () => {
    const { plan, measures: rows } = monthStanding(
      register(measures, [report('clerk', '2564-12', december)]),
      month('2564-12'),
      asOf,
    );
    expect(rows.map(numbers)).toEqual(['175/4 385/12 385/12 behind', '25 70 70 on-track']);
    expect(numbers(plan)).toBe('125/4 2065/36 2065/36 on-track');
  });

  test('a measure whose steps are all cancelled is cancelled, and the plan does without it', () => {
    const [m1, m2] = measures as [Measure, Measure];
    const cancelled = measure('m2', [...m2.steps], { amendments: [{ from: '2564-12', measure: { cancelled: true } }] });
    const reports = [report('clerk', '2564-12', december)];
    const { plan, measures: rows } = monthStanding(register([m1, cancelled], reports), month('2564-12'), asOf);
    expect(numbers(rows[1] as Standing)).toBe('- - - cancelled');
    // November: both measures stood at 0, so the plan did
    expect(numbers(plan)).toBe('175/4 385/12 385/12 behind');
  });

  test('one overdue step is counted, and makes its measure overdue when it is its last', () => {
    const late = measure('m3', [step({ id: 'e', due: '2564-11' })]);
    const reports = [report('clerk', '2564-12', { ...december, 'm3/e': 90 })];
    const { plan, measures: rows } = monthStanding(register([...measures, late], reports), month('2564-12'), asOf);
    // m3 is 90 of 100, within 10 of its plan; the plan has steps that are due later
    expect(rows.map((row) => row.health)).toEqual(['behind', 'on-track', 'on-track']);
    expect([plan.health, plan.counts.overdue]).toEqual(['on-track', 1]);
    const far = monthStanding(
      register([...measures, late], [report('clerk', '2564-12', { 'm3/e': 80 })]),
      month('2564-12'),
      asOf,
    );
    expect(far.measures[2]?.health).toBe('overdue');
  });

  test('all done but what is cancelled is done', () => {
    const all = measure('m1', [step({ id: 'a', due: '2565-03' }), step({ id: 'b', every: 'month' })], {
      amendments: [{ from: '2564-11', steps: { b: { cancelled: true } } }],
    });
    const reports = [report('clerk', '2564-12', { 'm1/a': 100 })];
    const { plan } = monthStanding(register([all], reports), month('2564-12'), asOf);
    expect(numbers(plan)).toBe('50 100 100 done'); // a is left: 3 of 6 months
  });

  test('nothing reported, nothing begun', () => {
    const silent = measure('m1', [step({ id: 'a' }), step({ id: 'b', from: '2565-05' })]);
    const later = measure('m2', [step({ id: 'a', from: '2565-05' })]);
    const { plan, measures: rows } = monthStanding(register([silent, later]), month('2564-10'), asOf);
    // (100/12 + 0)/2 = 25/6, and with the second measure 25/12
    expect(rows.map(numbers)).toEqual(['25/6 0 0 no-report', '0 0 0 not-started']);
    expect(numbers(plan)).toBe('25/12 0 0 no-report');
  });

  test('come in natural order, however the files were read', () => {
    const ids = ['m10', 'm2', 'm1'].map((id) => measure(id, [step()]));
    const broken = [brokenFile('measure', { year: 2565, id: 'm3' })];
    const { measures: rows } = monthStanding(register(ids, [], { broken }), month('2564-10'), asOf);
    expect(rows.map((row) => row.id)).toEqual(['m1', 'm2', 'm3', 'm10']);
  });

  test('a year that is not there has nothing', () => {
    expect(monthStanding(register([measure('m1', [step()])]), month('2570-01'), asOf)).toMatchObject({
      plan: { planned: null, result: null, change: null, health: 'no-report' },
      measures: [],
      reporting: [],
    });
  });
});

describe('what is broken', () => {
  const two = [measure('m1', [step()], { offices: ['clerk', 'finance'] }), measure('m2', [step()])];
  const reports = [report('clerk', '2564-12', { 'm1/s1': 40, 'm2/s1': 40 })];
  const at = (broken: BrokenFile[], text = '2565-01', said = reports) =>
    monthStanding(register(two, said, { broken }), month(text), asOf);

  test('a measure keeps its row, and the plan says that it cannot know', () => {
    const { plan, measures: rows } = at([brokenFile('measure', { year: 2565, id: 'm7' })]);
    expect(rows.map((row) => `${row.id} ${row.health} ${spell(row.result)}`)).toEqual([
      'm1 behind 20',
      'm2 on-track 40',
      'm7 broken -',
    ]);
    expect(numbers(plan)).toBe('- - - broken');
  });

  test('a report hides the value that it could have told, and all above it', () => {
    const { plan, measures: rows } = at([brokenReport('clerk', '2565-01')]);
    const [clerk, finance] = rows[0]?.steps[0]?.offices ?? [];
    expect([clerk?.broken, clerk?.carriedOver, spell(clerk?.result)]).toEqual([true, true, '40']);
    expect([finance?.broken, finance?.carriedOver, spell(finance?.result)]).toEqual([false, false, '-']);
    expect(spell(plan.result)).toBe('-');
  });

  test('a report is broken for later months too, until the office reports again', () => {
    const brokenAt = (text: string) =>
      at([brokenReport('clerk', '2565-01')], text, [...reports, report('clerk', '2565-03', { 'm2/s1': 50 })])
        .measures[1]?.steps[0]?.offices[0]?.broken;
    expect(['2564-12', '2565-01', '2565-02', '2565-03'].map(brokenAt)).toEqual([false, true, true, false]);
  });

  test('a report hides nothing of a step that was done before', () => {
    const hidden = (said: Said) =>
      at([brokenReport('clerk', '2565-01')], '2565-02', [report('clerk', '2564-12', { 'm2/s1': said })]).measures[1]
        ?.steps[0]?.offices[0]?.broken;
    expect([hidden('done'), hidden(40)]).toEqual([false, true]);
  });

  test('a missing month of a recurring step stays unknown, whatever was reported since', () => {
    const monthly = [measure('m1', [step({ every: 'month', due: '2565-03' })])];
    const said = [report('clerk', '2565-02', { 'm1/s1': 'done' })];
    const hidden = (text: string, reports = said) =>
      monthStanding(register(monthly, reports, { broken: [brokenReport('clerk', text)] }), month('2565-06'), asOf)
        .measures[0]?.steps[0]?.offices[0]?.broken;
    expect([hidden('2565-01'), hidden('2565-04')]).toEqual([true, false]);
  });

  test('when the only report is broken, nothing is concluded from its absence', () => {
    const { plan, measures: rows } = at([brokenReport('clerk', '2564-12')], '2565-01', []);
    expect(rows[1]?.steps[0]?.health).toBe('broken');
    // planned as ever: 4 of 12 months
    expect(rows.map(numbers)).toEqual(['100/3 - - broken', '100/3 - - broken']);
    expect(plan.health).toBe('broken');
  });

  test('an office whose item is broken hides what all do, and still owes its reports', () => {
    const all = [measure('m1', [step()], { offices: ['all'] })];
    const said = [report('clerk', '2564-12', { 'm1/s1': 90 })];
    const seen = (more: Partial<BrokenFile>, offices: string[]) =>
      monthStanding(register(all, said, { broken: [brokenFile('offices', more)], offices }), month('2564-12'), asOf);
    const one = seen({ items: ['works'] }, ['clerk', 'finance', 'audit']);
    expect(numbers(one.plan)).toBe('- - - broken');
    expect(one.reporting.map(({ office }) => office)).toEqual(['clerk', 'finance', 'works']);
    const whole = seen({}, ['clerk']);
    expect([whole.measures[0]?.health, whole.plan.health]).toEqual(['broken', 'broken']);
  });
});

describe('carrying over', () => {
  const one = (said: Record<string, Said>, text: string, more: Parameters<typeof step>[0] = {}) => {
    const reports = Object.entries(said).map(([each, what]) => report('clerk', each, { 'm1/s1': what }));
    return monthStanding(register([measure('m1', [step(more)])], reports), month(text), asOf).measures[0]?.steps[0];
  };

  test('names the month that the value is from', () => {
    const found = one({ '2564-10': 20, '2564-12': 30 }, '2564-11');
    expect(found?.carriedOver).toBe(true);
    expect(found?.offices[0]).toMatchObject({ reportedFor: month('2564-10'), carriedOver: true, broken: false });
    expect(found?.offices[0]?.entry).toBeUndefined();
  });

  test.each<[string, Record<string, Said>, string, Parameters<typeof step>[0], boolean]>([
    ['reported', { '2564-11': 20 }, '2564-11', {}, false],
    ['done before', { '2564-10': 100 }, '2564-11', {}, false],
    ['only said to be cancelled, in a report', { '2564-10': 'cancelled' }, '2564-11', {}, false],
    ['not yet begun', {}, '2564-11', { from: '2564-12' }, false],
    ['never reported', {}, '2564-11', {}, false],
    ['overdue', { '2564-10': 20 }, '2564-12', { due: '2564-11' }, true],
    ['a quarter that has not ended', {}, '2564-11', { every: 'quarter' }, false],
    ['a quarter that has ended, never reported', {}, '2564-12', { every: 'quarter' }, false],
    ['a quarter that has ended', { '2564-10': 'in-progress' }, '2564-12', { every: 'quarter' }, true],
    ['recurring, after its due month', {}, '2564-12', { every: 'month', due: '2564-11' }, false],
    ['an office that owes no reports', {}, '2564-12', { offices: ['audit'] }, false],
  ])('%s: %s', (_name, said, text, more, carried) => {
    expect(one(said, text, more)?.carriedOver).toBe(carried);
  });
});

test('a report submitted after the as-of date does not count yet', () => {
  const reports = [
    report('clerk', '2564-10', { 'm1/s1': 20 }),
    report('clerk', '2564-11', { 'm1/s1': 50 }, '2564-12-20'),
  ];
  const at = (text: string) =>
    monthStanding(register([measure('m1', [step()])], reports), month('2564-11'), day(text)).measures[0];
  expect(spell(at('2564-12-19')?.result)).toBe('20');
  expect(spell(at('2564-12-20')?.result)).toBe('50');
});

test('a report of another fiscal year does not count', () => {
  const reports = [report('clerk', '2564-09', { 'm1/s1': 50 })];
  const { measures } = monthStanding(register([measure('m1', [step()])], reports), month('2564-10'), asOf);
  expect(measures[0]?.steps[0]?.health).toBe('no-report');
});

test('of two entries on one step the first counts', () => {
  const twice = report('clerk', '2564-10', { 'm1/s1': 20 });
  const second = report('clerk', '2564-10', { 'm1/s1': 70 });
  const both = { ...twice, entries: [...twice.entries, ...second.entries] };
  const { plan } = monthStanding(register([measure('m1', [step()])], [both]), month('2564-10'), asOf);
  expect(spell(plan.result)).toBe('20');
});

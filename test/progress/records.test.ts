import { describe, expect, test } from 'vitest';
import { coverageOf, unusedChannels } from '../../src/progress/coverage.ts';
import { latestEntries } from '../../src/progress/latest-entry.ts';
import { quartersOf } from '../../src/progress/quarters.ts';
import { assignmentCounts, assignmentStanding } from '../../src/progress/assignments.ts';
import { daysLate, signedCounts, signedShare } from '../../src/progress/records.ts';
import { yearStanding } from '../../src/progress/year.ts';
import { yearOf } from '../../src/model/register.ts';
import { day, measure, month, register, report, spell, step } from '../support/builders.ts';
import { registerOf } from '../support/register.ts';

const RECORDS = registerOf({
  'channels.yaml': `channels:
  - {id: board, kind: notice-board, purposes: [publish], name: ป้าย}
  - {id: web, kind: website, purposes: [publish], name: เว็บ}
  - {id: phone, kind: telephone, purposes: [complain], name: โทรศัพท์}
`,
  '2565/plan.yaml': 'year: 2565\ngaps: []\n',
  '2565/publications.yaml': `publications:
  - {id: p1, title: ก, kind: plan, date: 2564-10-31, channels: [web]}
  - {id: p2, title: ก, kind: month, date: 2565-09-01, channels: [web]}
  - {id: p3, title: ก, kind: month, date: 2565-09-02, channels: [board]}
`,
  '2565/assignments.yaml': `assignments:
  - {id: t1, title: ก, officer: somying, due: 2564-11-30, done: 2564-11-30}
  - {id: t2, title: ก, officer: somying, due: 2564-11-30, done: 2564-12-01}
  - {id: t3, title: ก, officer: somying, due: 2564-11-30}
`,
  '2565/agreements.yaml': `agreements:
  - {id: k1, title: ก, parties: [ก, ข], date: 2564-11-01, total: 8, signed: 6}
  - {id: k2, title: ก, parties: [ก, ข], date: 2564-11-01, total: 3, signed: 1}
`,
});
const year = yearOf(RECORDS, 2565);

describe('the records of a year', () => {
  test('a channel is counted once a publication, until the day asked for, in its month', () => {
    const coverage = coverageOf(RECORDS, 2565, day('2565-09-01'));
    expect(coverage.map(({ channel, total }) => [channel.id, total])).toEqual([
      ['board', 0],
      ['web', 2],
    ]);
    expect(coverage[1]?.months).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(unusedChannels(coverage).map(({ id }) => id)).toEqual(['board']);
  });

  test('an assignment done on its due day is in time; one done later than today is not done', () => {
    const stateOn = (text: string) =>
      year?.assignments.map((assignment) => assignmentStanding(assignment, day(text)).state);
    expect(stateOn('2564-11-29')).toEqual(['open', 'open', 'open']);
    expect(stateOn('2564-11-30')).toEqual(['done', 'open', 'open']);
    expect(stateOn('2564-12-01')).toEqual(['done', 'done-late', 'overdue']);
    expect(assignmentCounts(year, day('2564-12-01'))).toEqual({ total: 3, done: 2, late: 2 });
  });

  test('signatures add up over the agreements', () => {
    expect(signedCounts(year, day('2566-01-01'))).toEqual({ total: 11, signed: 7 });
    expect(year?.agreements.map((agreement) => spell(signedShare(agreement)))).toEqual(['75', '100/3']);
  });
});

describe('reports', () => {
  const reports = [
    report('clerk', '2564-10', { 'm1/s1': 10 }),
    report('clerk', '2564-12', { 'm1/s1': 30 }, '2565-01-08'),
    report('finance', '2564-11', { 'm1/s1': 90 }),
  ];
  const data = register([measure('m1', [step()])], reports);

  test('the due day is in time, the day after one day late', () => {
    const late = (submitted: string) => daysLate(report('clerk', '2564-12', {}, submitted), 5);
    expect(['2564-12-31', '2565-01-05', '2565-01-06'].map(late)).toEqual([0, 0, 1]);
  });

  test("the latest entry is the office's own, of the month or before it, handed in by the day asked for", () => {
    const find = latestEntries(yearOf(data, 2565), day('2565-01-08'));
    const monthOf = (text: string) => find('clerk', 'm1/s1', month(text))?.month;
    expect(['2564-09', '2564-10', '2564-11', '2564-12', '2565-03'].map(monthOf)).toEqual(
      [undefined, '2564-10', '2564-10', '2564-12', '2564-12'].map((text) => text && month(text)),
    );
    expect(latestEntries(yearOf(data, 2565), day('2565-01-07'))('clerk', 'm1/s1', month('2564-12'))?.month).toBe(
      month('2564-10'),
    );
    expect(find('works', 'm1/s1', month('2564-12'))).toBeUndefined();
  });

  test('of two entries on a step in one report the first counts, as in the arithmetic', () => {
    const twice = report('clerk', '2564-10', { 'm1/s1': 10 });
    const entries = [...twice.entries, ...report('clerk', '2564-10', { 'm1/s1': 70 }).entries];
    const both = register([measure('m1', [step()])], [{ ...twice, entries }]);
    const found = latestEntries(yearOf(both, 2565), day('2564-11-10'))('clerk', 'm1/s1', month('2564-10'));
    expect(spell(found?.entry.percent)).toBe('10');
  });

  test('a quarter is known when its last month has ended', () => {
    const known = (asOf: string) => quartersOf(yearStanding(data, 2565, day(asOf))).map(({ standing }) => !!standing);
    expect(known('2564-12-30')).toEqual([false, false, false, false]);
    expect(known('2564-12-31')).toEqual([true, false, false, false]);
    expect(known('2565-09-30')).toEqual([true, true, true, true]);
  });
});

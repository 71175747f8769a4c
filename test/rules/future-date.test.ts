import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, places, REPORT, reportOf, findingsOf } from './base.ts';

const today = '2565-02-04';

test('a report submitted tomorrow', () => {
  const [finding] = findingsOf(RULES['future-date'], { [REPORT]: reportOf({ submitted: '2565-02-05' }) }, today);
  expect(finding).toMatchObject({ code: 'future-date', at: `${REPORT} submitted` });
  expect(finding?.args).toMatchObject({ day: Number(Object(finding?.args).asOf) + 1 });
});

test('the as-of date itself is not in the future', () => {
  expect(findingsOf(RULES['future-date'], {}, today)).toEqual([]);
});

test.each([
  ['2565/plan.yaml', 'level: B', 'level: B\n  announced: 2565-08-31', 'last_result.announced'],
  ['2565/working-group.yaml', '2564-10-10', '2565-10-10', 'date'],
  ['2565/assignments.yaml', 'done: 2565-02-01', 'done: 2565-02-28', 'assignments.0.done'],
  ['2565/agreements.yaml', '2565-01-05', '2565-03-05', 'agreements.0.date'],
  ['2565/publications.yaml', '2564-11-01', '2565-11-01', 'publications.0.date'],
  ['2564/result.yaml', '2564-08-31', '2565-08-31', 'announced'],
  ['2565/reports/2564-12/finance.yaml', 'on: 2565-01-04', 'on: 2565-03-04', 'acknowledged.on'],
])('in %s', (file, from, to, at) => {
  expect(places(RULES['future-date'], baseWith(file, from, to), today)).toEqual([`${file} ${at}`]);
});

test('what is due later is no finding', () => {
  expect(
    findingsOf(RULES['future-date'], baseWith('2565/assignments.yaml', 'due: 2565-03-01', 'due: 2565-09-01'), today),
  ).toEqual([]);
});

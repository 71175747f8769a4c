import { expect, test } from 'vitest';
import { officerNotInPost } from '../../src/rules/officer-not-in-post.ts';
import { baseWith, MEASURE, places, REPORT, reportOf, findingsOf } from './base.ts';

const from = (day: string) => baseWith('officers.yaml', 'from: 2560-01-01, until: 2570-09-30', `from: ${day}`);
const until = (day: string) => baseWith('officers.yaml', '2570-09-30', day);
const somying = (post: string) =>
  baseWith('officers.yaml', 'office: clerk, from: 2560-01-01', `office: clerk, ${post}`);
const ACKNOWLEDGED = '2565/reports/2564-12/finance.yaml';

test('a report by an officer who left the day before its month ended', () => {
  const [last] = findingsOf(officerNotInPost, until('2565-01-30')).filter(({ at }) => at.startsWith(REPORT));
  expect(last).toMatchObject({
    code: 'officer-not-in-post',
    at: `${REPORT} reported_by`,
    args: { officer: 'somchai' },
    related: ['declared officers.yaml officers.2.until'],
  });
  expect(last?.args).toHaveProperty('day', Number(Object(last?.args).until) + 1);
});

test('the first and the last day count', () => {
  expect(places(officerNotInPost, until('2565-02-04'))).toEqual([]);
  expect(places(officerNotInPost, until('2565-01-31'))).toEqual(['2565/assignments.yaml assignments.0.officer']);
  expect(places(officerNotInPost, from('2565-01-04'))).toEqual([]);
  expect(places(officerNotInPost, from('2565-01-05'))).toEqual([`${ACKNOWLEDGED} reported_by`]);
});

test('who acknowledges', () => {
  const files = baseWith('officers.yaml', 'position: นายก', 'position: นายก, from: 2565-01-05');
  expect(places(officerNotInPost, files)).toEqual(['2565/plan.yaml signers.mayor', `${ACKNOWLEDGED} acknowledged.by`]);
});

test('signers on the day the plan was announced, members on the day of the order, heads and channels as of today', () => {
  expect(places(officerNotInPost, somying('from: 2564-10-11'))).toEqual(['2565/working-group.yaml members.0.officer']);
  expect(places(officerNotInPost, somying('from: 2564-10-16'))).toEqual([
    '2565/plan.yaml signers.clerk',
    '2565/working-group.yaml members.0.officer',
  ]);
  expect(places(officerNotInPost, somying('until: 2565-12-30'), '2565-12-31')).toEqual([
    'offices.yaml offices.0.head',
    'channels.yaml channels.0.officer',
  ]);
});

test('the head of a closed office as of its last month', () => {
  const closed = (until: string) => ({
    ...baseWith('offices.yaml', 'head: somying', `head: somying, until: ${until}, succeeded_by: finance`),
    ...somying('until: 2565-06-30'),
  });
  const heads = (until: string) =>
    places(officerNotInPost, closed(until), '2565-12-31').filter((place) => place.includes('head'));
  expect(heads('2565-06')).toEqual([]);
  expect(heads('2565-07')).toEqual(['offices.yaml offices.0.head']);
});

test('an assignment on the day it was done, else on the day it is due', () => {
  expect(
    places(officerNotInPost, {
      ...until('2565-02-28'),
      ...baseWith('2565/assignments.yaml', ' done: 2565-02-01,', ''),
    }),
  ).toEqual(['2565/assignments.yaml assignments.0.officer']);
});

test('an officer of a step must be in post some day of it', () => {
  const reports = { [REPORT]: reportOf({ by: 'mayor' }), [ACKNOWLEDGED]: reportOf({ month: '2564-12', by: 'mayor' }) };
  const assignment = baseWith('2565/assignments.yaml', 'officer: somchai', 'officer: mayor');
  expect(places(officerNotInPost, { ...reports, ...assignment, ...from('2565-02-28') })).toEqual([]);
  expect(places(officerNotInPost, { ...reports, ...assignment, ...from('2565-03-01') })).toEqual([
    `${MEASURE} steps.0.officers.0`,
  ]);
  expect(places(officerNotInPost, { ...reports, ...assignment, ...until('2564-10-01') })).toEqual([]);
  expect(places(officerNotInPost, { ...reports, ...assignment, ...until('2564-09-30') })).toEqual([
    `${MEASURE} steps.0.officers.0`,
  ]);
});

test('a post that ends before it starts says nothing', () => {
  expect(findingsOf(officerNotInPost, until('2559-01-01'))).toEqual([]);
});

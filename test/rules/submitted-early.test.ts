import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { REPORT, reportOf, findingsOf } from './base.ts';

test('submitted before the last day of the month', () => {
  const [finding, ...others] = findingsOf(RULES['submitted-early'], {
    [REPORT]: reportOf({ submitted: '2565-01-30' }),
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'submitted-early',
    at: `${REPORT} submitted`,
    args: { month: 2565 * 12 },
    related: [`contradicts ${REPORT} month`],
  });
});

test('on the last day is fine', () => {
  expect(findingsOf(RULES['submitted-early'], { [REPORT]: reportOf({ submitted: '2565-01-31' }) })).toEqual([]);
});

test('a month that has not begun is for future-month to say', () => {
  expect(
    findingsOf(RULES['submitted-early'], { [REPORT]: reportOf({ submitted: '2564-12-30' }) }, '2564-12-31'),
  ).toEqual([]);
});

test('the report of the month that is running is early until the month ends', () => {
  expect(
    findingsOf(RULES['submitted-early'], { [REPORT]: reportOf({ submitted: '2565-01-20' }) }, '2565-01-25'),
  ).toMatchObject([{ code: 'submitted-early', at: `${REPORT} submitted` }]);
});

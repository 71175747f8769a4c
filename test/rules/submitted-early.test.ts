import { expect, test } from 'vitest';
import { submittedEarly } from '../../src/rules/submitted-early.ts';
import { REPORT, reportOf, told } from './base.ts';

test('submitted before the last day of the month', () => {
  const [finding, ...others] = told(submittedEarly, { [REPORT]: reportOf({ submitted: '2565-01-30' }) });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'submitted-early',
    at: `${REPORT} submitted`,
    args: { month: 2565 * 12 },
    related: [`contradicts ${REPORT} month`],
  });
});

test('on the last day is fine', () => {
  expect(told(submittedEarly, { [REPORT]: reportOf({ submitted: '2565-01-31' }) })).toEqual([]);
});

test('a month that has not begun is for future-month to say', () => {
  expect(told(submittedEarly, { [REPORT]: reportOf({ submitted: '2564-12-30' }) }, '2564-12-31')).toEqual([]);
});

import { expect, test } from 'vitest';
import { unknownStep } from '../../src/rules/unknown-step.ts';
import { baseWith, MEASURE, places, REPORT, reportOf, findingsOf, findingsOfBroken } from './base.ts';

test('a misspelt step of a measure that is there', () => {
  const entries = ['{step: m1/critera, status: not-started}'];
  expect(findingsOf(unknownStep, { [REPORT]: reportOf({ entries }) })).toEqual([
    {
      code: 'unknown-step',
      at: `${REPORT} entries.0.step`,
      args: { measure: 'm1', value: 'critera', near: 'criteria' },
    },
  ]);
});

test('a measure that is not there, near one that is, and near none', () => {
  const entries = ['{step: n1/criteria, status: not-started}', '{step: budget/plan, status: not-started}'];
  expect(findingsOf(unknownStep, { [REPORT]: reportOf({ entries }) })).toEqual([
    { code: 'unknown-step', at: `${REPORT} entries.0.step`, args: { value: 'n1/criteria', near: 'm1/criteria' } },
    { code: 'unknown-step', at: `${REPORT} entries.1.step`, args: { value: 'budget/plan' } },
  ]);
});

test('a measure of another year does not count', () => {
  const file = '2566/reports/2565-10/finance.yaml';
  const report = reportOf({ month: '2565-10', entries: ['{step: m1/criteria, status: not-started}'] });
  expect(places(unknownStep, { [file]: report })).toEqual([`${file} entries.0.step`]);
});

test('nothing is said of the steps of a broken measure, but of other measures it is', () => {
  const entries = ['{step: m1/anything, status: not-started}', '{step: m9/anything, status: not-started}'];
  const files = { [REPORT]: reportOf({ entries }), ...baseWith(MEASURE, 'title: มาตรการ', 'titel: มาตรการ') };
  expect(findingsOfBroken(unknownStep, files).map(({ at }) => at)).toContain(`${REPORT} entries.1.step`);
  expect(findingsOfBroken(unknownStep, files).map(({ at }) => at)).not.toContain(`${REPORT} entries.0.step`);
});

import { expect, test } from 'vitest';
import { resultYear } from '../../src/rules/result-year.ts';
import { edited, told } from './base.ts';

test('the result that a plan analyses is of the year before', () => {
  expect(told(resultYear, edited('2565/plan.yaml', 'year: 2564', 'year: 2563'))).toEqual([
    { code: 'result-year', at: '2565/plan.yaml last_result.year', args: { found: 2563, expected: 2564 } },
  ]);
});

import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf } from './base.ts';

test('the result that a plan analyses is of the year before', () => {
  expect(findingsOf(RULES['result-year'], baseWith('2565/plan.yaml', 'year: 2564', 'year: 2563'))).toEqual([
    { code: 'result-year', at: '2565/plan.yaml last_result.year', args: { found: 2563, expected: 2564 } },
  ]);
});

import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, MEASURE, findingsOf, findingsOfBroken } from './base.ts';

test('a gap that the plan does not have', () => {
  expect(findingsOf(RULES['unknown-gap'], baseWith(MEASURE, 'gaps: [g1]', 'gaps: [g1, g11, other]'))).toEqual([
    { code: 'unknown-gap', at: `${MEASURE} gaps.1`, args: { value: 'g11', near: 'g1' } },
    { code: 'unknown-gap', at: `${MEASURE} gaps.2`, args: { value: 'other' } },
  ]);
});

test('nothing is said where the plan is broken', () => {
  expect(findingsOfBroken(RULES['unknown-gap'], baseWith('2565/plan.yaml', 'kind: weakness', 'kind: weak'))).toEqual(
    [],
  );
});

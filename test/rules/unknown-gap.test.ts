import { expect, test } from 'vitest';
import { unknownGap } from '../../src/rules/unknown-gap.ts';
import { edited, MEASURE, told, toldOfBroken } from './base.ts';

test('a gap that the plan does not have', () => {
  expect(told(unknownGap, edited(MEASURE, 'gaps: [g1]', 'gaps: [g1, g11, other]'))).toEqual([
    { code: 'unknown-gap', at: `${MEASURE} gaps.1`, args: { value: 'g11', near: 'g1' } },
    { code: 'unknown-gap', at: `${MEASURE} gaps.2`, args: { value: 'other' } },
  ]);
});

test('nothing is said where the plan is broken', () => {
  expect(toldOfBroken(unknownGap, edited('2565/plan.yaml', 'kind: weakness', 'kind: weak'))).toEqual([]);
});

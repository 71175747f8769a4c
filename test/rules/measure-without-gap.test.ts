import { expect, test } from 'vitest';
import { measureWithoutGap } from '../../src/rules/measure-without-gap.ts';
import { edited, MEASURE, told, toldOfBroken } from './base.ts';

test('a measure that answers no gap', () => {
  expect(told(measureWithoutGap, edited(MEASURE, 'gaps: [g1]\n', ''))).toEqual([
    { code: 'measure-without-gap', at: `${MEASURE} id`, args: { measure: 'm1' } },
  ]);
});

test('nothing is said where the plan has no gaps, or is broken', () => {
  const without = edited(MEASURE, 'gaps: [g1]', 'gaps: []');
  expect(toldOfBroken(measureWithoutGap, { ...without, '2565/plan.yaml': 'year: 2565\ngaps: []\n' })).toEqual([]);
  expect(toldOfBroken(measureWithoutGap, { ...without, '2565/plan.yaml': 'year: 2565\ngap: []\n' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, MEASURE, findingsOf, findingsOfBroken } from './base.ts';

test('a measure that answers no gap', () => {
  expect(findingsOf(RULES['measure-without-gap'], baseWith(MEASURE, 'gaps: [g1]\n', ''))).toEqual([
    { code: 'measure-without-gap', at: `${MEASURE} id`, args: { measure: 'm1' } },
  ]);
});

test('nothing is said where the plan has no gaps, or is broken', () => {
  const without = baseWith(MEASURE, 'gaps: [g1]', 'gaps: []');
  expect(
    findingsOfBroken(RULES['measure-without-gap'], { ...without, '2565/plan.yaml': 'year: 2565\ngaps: []\n' }),
  ).toEqual([]);
  expect(
    findingsOfBroken(RULES['measure-without-gap'], { ...without, '2565/plan.yaml': 'year: 2565\ngap: []\n' }),
  ).toEqual([]);
});

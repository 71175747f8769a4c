import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, MEASURE, places, findingsOf } from './base.ts';

test('a step starts before its fiscal year or is due after it', () => {
  const files = {
    [MEASURE]: baseWith(MEASURE, 'start: 2564-10, due: 2565-02', 'start: 2564-09, due: 2565-10')[MEASURE] ?? '',
  };
  expect(findingsOf(RULES['month-outside-year'], files)).toEqual([
    { code: 'month-outside-year', at: `${MEASURE} steps.0.start`, args: { month: 2564 * 12 + 8, year: 2565 } },
    { code: 'month-outside-year', at: `${MEASURE} steps.0.due`, args: { month: 2565 * 12 + 9, year: 2565 } },
  ]);
});

test('a point of a plan', () => {
  expect(places(RULES['month-outside-year'], baseWith(MEASURE, '{month: 2565-01,', '{month: 2566-01,'))).toEqual([
    `${MEASURE} steps.0.plan.1.month`,
  ]);
});

test('October and September are inside', () => {
  expect(findingsOf(RULES['month-outside-year'], baseWith(MEASURE, 'due: 2565-02', 'due: 2565-09'))).toEqual([]);
});

import { expect, test } from 'vitest';
import { planPointsOutOfOrder } from '../../src/rules/plan-points-out-of-order.ts';
import { baseWith, MEASURE, findingsOf } from './base.ts';

const POINTS = '[{month: 2564-12, percent: 40}, {month: 2565-01, percent: 40}]';
const plan = (...points: string[]) =>
  baseWith(MEASURE, POINTS, `[${points.map((point) => `{month: ${point.replace(' ', ', percent: ')}}`).join(', ')}]`);

test.each([
  ['order', ['2565-01 40', '2564-12 60'], 'steps.0.plan.1.month'],
  ['order', ['2565-01 40', '2565-01 60'], 'steps.0.plan.1.month'],
  ['falls', ['2564-12 40', '2565-01 30'], 'steps.0.plan.1.percent'],
  ['outside', ['2564-12 40', '2565-03 90'], 'steps.0.plan.1.month'],
])('%s: %j', (problem, points, at) => {
  expect(findingsOf(planPointsOutOfOrder, plan(...points)).map(({ related, ...rest }) => rest)).toEqual([
    { code: 'plan-points-out-of-order', at: `${MEASURE} ${at}`, args: { problem } },
  ]);
});

test('a point outside the fiscal year is for month-outside-year to say', () => {
  expect(findingsOf(planPointsOutOfOrder, plan('2564-12 40', '2565-11 90'))).toEqual([]);
});

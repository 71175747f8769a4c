import { expect, test } from 'vitest';
import { resultContradictsLastYear } from '../../src/rules/result-contradicts-last-year.ts';
import { baseWith, findingsOf, findingsOfBroken } from './base.ts';

const plan = '2565/plan.yaml';

test.each([
  ['score: 77.81', 'score: 77.18', 'last_result.score', { key: 'score', score: '77.18', other: '77.81' }],
  ['level: B', 'level: A', 'last_result.level', { key: 'level', score: 'A', other: 'B' }],
  ['iit: 80.00', 'iit: 81', 'last_result.instruments.iit', { key: 'iit', score: '81.00', other: '80.00' }],
])('%s written as %s', (from, to, at, args) => {
  expect(findingsOf(resultContradictsLastYear, baseWith(plan, from, to))).toMatchObject([
    { code: 'result-contradicts-last-year', at: `${plan} ${at}`, args },
  ]);
});

test('an indicator', () => {
  const files = baseWith('2564/result.yaml', 'level: B', 'level: B\nindicators: [{number: 1, score: 91}]');
  expect(findingsOf(resultContradictsLastYear, files)).toEqual([
    {
      code: 'result-contradicts-last-year',
      at: `${plan} last_result.indicators.0.score`,
      args: { key: 'indicator 1', score: '90.00', other: '91.00' },
      related: ['contradicts 2564/result.yaml indicators.0.score'],
    },
  ]);
});

test('nothing is said when the result is broken, or of another year', () => {
  const wrong = baseWith(plan, 'score: 77.81', 'score: 77.18');
  expect(
    findingsOfBroken(resultContradictsLastYear, { ...wrong, '2564/result.yaml': 'year: 2564\nscor: 77.81\n' }),
  ).toEqual([]);
  expect(
    findingsOfBroken(resultContradictsLastYear, baseWith(plan, '2564\n  score: 77.81', '2563\n  score: 60')),
  ).toEqual([]);
});

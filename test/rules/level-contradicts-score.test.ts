import { expect, test } from 'vitest';
import { levelContradictsScore } from '../../src/rules/level-contradicts-score.ts';
import { baseWith, places, findingsOf } from './base.ts';

const plan = '2565/plan.yaml';

test('77.81 was a B in 2564', () => {
  expect(findingsOf(levelContradictsScore, baseWith(plan, 'level: B', 'level: A'))).toEqual([
    {
      code: 'level-contradicts-score',
      at: `${plan} last_result.level`,
      args: { level: 'A', score: '77.81', expected: 'B' },
      related: [`contradicts ${plan} last_result.score`],
    },
  ]);
});

test.each([
  [plan, 'score: 85, level: A', 'score: 84.99, level: A', 'target.level'],
  ['2564/result.yaml', 'level: B', 'level: AA', 'level'],
])('in %s: %s', (file, from, to, at) => {
  expect(places(levelContradictsScore, baseWith(file, from, to))).toEqual([`${file} ${at}`]);
});

const result2566 = (text: string) => ({
  '2566/plan.yaml': 'year: 2566\ngaps: []\n',
  '2566/result.yaml': `year: 2566\n${text}\n`,
});

test('of levels that only the instruments can tell apart, each fits', () => {
  expect(findingsOf(levelContradictsScore, result2566('score: 86.78\nlevel: ผ่าน'))).toEqual([]);
  expect(findingsOf(levelContradictsScore, result2566('score: 86.78\nlevel: ผ่านดี'))).toEqual([]);
  const low = 'score: 86.78\ninstruments: {iit: 90, eit: 84.99, oit: 88}\nlevel: ผ่านดี';
  expect(findingsOf(levelContradictsScore, result2566(low))).toMatchObject([
    { args: { level: 'ผ่านดี', expected: 'ผ่าน' } },
  ]);
});

test('of a year without a known scheme nothing is said', () => {
  expect(findingsOf(levelContradictsScore, baseWith(plan, '2564\n  score', '2550\n  score'))).toEqual([]);
});

test('no level, no contradiction', () => {
  expect(findingsOf(levelContradictsScore, baseWith(plan, ', level: A', ''))).toEqual([]);
});

import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf, findingsOfBroken, MEASURE } from './base.ts';

const two = baseWith('2565/plan.yaml', 'gaps:\n', 'gaps:\n  - {id: g0, kind: development, title: ก}\n');

test('a gap that no measure answers', () => {
  expect(findingsOf(RULES['gap-unanswered'], two)).toEqual([
    { code: 'gap-unanswered', at: '2565/plan.yaml gaps.0.id', args: { gap: 'g0' } },
  ]);
});

test('nothing is said while a measure is broken: it may answer the gap', () => {
  const broken = { '2565/measures/m2.yaml': 'id: m2\ngaps: [g0]\n' };
  expect(findingsOfBroken(RULES['gap-unanswered'], { ...two, ...broken })).toEqual([]);
});

test('a measure of another year answers nothing and hides nothing', () => {
  const next = { '2566/plan.yaml': 'year: 2566\ngaps: []\n' };
  const answering = {
    '2566/measures/m2.yaml': baseWith(MEASURE, 'gaps: [g1]', 'gaps: [g0]')[MEASURE]?.replaceAll('m1', 'm2') ?? '',
  };
  const broken = { '2566/measures/m2.yaml': 'id: m2\ngaps: [g0]\n' };
  const unanswered = [{ code: 'gap-unanswered', at: '2565/plan.yaml gaps.0.id', args: { gap: 'g0' } }];
  expect(findingsOfBroken(RULES['gap-unanswered'], { ...two, ...next, ...answering })).toEqual(unanswered);
  expect(findingsOfBroken(RULES['gap-unanswered'], { ...two, ...next, ...broken })).toEqual(unanswered);
});

test('a report that is broken hides no gap', () => {
  const broken = { '2565/reports/2565-01/finance.yaml': 'month: [' };
  expect(findingsOfBroken(RULES['gap-unanswered'], { ...two, ...broken })).toHaveLength(1);
});

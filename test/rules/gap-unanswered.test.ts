import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { edited, findingsOf, findingsOfBroken } from './base.ts';

const two = edited('2565/plan.yaml', 'gaps:\n', 'gaps:\n  - {id: g0, kind: development, title: ก}\n');

test('a gap that no measure answers', () => {
  expect(findingsOf(RULES['gap-unanswered'], two)).toEqual([
    { code: 'gap-unanswered', at: '2565/plan.yaml gaps.0.id', args: { gap: 'g0' } },
  ]);
});

test('nothing is said while a measure is broken: it may answer the gap', () => {
  const broken = { '2565/measures/m2.yaml': 'id: m2\ngaps: [g0]\n' };
  expect(findingsOfBroken(RULES['gap-unanswered'], { ...two, ...broken })).toEqual([]);
});

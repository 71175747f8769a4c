import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, MEASURE, findingsOf } from './base.ts';

test('due before the start', () => {
  expect(
    findingsOf(
      RULES['due-before-start'],
      baseWith(MEASURE, 'start: 2564-10, due: 2565-02', 'start: 2565-01, due: 2564-12'),
    ),
  ).toEqual([
    {
      code: 'due-before-start',
      at: `${MEASURE} steps.0.due`,
      args: { start: 2565 * 12, due: 2564 * 12 + 11 },
      related: [`contradicts ${MEASURE} steps.0.start`],
    },
  ]);
});

test('a step of one month is fine', () => {
  expect(
    findingsOf(
      RULES['due-before-start'],
      baseWith(MEASURE, 'start: 2564-10, due: 2565-02', 'start: 2565-01, due: 2565-01'),
    ),
  ).toEqual([]);
});

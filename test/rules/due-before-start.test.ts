import { expect, test } from 'vitest';
import { dueBeforeStart } from '../../src/rules/due-before-start.ts';
import { edited, MEASURE, told } from './base.ts';

test('due before the start', () => {
  expect(told(dueBeforeStart, edited(MEASURE, 'start: 2564-10, due: 2565-02', 'start: 2565-01, due: 2564-12'))).toEqual(
    [
      {
        code: 'due-before-start',
        at: `${MEASURE} steps.0.due`,
        args: { start: 2565 * 12, due: 2564 * 12 + 11 },
        related: [`contradicts ${MEASURE} steps.0.start`],
      },
    ],
  );
});

test('a step of one month is fine', () => {
  expect(told(dueBeforeStart, edited(MEASURE, 'start: 2564-10, due: 2565-02', 'start: 2565-01, due: 2565-01'))).toEqual(
    [],
  );
});

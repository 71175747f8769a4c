import { expect, test } from 'vitest';
import { addMonths, type Month } from '../../src/model/month.ts';
import { monthStanding } from '../../src/progress/month.ts';
import { plannedAt } from '../../src/progress/planned.ts';
import { day, measure, month, register, spell, step } from '../support/builders.ts';

/** What is planned from the month before the start to the month after the due month. */
function course(wish: Parameters<typeof step>[0]): string[] {
  const asked = step(wish);
  const count = asked.due - asked.start + 3;
  return Array.from({ length: count }, (_, index) => spell(plannedAt(asked, addMonths(asked.start, index - 1))));
}

test.each<[string, Parameters<typeof step>[0], string[]]>([
  ['linear over four months', { from: '2564-11', due: '2565-02' }, ['0', '25', '50', '75', '100', '100']],
  ['within one month', { from: '2565-02', due: '2565-02' }, ['0', '100', '100']],
  [
    // 0 at the end of October, 10 in December, 70 in January, 100 in April: 10/2 a month, then 60, then 30/3
    'through two points',
    { from: '2564-11', due: '2565-04', plan: { '2564-12': 10, '2565-01': 70 } },
    ['0', '5', '10', '70', '80', '90', '100', '100'],
  ],
  [
    'through the same points, written the other way round',
    { from: '2564-11', due: '2565-04', plan: { '2565-01': 70, '2564-12': 10 } },
    ['0', '5', '10', '70', '80', '90', '100', '100'],
  ],
  [
    'points outside start and due, or at due, change nothing',
    { from: '2564-11', due: '2565-02', plan: { '2564-10': 50, '2565-02': 60, '2565-03': 80 } },
    ['0', '25', '50', '75', '100', '100'],
  ],
])('%s', (_name, wish, expected) => {
  expect(course(wish)).toEqual(expected);
});

test('a step that is due before it starts is planned from its due month on', () => {
  const asked = step({ from: '2565-03', due: '2565-01' });
  const at = (text: string) => spell(plannedAt(asked, month(text)));
  expect(['2564-12', '2565-01', '2565-04'].map(at)).toEqual(['0', '100', '100']);
});

test.each<[string, Parameters<typeof step>[0], string[]]>([
  ['every month', { from: '2564-11', due: '2564-12', every: 'month' }, ['0', '50', '100', '100']],
  [
    // November–December, January–March, April
    'every quarter, cut at both ends',
    { from: '2564-11', due: '2565-04', every: 'quarter' },
    ['0', '0', '100/3', '100/3', '100/3', '200/3', '100', '100'],
  ],
])('recurring, %s', (_name, options, expected) => {
  const asked = step(options);
  const months = Array.from({ length: asked.due - asked.start + 3 }, (_, index) => addMonths(asked.start, index - 1));
  const plannedIn = (each: Month) =>
    spell(monthStanding(register([measure('m1', [asked])]), each, day('2566-01-01')).measures[0]?.steps[0]?.planned);
  expect(months.map(plannedIn)).toEqual(expected);
});

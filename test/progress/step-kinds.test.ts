import { test } from 'vitest';
import { step } from '../support/builders.ts';
import { type Example, expectExample } from './example.ts';

const EXAMPLES: Example[] = [
  {
    // 12 + 18 = 30 of 48 = 62.5; before, 12 of 48 = 25; planned 2/3
    name: 'a quantity of two offices',
    step: step({ quantity: 48, from: '2565-01', due: '2565-03', offices: ['clerk', 'finance'] }),
    said: { clerk: { '2565-01': '=12' }, finance: { '2565-02': '=18' } },
    at: '2565-02',
    planned: '200/3',
    result: '125/2',
    change: '75/2',
    health: 'on-track',
    value: '30',
  },
  {
    // what was delivered stays delivered: 12 + 18 = 30 of 48
    name: 'a quantity cancelled in the report of one office',
    step: step({ quantity: 48, from: '2565-01', due: '2565-03', offices: ['clerk', 'finance'] }),
    said: { clerk: { '2565-01': '=12', '2565-02': 'cancelled' }, finance: { '2565-02': '=18' } },
    at: '2565-02',
    planned: '200/3',
    result: '125/2',
    change: '75/2', // 62.5 − 25
    health: 'on-track',
    value: '30',
  },
  {
    name: 'a quantity that reaches its target exactly',
    step: step({ quantity: 40, offices: ['clerk', 'finance'] }),
    said: { clerk: { '2564-10': '=30' }, finance: { '2564-10': '=10' } },
    at: '2564-10',
    planned: '25/3',
    result: '100',
    change: '100',
    health: 'done',
    value: '40',
  },
  {
    name: 'a quantity beyond its target',
    step: step({ quantity: 40, offices: ['clerk', 'finance'] }),
    said: { clerk: { '2564-10': '=30' }, finance: { '2564-10': '=15' } },
    at: '2564-10',
    planned: '25/3',
    result: '100',
    change: '100',
    health: 'done',
    value: '45',
  },
  {
    // said to be done, but 40 of 48 are not 48 of 48
    name: 'a quantity called done below its target',
    step: step({ quantity: 48, due: '2564-10' }),
    said: { clerk: { '2564-10': '=40 done' } },
    at: '2564-10',
    planned: '100',
    result: '250/3',
    change: '250/3',
    health: 'overdue',
    value: '40',
  },
  {
    // twelve periods; five due by February, four done
    name: 'monthly, one month left out',
    step: step({ every: 'month' }),
    said: {
      clerk: {
        '2564-10': 'done',
        '2564-11': 'done',
        '2564-12': 'in-progress',
        '2565-01': 'done',
        '2565-02': 'done',
      },
    },
    at: '2565-02',
    planned: '125/3',
    result: '100/3',
    change: '25/3',
    health: 'on-track', // 33.33 ≥ 41.67 − 10
    value: '4',
  },
  {
    // quarters: October–December done twice counts once, January–March is due in March only; 1 of 4
    name: 'quarterly, in the middle of a quarter',
    step: step({ every: 'quarter' }),
    said: { clerk: { '2564-11': 'done', '2564-12': 'done', '2565-02': 'in-progress' } },
    at: '2565-02',
    planned: '25',
    result: '25',
    change: '0',
    health: 'on-track',
    value: '1',
  },
  {
    // November–May touches three quarters: the last is due in May, when the step is
    name: 'quarterly, cut at both ends',
    step: step({ every: 'quarter', from: '2564-11', due: '2565-05' }),
    said: { clerk: { '2564-12': 'done', '2565-03': 'done', '2565-05': 'done' } },
    at: '2565-05',
    planned: '100',
    result: '100',
    change: '100/3',
    health: 'done',
    value: '3',
  },
  {
    // clerk 2 of 12, finance 1 of 12: 3 of 24 pairs
    name: 'monthly by two offices',
    step: step({ every: 'month', offices: ['clerk', 'finance'] }),
    said: { clerk: { '2564-10': 'done', '2564-11': 'done' }, finance: { '2564-11': 'done' } },
    at: '2564-11',
    planned: '50/3',
    result: '25/2',
    change: '25/3', // 12.5 − 1 of 24
    health: 'on-track',
    value: '3',
  },
];

test.each(EXAMPLES)('$name', expectExample);

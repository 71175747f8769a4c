import { test } from 'vitest';
import { step } from '../support/builders.ts';
import { type Example, expectExample } from './example.ts';

const THREE = ['clerk', 'finance', 'works'];

const EXAMPLES: Example[] = [
  {
    // planned: October–March are 6 months, January is the 4th: 4/6 = 66.666…; 60 ≥ 66.67 − 10
    name: 'a milestone in progress',
    step: step({ due: '2565-03' }),
    said: { clerk: { '2564-12': 25, '2565-01': 60 } },
    at: '2565-01',
    planned: '200/3',
    result: '60',
    change: '35', // 60 − 25
    health: 'on-track',
  },
  {
    // (100 + 60 + 0) ÷ 3 = 53.333…; the month before (60 + 60 + 0) ÷ 3 = 40; planned 5/12 = 41.666…
    name: 'a milestone of three offices, one of which never reported',
    step: step({ offices: THREE }),
    said: { clerk: { '2565-01': 60, '2565-02': 100 }, finance: { '2565-01': 60 } },
    at: '2565-02',
    planned: '125/3',
    result: '160/3',
    change: '40/3',
    health: 'on-track',
  },
  {
    name: 'done by all three offices',
    step: step({ offices: THREE }),
    said: { clerk: { '2565-01': 100 }, finance: { '2565-02': 'done' }, works: { '2564-12': 'done' } },
    at: '2565-02',
    planned: '125/3',
    result: '100',
    change: '100/3', // 100 − (100 + 0 + 100) ÷ 3
    health: 'done',
  },
  {
    // a report can't cancel, so it says nothing new: (60 + 20 + 10) ÷ 3 as before
    name: 'cancelled in the report of one of three offices',
    step: step({ offices: THREE }),
    said: {
      clerk: { '2565-01': 60 },
      finance: { '2565-01': 20 },
      works: { '2565-01': 10, '2565-02': 'cancelled' },
    },
    at: '2565-02',
    planned: '125/3',
    result: '30',
    change: '0',
    health: 'behind',
  },
  {
    name: 'cancelled in the reports of all offices, and never reported otherwise',
    step: step({ offices: ['clerk', 'finance'] }),
    said: { clerk: { '2565-01': 'cancelled' }, finance: { '2565-02': 'cancelled' } },
    at: '2565-02',
    planned: '125/3',
    result: '-',
    change: '-',
    health: 'no-report',
  },
  {
    // started in October, 2/12 planned by November; nothing said
    name: 'nobody ever reported',
    step: step(),
    said: {},
    at: '2564-11',
    planned: '50/3',
    result: '-',
    change: '-',
    health: 'no-report',
  },
  {
    name: 'its start month has not come',
    step: step({ from: '2565-03' }),
    said: {},
    at: '2565-02',
    planned: '0',
    result: '-',
    change: '-',
    health: 'not-started',
  },
  {
    // 1/7 planned; what an office does before the start month counts
    name: 'begun before its start month, then carried over',
    step: step({ from: '2565-03', due: '2565-09' }),
    said: { clerk: { '2565-02': 30 } },
    at: '2565-03',
    planned: '100/7',
    result: '30',
    change: '0',
    health: 'on-track',
  },
  {
    // first month of the step: before it the result was 0
    name: 'the first report in the start month',
    step: step({ from: '2565-01' }),
    said: { clerk: { '2565-01': 10 } },
    at: '2565-01',
    planned: '100/9',
    result: '10',
    change: '10',
    health: 'on-track',
  },
  {
    // November was never reported, so the change since then is not known
    name: 'the first report after a silent month',
    step: step(),
    said: { clerk: { '2564-12': 10 } },
    at: '2564-12',
    planned: '25',
    result: '10',
    change: '-',
    health: 'behind', // 10 < 25 − 10
  },
  {
    name: 'exactly the tolerance below plan is on track',
    step: step(),
    said: { clerk: { '2564-12': 15 } },
    at: '2564-12',
    planned: '25',
    result: '15',
    change: '-',
    health: 'on-track', // 15 = 25 − 10
  },
  {
    name: 'its due month has ended',
    step: step({ due: '2564-12' }),
    said: { clerk: { '2564-12': 99 } },
    at: '2564-12',
    planned: '100',
    result: '99',
    change: '-',
    health: 'overdue',
  },
  {
    name: 'October, before which everything was 0',
    step: step(),
    said: { clerk: { '2564-10': 8 } },
    at: '2564-10',
    planned: '25/3', // 1/12
    result: '8',
    change: '8',
    health: 'on-track',
  },
  {
    // points: 0 at the end of September, 40 in December, 100 in March. January is a third of the way from 40 to 100.
    name: 'a plan of its own',
    step: step({ due: '2565-03', plan: { '2564-12': 40 } }),
    said: { clerk: { '2564-12': 30, '2565-01': 50 } },
    at: '2565-01',
    planned: '60',
    result: '50',
    change: '20',
    health: 'on-track',
  },
  {
    // an entry without its percent says nothing new
    name: 'an entry that lacks its number',
    step: step(),
    said: { clerk: { '2564-10': 30, '2564-11': 'in-progress' } },
    at: '2564-11',
    planned: '50/3',
    result: '30',
    change: '0',
    health: 'on-track',
  },
  {
    name: 'due before it starts',
    step: step({ from: '2565-03', due: '2565-01' }),
    said: { clerk: { '2565-01': 40 } },
    at: '2565-01',
    planned: '100',
    result: '40',
    change: '40',
    health: 'overdue',
  },
];

test.each(EXAMPLES)('$name', expectExample);

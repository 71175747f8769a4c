import { expect, test } from 'vitest';
import { assignmentLogImpossible } from '../../src/rules/assignment-log-impossible.ts';
import { findingsOf } from './base.ts';

const log = (lines: string, more = '') => ({
  '2565/assignments.yaml': `assignments:
  - {id: fine, title: งาน, officer: somchai, due: 2565-03-01, log: [{event: entered, on: 2565-02-01}, {event: confirmed, on: 2565-06-20}]}
  - {id: a1, title: งาน, officer: somchai, due: 2565-03-01${more}, log: [${lines}]}
`,
});
const said = (lines: string, more = '') =>
  findingsOf(assignmentLogImpossible, log(lines, more)).map(({ at, args, related }) => [
    at.replace('2565/assignments.yaml assignments.1.', ''),
    (args as { problem: string }).problem,
    ...(related ?? []).map((each) => each.replace('2565/assignments.yaml assignments.1.', '')),
  ]);
const line = (event: string, on: string) => `{event: ${event}, on: ${on}}`;

test('a log in order has no finding, with questions twice, and with `done` for its first line', () => {
  const whole = ['returned', 'corrected', 'returned', 'corrected', 'confirmed'].map((event, index) =>
    line(event, `2565-06-0${index + 1}`),
  );
  expect(said([line('entered', '2565-02-01'), ...whole].join(', '))).toEqual([]);
  expect(said(whole.join(', '), ', done: 2565-02-01')).toEqual([]);
});

test.each([
  ['confirmed before it was entered', [line('confirmed', '2565-06-20')], [['log.0.event', 'not-entered']]],
  [
    'confirmed while a question is open',
    [line('entered', '2565-02-01'), line('returned', '2565-06-01'), line('confirmed', '2565-06-20')],
    [['log.2.event', 'not-corrected', 'earlier log.1.on']],
  ],
  [
    'entered twice',
    [line('entered', '2565-02-01'), line('entered', '2565-02-02')],
    [['log.1.event', 'entered', 'earlier log.0.on']],
  ],
  [
    'corrected after it was confirmed',
    [line('entered', '2565-02-01'), line('confirmed', '2565-06-20'), line('corrected', '2565-06-21')],
    [['log.2.event', 'confirmed', 'earlier log.1.on']],
  ],
  [
    'one day goes back between days in order',
    [line('entered', '2565-02-02'), line('returned', '2565-02-01'), line('corrected', '2565-02-03')],
    [['log.1.on', 'order', 'earlier log.0.on']],
  ],
  ['before the fiscal year', [line('entered', '2564-09-30')], [['log.0.on', 'before-year']]],
])('%s', (_, lines, expected) => {
  expect(said(lines.join(', '))).toEqual(expected);
});

test('`done` on another day than the log says', () => {
  expect(said(line('entered', '2565-02-02'), ', done: 2565-02-01')).toEqual([['log.0.on', 'done', 'contradicts done']]);
});

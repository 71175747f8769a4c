import { describe, expect, test } from 'vitest';
import { assignmentStanding, pendingAssignments } from '../../src/progress/assignments.ts';
import { yearOf } from '../../src/model/register.ts';
import { day } from '../support/builders.ts';
import { registerOf } from '../support/register.ts';

const RECORDS = registerOf({
  'officers.yaml': `officers:
  - {id: somying, name: นาง ก, position: ก, office: clerk}
  - {id: mayor, name: นาย ข, position: นายก}
`,
  '2565/plan.yaml': 'year: 2565\ngaps: []\n',
  '2565/assignments.yaml': `assignments:
  - {id: late, title: ก, officer: somying, due: 2565-03-31}
  - id: asked
    title: ก
    officer: mayor
    due: 2565-04-30
    log: [{event: entered, on: 2565-04-20}, {event: returned, on: 2565-06-03, note: ขอลิงก์}, {event: corrected, on: 2565-06-09}, {event: confirmed, on: 2565-06-20}]
  - {id: old, title: ก, officer: somying, due: 2565-04-30, done: 2565-05-02, log: [{event: confirmed, on: 2565-06-20}]}
  - {id: far, title: ก, officer: nobody, due: 2565-09-30}
`,
});
const year = yearOf(RECORDS, 2565);
const standing = (id: string, text: string) => {
  const found = year?.assignments.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return assignmentStanding(found, day(text));
};

describe('how an assignment stands follows from its log', () => {
  test.each([
    ['2565-04-19', 'open', false, undefined],
    ['2565-04-20', 'done', true, 'entered'],
    ['2565-06-03', 'returned', false, 'returned'],
    ['2565-06-08', 'returned', false, 'returned'],
    ['2565-06-09', 'done', true, 'corrected'],
    ['2565-06-20', 'done', true, 'confirmed'],
  ])('on %s', (text, state, isReady, event) => {
    const found = standing('asked', text);
    expect([found.state, found.isReady, found.last?.event]).toEqual([state, isReady, event]);
  });

  test('`done` is the day it was entered, where the log has none', () => {
    expect(standing('old', '2565-05-01').state).toBe('overdue');
    expect(standing('old', '2565-05-02')).toMatchObject({ state: 'done-late', entered: day('2565-05-02') });
    expect(standing('old', '2565-07-01')).toMatchObject({ state: 'done-late', last: { event: 'confirmed' } });
  });
});

test('what is not ready comes earliest due first, with the office of its officer', () => {
  const pending = (text: string) =>
    pendingAssignments(RECORDS, 2565, day(text)).map(({ assignment, days, office, standing: { state } }) => [
      ...[assignment.id, days, office, state],
    ]);
  expect(pending('2565-06-05')).toEqual([
    ['late', -66, 'clerk', 'overdue'],
    ['asked', -36, undefined, 'returned'],
    ['far', 117, undefined, 'open'],
  ]);
  expect(pending('2565-06-20').map(([id]) => id)).toEqual(['late', 'far']);
  expect(pendingAssignments(RECORDS, 2570, day('2565-06-20'))).toEqual([]);
});

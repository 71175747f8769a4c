import type { Day } from '../../model/be-date.ts';
import type { Assignment } from '../../model/plan.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { assignmentState } from './assignment-state.ts';
import { day, term, text } from './cells.ts';
import { officerTerm } from './names.ts';
import { type Field, tableOf } from './table.ts';

/** The assignments: who prepares what by when, done or not. */
export function assignmentsTable(
  register: Register,
  words: Words,
  assignments: readonly Assignment[],
  asOf: Day,
): Table {
  const { label, yearView } = words.views;
  const tones = { done: 'good', 'done-late': 'warn', open: 'muted', overdue: 'bad' } as const;
  const fields: Field<Assignment>[] = [
    { key: 'id', title: label.id, importance: 4, cell: (item) => term(item.id, item.id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: (item) => text(item.title) },
    { key: 'item', title: label.item, importance: 3, cell: (item) => text(item.item) },
    { key: 'officer', title: label.officer, importance: 2, cell: (item) => officerTerm(register, item.officer) },
    { key: 'due', title: label.due, importance: 2, cell: (item) => day(item.due) },
    {
      key: 'done',
      title: label.done,
      importance: 3,
      cell: ({ done }) => day(done !== undefined && done <= asOf ? done : null),
    },
    {
      key: 'state',
      title: label.health,
      importance: 1,
      cell: (item) => {
        const state = assignmentState(item, asOf);
        return term(state, words.views.assignment[state], tones[state]);
      },
    },
  ];
  return tableOf('assignments', yearView.assignments, yearView.noAssignments, fields, assignments);
}

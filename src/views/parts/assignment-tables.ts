import type { Day } from '../../model/be-date.ts';
import type { Address, Assignment, AssignmentEvent, Whereabouts } from '../../model/plan.ts';
import type { Register } from '../../model/register.ts';
import { assignmentStanding, doneBy, eventsBy, type PendingAssignment } from '../../progress/assignments.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table, Tone } from '../document.ts';
import { count, day, term, text } from './cells.ts';
import { officerTerm, officeTerm } from './names.ts';
import { type Field, tableFrom } from './table.ts';
import { dayData } from './to-data.ts';

const TONES = {
  done: 'good',
  'done-late': 'warn',
  returned: 'bad',
  open: 'muted',
  overdue: 'bad',
} as const satisfies Record<string, Tone>;

/** How an assignment stands on a day. */
const stateCell = (words: Words, assignment: Assignment, asOf: Day): Cell => {
  const { state } = assignmentStanding(assignment, asOf);
  return term(state, words.views.assignment[state], TONES[state]);
};

/** The assignments: who prepares what by when, done or not. */
export function assignmentsTable(
  register: Register,
  words: Words,
  assignments: readonly Assignment[],
  asOf: Day,
): Table {
  const { label, yearView } = words.views;
  const fields: Field<Assignment>[] = [
    { key: 'id', title: label.id, importance: 4, cell: (item) => term(item.id, item.id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: (item) => text(item.title) },
    { key: 'item', title: label.item, importance: 3, cell: (item) => text(item.item) },
    { key: 'officer', title: label.officer, importance: 2, cell: (item) => officerTerm(register, item.officer) },
    { key: 'due', title: label.due, importance: 2, cell: (item) => day(item.due) },
    { key: 'done', title: label.done, importance: 3, cell: (item) => day(doneBy(item, asOf)) },
    { key: 'state', title: label.preparation, importance: 1, cell: (item) => stateCell(words, item, asOf) },
  ];
  return tableFrom('assignments', yearView.assignments, yearView.noAssignments, fields, assignments);
}

/** The assignments that are not ready, earliest due first: whose they are, and how long past or ahead their due day is. */
export function pendingTable(register: Register, words: Words, pending: readonly PendingAssignment[]): Table {
  const { label, statusView, assignment: states } = words.views;
  const past: Field<PendingAssignment> = {
    key: 'daysPast',
    title: label.daysPast,
    align: 'right',
    importance: 3,
    cell: ({ days }) => count(days < 0 ? -days : null),
  };
  const left: Field<PendingAssignment> = {
    ...past,
    key: 'daysLeft',
    title: label.daysLeft,
    cell: ({ days }) => count(days < 0 ? null : days),
  };
  const daysFields = [
    ...(pending.some(({ days }) => days < 0) ? [past] : []),
    ...(pending.some(({ days }) => days >= 0) ? [left] : []),
  ];
  const fields: Field<PendingAssignment>[] = [
    { key: 'id', title: label.id, importance: 4, cell: ({ assignment: { id } }) => term(id, id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: ({ assignment }) => text(assignment.title) },
    { key: 'item', title: label.item, importance: 3, cell: ({ assignment }) => text(assignment.item) },
    { key: 'officer', title: label.officer, cell: ({ assignment }) => officerTerm(register, assignment.officer) },
    {
      key: 'office',
      title: label.office,
      importance: 3,
      cell: ({ office }) => (office === undefined ? text(null) : officeTerm(register, office)),
    },
    { key: 'due', title: label.due, cell: ({ assignment }) => day(assignment.due) },
    ...daysFields,
    {
      key: 'state',
      title: label.preparation,
      importance: 1,
      cell: ({ standing: { state } }) => term(state, states[state], TONES[state]),
    },
  ];
  return tableFrom('assignments', statusView.assignments, statusView.noAssignments, fields, pending);
}

const whereCell = ({ url, file }: Whereabouts): string => url ?? file ?? '';

/** Where the information of an assignment is, the clicks that lead there, and the same in other forms. */
export function addressesTable(words: Words, { file, url, addresses, at }: Assignment): Table {
  const { label, assignmentView } = words.views;
  const plain = (place: Whereabouts): Address => ({ ...place, clicks: [], twins: [] });
  const all = [
    ...(file === undefined ? [] : [plain({ file, at })]),
    ...(url === undefined ? [] : [plain({ url, at })]),
    ...addresses,
  ];
  const fields: Field<Address>[] = [
    { key: 'address', title: label.address, importance: 1, minWidth: 22, cell: (item) => text(whereCell(item)) },
    {
      key: 'clicks',
      title: label.clicks,
      importance: 2,
      cell: ({ clicks }) =>
        text(clicks.length === 0 ? null : clicks.map((each, index) => `${index + 1}. ${each}`).join(' ')),
    },
    {
      key: 'twins',
      title: label.twins,
      importance: 3,
      cell: ({ twins }) => text(twins.length === 0 ? null : twins.map(whereCell).join('\n')),
    },
  ];
  return tableFrom('addresses', assignmentView.addresses, assignmentView.noAddresses, fields, all);
}

/** What happened to an assignment by a day, first to last. */
export function logTable(words: Words, assignment: Assignment, asOf: Day): Table {
  const { label, assignmentView, assignmentEvent } = words.views;
  const fields: Field<Pick<AssignmentEvent, 'event' | 'on' | 'note'>>[] = [
    { key: 'on', title: label.date, importance: 1, cell: ({ on }) => day(on) },
    { key: 'event', title: label.event, importance: 1, cell: ({ event }) => term(event, assignmentEvent[event]) },
    { key: 'note', title: label.note, importance: 2, cell: ({ note }) => text(note) },
  ];
  return tableFrom('log', assignmentView.log, assignmentView.noLog, fields, eventsBy(assignment, asOf));
}

/** The same of each for machines. */
export const pendingData = ({ assignment, standing, office, days }: PendingAssignment) => ({
  id: assignment.id,
  title: assignment.title,
  item: assignment.item ?? null,
  officer: assignment.officer,
  office: office ?? null,
  ...dayData('due', assignment.due),
  daysLeft: days,
  state: standing.state,
});

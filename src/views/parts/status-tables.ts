import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, month, percent, term, text } from './cells.ts';
import { officeTerm, officesTerm } from './names.ts';
import type { DueStep, Outlook } from './outlook.ts';
import { type Field, tableOf } from './table.ts';
import { healthTerm } from './terms.ts';

/** Steps that are overdue, or fall due soon: the nearest first, with the days past or left. */
export function outlookTable(
  register: Register,
  words: Words,
  key: 'overdue' | 'upcoming',
  steps: readonly DueStep[],
): Table {
  const { label, statusView } = words.views;
  const fields: Field<DueStep>[] = [
    { key: 'step', title: label.id, importance: 3, cell: ({ standing }) => term(standing.step.ref, standing.step.ref) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: ({ standing }) => text(standing.step.title) },
    {
      key: 'offices',
      title: label.offices,
      importance: 3,
      cell: ({ standing }) =>
        officesTerm(
          register,
          words,
          standing.offices.map(({ office }) => office),
        ),
    },
    { key: 'due', title: label.due, importance: 2, cell: ({ standing }) => month(standing.step.due) },
    {
      key: 'days',
      title: key === 'overdue' ? label.daysPast : label.daysLeft,
      align: 'right',
      importance: 1,
      cell: ({ days }) => count(days),
    },
    {
      key: 'result',
      title: label.result,
      align: 'right',
      importance: 2,
      cell: ({ standing }) => percent(standing.result),
    },
    { key: 'health', title: label.health, importance: 2, cell: ({ standing }) => healthTerm(words, standing.health) },
  ];
  return key === 'overdue'
    ? tableOf(key, statusView.overdue, statusView.noOverdue, fields, steps)
    : tableOf(key, statusView.upcoming, statusView.noUpcoming, fields, steps);
}

/** Offices that owe reports: how many, from which month to which, and how late the oldest is. */
export function missingTable(register: Register, words: Words, missing: Outlook['missing']): Table {
  const { label, statusView } = words.views;
  const fields: Field<Outlook['missing'][number]>[] = [
    { key: 'office', title: label.office, importance: 1, cell: ({ office }) => officeTerm(register, office) },
    {
      key: 'count',
      title: label.missingCount,
      align: 'right',
      importance: 1,
      cell: ({ reports }) => count(reports.length),
    },
    { key: 'from', title: label.from, importance: 2, cell: ({ reports }) => month(reports[0]?.month) },
    { key: 'until', title: label.until, importance: 2, cell: ({ reports }) => month(reports.at(-1)?.month) },
    {
      key: 'daysLate',
      title: label.daysLate,
      align: 'right',
      importance: 2,
      cell: ({ reports }) => count(reports[0]?.daysLate),
    },
  ];
  return tableOf('missing', statusView.missing, statusView.noMissing, fields, missing);
}

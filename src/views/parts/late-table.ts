import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { LateStep } from '../../progress/late-steps.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, day, month as monthCell, resultPercent, term, text } from './cells.ts';
import { officesTerm } from './names.ts';
import { type Field, tableFrom } from './table.ts';
import { healthTerm } from './terms.ts';

/** The steps that are late at the end of a month: whose, since when, for how many days. */
export function lateTable(register: Register, words: Words, late: readonly LateStep[], month: Month): Table {
  const { label, monthView } = words.views;
  const fields: Field<LateStep>[] = [
    { key: 'step', title: label.id, importance: 4, cell: ({ standing }) => term(standing.step.ref, standing.step.ref) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: ({ standing }) => text(standing.step.title) },
    {
      key: 'offices',
      title: label.office,
      importance: 2,
      cell: (each) => officesTerm(register, words, each.offices, month),
    },
    { key: 'since', title: label.since, importance: 2, cell: ({ since }) => day(since) },
    { key: 'days', title: label.daysLate, align: 'right', importance: 1, cell: ({ days }) => count(days) },
    { key: 'due', title: label.due, importance: 3, cell: ({ standing }) => monthCell(standing.step.due) },
    {
      key: 'result',
      title: label.result,
      align: 'right',
      importance: 2,
      cell: ({ standing }) => resultPercent(standing.result),
    },
    { key: 'health', title: label.health, importance: 1, cell: ({ standing }) => healthTerm(words, standing.health) },
  ];
  return tableFrom('late', monthView.late, words.brief.nothingLate, fields, late);
}

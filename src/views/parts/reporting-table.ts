import type { Register } from '../../model/register.ts';
import type { Reporting } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, day } from './cells.ts';
import { officeTerm } from './names.ts';
import { type Field, tableOf } from './table.ts';
import { stateTerm } from './terms.ts';

/** One row an office: when its report of the month was due, when it came, and how late it is. */
export function reportingTable(register: Register, words: Words, reporting: readonly Reporting[]): Table {
  const { label, monthView } = words.views;
  const fields: Field<Reporting>[] = [
    { key: 'office', title: label.office, importance: 1, cell: (item) => officeTerm(register, item.office) },
    { key: 'due', title: label.due, importance: 4, cell: (item) => day(item.due) },
    { key: 'submitted', title: label.submitted, importance: 3, cell: (item) => day(item.report?.submitted) },
    { key: 'state', title: label.state, importance: 1, cell: (item) => stateTerm(words, item.state) },
    { key: 'daysLate', title: label.daysLate, align: 'right', importance: 2, cell: (item) => count(item.daysLate) },
  ];
  return tableOf('reporting', monthView.reporting, monthView.noOffices, fields, reporting);
}

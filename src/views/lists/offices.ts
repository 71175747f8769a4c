import type { Office } from '../../model/organisation.ts';
import { count, month, term, text } from '../parts/cells.ts';
import { officerTerm, officeTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { yesTerm } from '../parts/terms.ts';
import type { Lister } from './listing.ts';

/** The offices in the order of their file, with head, number of officers, and whether they report. */
export const listOffices: Lister = ({ register, words }) => {
  const { label, listView } = words.views;
  const spans: Field<Office>[] = register.offices.some(({ from, until }) => from !== undefined || until !== undefined)
    ? [
        { key: 'from', title: label.from, importance: 4, cell: (item) => month(item.from) },
        { key: 'until', title: label.until, importance: 3, cell: (item) => month(item.until) },
        {
          key: 'succeededBy',
          title: label.succeededBy,
          importance: 4,
          cell: ({ succeededBy }) => (succeededBy === undefined ? text(null) : officeTerm(register, succeededBy)),
        },
      ]
    : [];
  const fields: Field<Office>[] = [
    { key: 'id', title: label.id, importance: 1, cell: (item) => term(item.id, item.id) },
    { key: 'name', title: label.name, importance: 1, minWidth: 22, cell: (item) => text(item.name) },
    { key: 'short', title: label.short, cell: (item) => text(item.short) },
    { key: 'head', title: label.head, importance: 3, cell: (item) => officerTerm(register, item.head) },
    {
      key: 'officerCount',
      title: label.officers,
      align: 'right',
      importance: 4,
      cell: ({ id }) => count(register.officers.filter(({ office }) => office === id).length),
    },
    ...spans,
    { key: 'reporting', title: label.reporting, importance: 3, cell: (item) => yesTerm(words, item.reporting) },
  ];
  return { table: tableFrom('offices', listView.offices, listView.none, fields, register.offices) };
};

import type { Day } from '../../model/be-date.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { type Month, monthText } from '../../model/month.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Year } from '../../model/register.ts';
import type { Report } from '../../model/report.ts';
import { countedReports } from '../../progress/reports.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { month, term, text } from '../parts/cells.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import type { SubjectKind } from './subject.ts';

/** Something that refers to a thing: what it is, and the file that says so. */
export interface Reference {
  readonly kind: SubjectKind | 'working-group' | 'signer' | 'report';
  readonly id: string;
  readonly title: Cell;
  readonly month?: Month;
  readonly year?: FiscalYear;
  readonly at: Pointer;
}

/** The reports of a year that count on a day, those wanted, as references: by month and office. */
export const reportReferences = (data: Year, asOf: Day, wanted: (report: Report) => boolean): Reference[] =>
  countedReports(data, asOf)
    .filter(wanted)
    .map(({ month: of, office, at }) => {
      const id = `${monthText(of)}/${office}`;
      return { kind: 'report', id, title: text(null), month: of, year: data.year, at };
    });

/** Everything that refers to a thing, one row each. */
export function referencesTable(words: Words, references: readonly Reference[]): Table {
  const { label, thing, showView } = words.views;
  const fields: Field<Reference>[] = [
    { key: 'kind', title: label.kind, importance: 2, cell: (item) => term(item.kind, thing[item.kind]) },
    { key: 'id', title: label.id, importance: 1, cell: (item) => term(item.id, item.id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: (item) => item.title },
    { key: 'month', title: label.month, importance: 3, cell: (item) => month(item.month) },
    { key: 'fiscalYear', title: label.fiscalYear, importance: 4, cell: (item) => text(item.year?.toString()) },
    { key: 'file', title: label.file, importance: 3, cell: (item) => text(item.at.file) },
  ];
  return tableFrom('references', showView.references, showView.noReferences, fields, references);
}

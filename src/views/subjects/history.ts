import { planChangesIn } from '../../in-force/changes.ts';
import { lastMonth } from '../../model/fiscal-year.ts';
import type { Measure, Step } from '../../model/measure.ts';
import type { Year } from '../../model/register.ts';
import type { MonthStanding, StepStanding } from '../../progress/progress.ts';
import { yearStanding } from '../../progress/year.ts';
import type { Table } from '../document.ts';
import type { Selection } from '../lists/listing.ts';
import { amendmentsTable } from '../parts/amendments-table.ts';
import { closingTerm } from '../parts/closing.ts';
import { month } from '../parts/cells.ts';
import { type Field, standingFields, tableFrom, withNotes } from '../parts/table.ts';
import { targetOf, valueCell } from '../parts/steps-tables.ts';

interface Row {
  readonly at: MonthStanding;
  readonly standing: StepStanding;
}

/** What became of a step: what amended it, by which paper, and how it stood month by month, closed or not. */
export function historyTables(
  { register, words, asOf }: Selection,
  { year }: Year,
  { measure, step }: { readonly measure: Measure; readonly step: Step },
): Table[] {
  const { label, showView } = words.views;
  const changes = planChangesIn(measure, { month: lastMonth(year), day: asOf }).flatMap((change) => {
    const terms = change.terms.filter((term) => term.of !== 'measure' && term.after.ref === step.ref);
    return terms.length > 0 ? [{ ...change, terms }] : [];
  });
  const rows = yearStanding(register, year, asOf).months.flatMap((at): Row[] => {
    const found = at.measures.flatMap(({ steps }) => steps).find((each) => each.step.ref === step.ref);
    return found ? [{ at, standing: found }] : [];
  });
  const shown = rows.map(({ standing }) => standing);
  const standings = standingFields(words, shown);
  const fields: Field<Row>[] = [
    { key: 'month', title: label.month, importance: 1, cell: ({ at }) => month(at.month) },
    { key: 'due', title: label.due, importance: 3, cell: ({ standing }) => month(standing.step.due) },
    {
      key: 'value',
      title: label.value,
      align: 'right',
      importance: 3,
      cell: ({ standing }) => valueCell(standing),
    },
    { key: 'target', title: label.target, align: 'right', importance: 4, cell: ({ standing }) => targetOf(standing) },
    ...standings.map((field): Field<Row> => ({ ...field, cell: ({ standing }, index) => field.cell(standing, index) })),
    { key: 'closing', title: label.closing, importance: 4, cell: ({ at }) => closingTerm(words, at) },
  ];
  return [
    amendmentsTable(register, words, changes),
    withNotes(words, tableFrom('months', showView.months, showView.noMonths, fields, rows), shown),
  ];
}

import type { Register } from '../../model/register.ts';
import type { Outlook } from '../../progress/outlook.ts';
import type { Reporting, ReportingState, YearStanding } from '../../progress/progress.ts';
import { roundShares } from '../../progress/round-shares.ts';
import { REPORTING_STATES } from '../../progress/shares.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, day, month, percent, term } from './cells.ts';
import { officeTerm } from './names.ts';
import { type Field, tableFrom } from './table.ts';
import { stateTerm } from './terms.ts';

/** One row a report: whose, of which month where they are of several, when it was due, when it came, how late it is. */
export function reportingTable(
  register: Register,
  words: Words,
  reporting: readonly Reporting[],
  span: 'month' | 'year' = 'month',
): Table {
  const { label, monthView } = words.views;
  const fields: Field<Reporting>[] = [
    { key: 'office', title: label.office, importance: 1, cell: (item) => officeTerm(register, item.office) },
    ...(span === 'year' ? [{ key: 'month', title: label.month, cell: ({ month: of }: Reporting) => month(of) }] : []),
    { key: 'due', title: label.due, importance: 4, cell: (item) => day(item.due) },
    { key: 'submitted', title: label.submitted, importance: 3, cell: (item) => day(item.report?.submitted) },
    { key: 'state', title: label.state, importance: 1, cell: (item) => stateTerm(words, item.state) },
    { key: 'daysLate', title: label.daysLate, align: 'right', importance: 2, cell: (item) => count(item.daysLate) },
  ];
  return tableFrom('reporting', monthView.reporting, monthView.noOffices, fields, reporting);
}

/** Offices with missing reports: how many, from which month to which, and how late the oldest is. */
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
  return tableFrom('missing', statusView.missing, statusView.noMissing, fields, missing);
}

/** How many reports of the year stand how; the shares add to 100 as they are printed, with one decimal. */
export function sharesTable(
  words: Words,
  { shares }: YearStanding,
  states: readonly ReportingState[] = REPORTING_STATES,
): Table {
  const { label, yearView, monthView } = words.views;
  const printed = roundShares(shares.shares, 1);
  const stateOf = (state: ReportingState) =>
    shares.counts[state] > 0 ? stateTerm(words, state) : term(state, words.views.state[state]);
  const fields: Field<ReportingState>[] = [
    { key: 'state', title: label.state, importance: 1, cell: stateOf },
    { key: 'count', title: label.count, align: 'right', cell: (state) => count(shares.counts[state]) },
    { key: 'share', title: label.share, align: 'right', importance: 1, cell: (state) => percent(printed[state]) },
  ];
  return tableFrom('shares', yearView.shares, monthView.noOffices, fields, shares.total > 0 ? states : []);
}

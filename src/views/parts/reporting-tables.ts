import type { Register } from '../../model/register.ts';
import type { Outlook } from '../../progress/outlook.ts';
import type { Reporting, ReportingState, YearStanding } from '../../progress/progress.ts';
import { roundShares } from '../../progress/round-shares.ts';
import { REPORTING_STATES } from '../../progress/shares.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, day, month, percent, term, text } from './cells.ts';
import { officeName, officeTerm } from './names.ts';
import { plainText } from './plain-text.ts';
import { type Field, tableFrom } from './table.ts';
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
  return tableFrom('reporting', monthView.reporting, monthView.noOffices, fields, reporting);
}

/** One row an office of reports that did not come in time, and the months of those in each state, as paper has room for them. */
export function reportingByOffice(register: Register, words: Words, reporting: readonly Reporting[]): Table {
  const { label, monthView, state: names } = words.views;
  const shown = REPORTING_STATES.filter((state) => reporting.some((each) => each.state === state));
  const monthsIn = (office: string, state: ReportingState): string =>
    reporting
      .filter((each) => each.office === office && each.state === state)
      .map((each) => plainText(words, month(each.month)))
      .join(' ');
  const fields: Field<string>[] = [
    {
      key: 'office',
      title: label.office,
      importance: 1,
      breadth: 25,
      cell: (office) => text(officeName(register, office)),
    },
    ...shown.map(
      (state): Field<string> => ({
        key: state,
        title: names[state],
        importance: 1,
        breadth: 75 / shown.length,
        cell: (office) => text(monthsIn(office, state) || null),
      }),
    ),
  ];
  const offices = [...new Set(reporting.map(({ office }) => office))];
  return tableFrom('reporting', monthView.reporting, monthView.noOffices, fields, offices);
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

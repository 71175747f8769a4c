import type { Report } from '../../model/report.ts';
import type { Reporting } from '../../progress/progress.ts';
import { dueDay } from '../../progress/reporting.ts';
import { count, day, month, text } from '../parts/cells.ts';
import { officerTerm, officeTerm } from '../parts/names.ts';
import { type Field, tableOf } from '../parts/table.ts';
import { stateTerm } from '../parts/terms.ts';
import type { Listing } from './listing.ts';

/** The reports that are there, by month, with who wrote them, when they came, and whether in time. */
export const reports: Listing = ({ register, years, words }) => {
  const { label, listView } = words.views;
  const lateBy = (report: Report) =>
    Math.max(0, report.submitted - dueDay(report.month, register.settings.reportingDay));
  const state = (report: Report): Reporting['state'] => (lateBy(report) > 0 ? 'late' : 'on-time');
  const fields: Field<Report>[] = [
    { key: 'month', title: label.month, importance: 1, cell: (item) => month(item.month) },
    { key: 'office', title: label.office, importance: 1, cell: (item) => officeTerm(register, item.office) },
    {
      key: 'reportedBy',
      title: label.reportedBy,
      importance: 3,
      cell: (item) => officerTerm(register, item.reportedBy),
    },
    { key: 'submitted', title: label.submitted, cell: (item) => day(item.submitted) },
    { key: 'state', title: label.state, cell: (item) => stateTerm(words, state(item)) },
    { key: 'daysLate', title: label.daysLate, align: 'right', importance: 3, cell: (item) => count(lateBy(item)) },
    { key: 'entries', title: label.entries, align: 'right', importance: 4, cell: (item) => count(item.entries.length) },
    { key: 'file', title: label.file, importance: 5, cell: (item) => text(item.at.file) },
  ];
  const items = years.flatMap((year) => year.reports);
  return { table: tableOf('reports', listView.reports, listView.none, fields, items) };
};

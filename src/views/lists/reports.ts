import { settingsIn } from '../../in-force/settings.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Report } from '../../model/report.ts';
import type { ReportingState } from '../../progress/progress.ts';
import { daysLate } from '../../progress/records.ts';
import { count, day, month, text } from '../parts/cells.ts';
import { officerTerm, officeTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { stateTerm } from '../parts/terms.ts';
import type { Lister } from './listing.ts';

/** The reports that are there, by month, with who wrote them, when they came, and whether in time. */
export const listReports: Lister = ({ register, years, words, office }) => {
  const { label, listView } = words.views;
  const settings = new Map(years.map(({ year }) => [year, settingsIn(register, year)]));
  const lateBy = (report: Report): number | null => {
    const reportingDay = settings.get(fiscalYearOf(report.month))?.reportingDay;
    return reportingDay === undefined ? null : daysLate(report, reportingDay);
  };
  const state = (report: Report): ReportingState => {
    const days = lateBy(report);
    return days === null ? 'broken' : days > 0 ? 'late' : 'on-time';
  };
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
  const items = years
    .flatMap((year) => year.reports)
    .filter((report) => office === undefined || report.office === office);
  return { table: tableFrom('reports', listView.reports, listView.none, fields, items) };
};

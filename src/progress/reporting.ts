import { type Day, dayOf, firstDay } from '../model/be-date.ts';
import { type FiscalYear, monthsOf } from '../model/fiscal-year.ts';
import { addMonths, daysInMonth, type Month } from '../model/month.ts';
import type { Register } from '../model/register.ts';
import type { Report } from '../model/report.ts';
import { yearContext } from './context.ts';
import type { Reporting, ReportingState } from './progress.ts';
import { countedReports } from './reports.ts';

/**
 * How the reports of a fiscal year stand at `asOf`: all twelve months of every reporting office, by office, then month;
 * none when the register holds nothing of the year. The due day itself is on time.
 */
export function reportingOf(register: Register, year: FiscalYear, asOf: Day): Reporting[] {
  const { data, reporting, brokenReports } = yearContext(register, year, asOf);
  if (!data) return [];
  const reports = new Map(countedReports(data, asOf).map((report) => [`${report.office} ${report.month}`, report]));
  return reporting.flatMap((office) =>
    monthsOf(year).map((month) => {
      const due = dueDay(month, register.settings.reportingDay);
      const report = reports.get(`${office} ${month}`);
      const broken = (brokenReports.get(office) ?? []).includes(month) && firstDay(month) <= asOf;
      return {
        office,
        month,
        due,
        dueHasPassed: due < asOf,
        ...judged(due, asOf, report, broken),
        ...(report && { report }),
      };
    }),
  );
}

/** The last day on which a month's report is on time: the reporting day of the next month, or that month's last day. */
export function dueDay(month: Month, reportingDay: number): Day {
  const next = addMonths(month, 1);
  return dayOf(next, Math.min(reportingDay, daysInMonth(next))) as Day;
}

function judged(
  due: Day,
  asOf: Day,
  report: Report | undefined,
  broken: boolean,
): Pick<Reporting, 'state' | 'daysLate'> {
  const days = (report?.submitted ?? asOf) - due;
  const state = (): ReportingState => {
    if (report) return days > 0 ? 'late' : 'on-time';
    if (broken) return 'broken';
    return days > 0 ? 'missing' : 'not-due';
  };
  const settled = state();
  return { state: settled, daysLate: settled === 'late' || settled === 'missing' ? days : 0 };
}

import { compareText } from '../model/order.ts';
import type { Day } from '../model/be-date.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import type { Year } from '../model/register.ts';
import type { Report } from '../model/report.ts';

/**
 * The reports of a fiscal year that count, by month: those for its own months, submitted by the as-of date, one for an
 * office and month (the first by name of file, should there be two).
 */
export function countedReports(year: Year | undefined, asOf?: Day): Report[] {
  const counted = (year?.reports ?? [])
    .filter((report) => fiscalYearOf(report.month) === year?.year)
    .filter((report) => asOf === undefined || report.submitted <= asOf)
    .sort((a, b) => a.month - b.month || compareText(a.at.file, b.at.file));
  const seen = new Set<string>();
  return counted.filter(({ month, office }) => {
    const key = `${month} ${office}`;
    return !seen.has(key) && seen.add(key);
  });
}

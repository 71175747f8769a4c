import { type Day, lastDay } from '../../model/be-date.ts';
import { type FiscalYear, monthsOf } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';

/** The latest month of a fiscal year that has ended on a day; `null` before its first month has. */
export const latestEnded = (year: FiscalYear, asOf: Day): Month | null =>
  monthsOf(year).findLast((month) => lastDay(month) <= asOf) ?? null;

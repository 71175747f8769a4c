import { closingOf } from '../in-force/closing.ts';
import { type Day, lastDay, monthOfDay } from '../model/be-date.ts';
import { type FiscalYear, firstMonth, fiscalYearOf, lastMonth, monthsOf } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import { type Register, yearOf } from '../model/register.ts';
import { monthStanding } from './month.ts';
import type { MonthStanding } from './progress.ts';
import { judgedMonth } from './reporting.ts';

/** The last month in which the year that ended is still looked at: December. */
const MONTHS_TO_TURN = 3;

/** The fiscal year before a day's own while it is still looked at, if its September is not closed: October to December. */
export function endedYear(asOf: Day): FiscalYear | undefined {
  const month = monthOfDay(asOf);
  const year = fiscalYearOf(month);
  return month < addMonths(firstMonth(year), MONTHS_TO_TURN) ? year - 1 : undefined;
}

/** Whether a fiscal year's September is closed as known on a day: the year is done with. */
export const isYearClosed = (register: Register, year: FiscalYear, asOf: Day): boolean =>
  closingOf(yearOf(register, year), lastMonth(year), asOf) !== undefined;

/**
 * The fiscal years to look at on a day, of those that are loaded: from October until September is closed, at the latest
 * until December, the year that ended and then the new one; else the day's own, or the latest.
 */
export function yearsToShow(register: Register, asOf: Day): readonly FiscalYear[] {
  const own = fiscalYearOf(monthOfDay(asOf));
  const ended = endedYear(asOf);
  const isOpen = ended !== undefined && yearOf(register, ended) && !isYearClosed(register, ended, asOf);
  const shown = [...(isOpen ? [ended] : []), ...(yearOf(register, own) ? [own] : [])];
  const latest = register.years.at(-1)?.year;
  return shown.length > 0 || latest === undefined ? shown : [latest];
}

/** The latest month of a fiscal year that has ended on a day; `null` before its first month has. */
export const latestEnded = (year: FiscalYear, asOf: Day): Month | null =>
  monthsOf(year).findLast((month) => lastDay(month) <= asOf) ?? null;

/**
 * How a year stands at the end of its last month that can be judged; while none can, of its latest that has ended, or
 * of its first.
 */
export const currentStanding = (register: Register, year: FiscalYear, asOf: Day): MonthStanding =>
  monthStanding(register, judgedMonth(register, year, asOf) ?? latestEnded(year, asOf) ?? firstMonth(year), asOf);

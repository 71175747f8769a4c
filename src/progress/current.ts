import { type Day, lastDay, monthOfDay } from '../model/be-date.ts';
import { type FiscalYear, firstMonth, fiscalYearOf, monthsOf } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import { type Register, yearOf } from '../model/register.ts';
import { monthStanding } from './month.ts';
import type { MonthStanding } from './progress.ts';

/** The fiscal year of a day when it is loaded, else the latest that is; `undefined` when none is. */
export function currentYear(register: Register, asOf: Day): FiscalYear | undefined {
  const year = fiscalYearOf(monthOfDay(asOf));
  return yearOf(register, year) ? year : register.years.at(-1)?.year;
}

/** The latest month of a fiscal year that has ended on a day; `null` before its first month has. */
export const latestEnded = (year: FiscalYear, asOf: Day): Month | null =>
  monthsOf(year).findLast((month) => lastDay(month) <= asOf) ?? null;

/** How a year stands at the end of its latest month that has ended, or of its first month before that. */
export const currentStanding = (register: Register, year: FiscalYear, asOf: Day): MonthStanding =>
  monthStanding(register, latestEnded(year, asOf) ?? firstMonth(year), asOf);

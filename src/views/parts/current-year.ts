import { type Day, monthOfDay } from '../../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../../model/fiscal-year.ts';
import { type Register, yearOf } from '../../model/register.ts';

/** The fiscal year of a day when it is loaded, else the latest that is; `undefined` when none is. */
export function currentYear(register: Register, asOf: Day): FiscalYear | undefined {
  const year = fiscalYearOf(monthOfDay(asOf));
  return yearOf(register, year) ? year : register.years.at(-1)?.year;
}

import { type Month, monthOf, monthParts, monthRange } from './month.ts';

/** A fiscal year, named by the BE year it ends in: 2565 runs from October 2564 to September 2565. */
export type FiscalYear = number;

/** October before the year it is named after. */
export const firstMonth = (year: FiscalYear): Month => monthOf(year - 1, 10);
/** September of the year it is named after. */
export const lastMonth = (year: FiscalYear): Month => monthOf(year, 9);
/** March, with which the first half ends. */
export const halfYearEnd = (year: FiscalYear): Month => monthOf(year, 3);
/** The twelve months, October to September. */
export const monthsOf = (year: FiscalYear): Month[] => monthRange(firstMonth(year), lastMonth(year));

/** The fiscal year that a month belongs to. */
export function fiscalYearOf(month: Month): FiscalYear {
  const { year, number } = monthParts(month);
  return number >= 10 ? year + 1 : year;
}

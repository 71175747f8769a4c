import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { beYear, ceYear, type Era, readYear } from './era.ts';

/**
 * A calendar month as one integer: BE year × 12 + (month − 1). Months compare with `<`; the difference of two is
 * their distance in months.
 */
export type Month = number & { readonly unit: 'month' };

/** The month of a BE year; `number` is 1–12. */
export const monthOf = (beYear: number, number: number): Month => (beYear * 12 + number - 1) as Month;

/** BE year and month number (1–12). */
export function monthParts(month: Month): { year: number; number: number } {
  const year = Math.floor(month / 12);
  return { year, number: month - year * 12 + 1 };
}

/** The day that days are counted from: 1 January 1970 CE. A date that knows no time zone. */
export const EPOCH: Date = new UTCDateMini(0);
/** The month of that day. */
export const EPOCH_MONTH = monthOf(beYear(1970), 1);

/** The first of a month as a date, for the functions of date-fns. */
export const dateOfMonth = (month: Month): Date => addMonthsToDate(EPOCH, month - EPOCH_MONTH);

/** The month `count` months later (earlier when negative). */
export const addMonths = (month: Month, count: number): Month => (month + count) as Month;

/** From `first` to `last`, both included; empty when `last` is earlier. */
export const monthRange = (first: Month, last: Month): Month[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => addMonths(first, index));

const written = (year: number, number: number) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;

/** `2565-02`: BE, as in files and on the command line. */
export function monthText(month: Month): string {
  const { year, number } = monthParts(month);
  return written(year, number);
}

/** `2022-02`: CE, as machines read it (ISO 8601). */
export function isoMonth(month: Month): string {
  const { year, number } = monthParts(month);
  return written(ceYear(year), number);
}

/**
 * Reads `2565-02` (BE) or `2022-02` (CE, a year below 2400); `era` tells which was written. `undefined` when it is
 * no month.
 */
export function parseMonth(text: string): { month: Month; era: Era } | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const number = Number(match?.[2]);
  if (!match || number < 1 || number > 12) return undefined;
  const { year, era } = readYear(Number(match[1]));
  return { month: monthOf(year, number), era };
}

/**
 * A calendar month as one integer: BE year × 12 + (month − 1). Months compare with `<`; the difference of two is
 * their distance in months.
 */
export type Month = number & { readonly unit: 'month' };

/** Buddhist Era year = Common Era year + 543. */
export const BE_OFFSET = 543;

/** A year below this is read as Common Era: no plan is dated before 2400 BE. */
export const FIRST_BE_YEAR = 2400;

/** The month of a BE year; `number` is 1–12. */
export const monthOf = (beYear: number, number: number): Month => (beYear * 12 + number - 1) as Month;

/** BE year and month number (1–12). */
export function monthParts(month: Month): { year: number; number: number } {
  const year = Math.floor(month / 12);
  return { year, number: month - year * 12 + 1 };
}

/** The month `count` months later (earlier when negative). */
export const addMonths = (month: Month, count: number): Month => (month + count) as Month;

/** From `first` to `last`, both included; empty when `last` is earlier. */
export const monthRange = (first: Month, last: Month): Month[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => addMonths(first, index));

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** `2565-02`: BE, as in files and on the command line. */
export function monthText(month: Month): string {
  const { year, number } = monthParts(month);
  return `${pad(year, 4)}-${pad(number, 2)}`;
}

/** `2022-02`: CE, as machines read it (ISO 8601). */
export function isoMonth(month: Month): string {
  const { year, number } = monthParts(month);
  return `${pad(year - BE_OFFSET, 4)}-${pad(number, 2)}`;
}

/**
 * Reads `2565-02` (BE) or `2022-02` (CE, a year below 2400); `era` tells which was written. `undefined` when it is
 * no month.
 */
export function parseMonth(text: string): { month: Month; era: 'be' | 'ce' } | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const number = Number(match[2]);
  if (number < 1 || number > 12) return undefined;
  const era = year < FIRST_BE_YEAR ? 'ce' : 'be';
  return { month: monthOf(era === 'ce' ? year + BE_OFFSET : year, number), era };
}

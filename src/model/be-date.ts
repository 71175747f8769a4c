import { BE_OFFSET, FIRST_BE_YEAR, type Month, monthOf, monthParts } from './month.ts';

/** A day as one integer: days since 1970-01-01 CE. Days compare with `<`; the difference of two is in days. */
export type Day = number & { readonly unit: 'day' };

const MILLISECONDS = 86_400_000;
const DAYS_IN_400_YEARS = 146_097;
const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Whether the BE year has a 29 February: the test is on BE − 543. */
export function isLeapYear(beYear: number): boolean {
  const year = beYear - BE_OFFSET;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 28–31. */
export function daysInMonth(month: Month): number {
  const { year, number } = monthParts(month);
  return number === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31;
}

/** The day of a month; `undefined` when that month has no such day (29 February 2568). */
export function dayOf(month: Month, date: number): Day | undefined {
  if (date < 1 || date > daysInMonth(month)) return undefined;
  const { year, number } = monthParts(month);
  // Date.UTC takes the years 0–99 for 19xx; 400 years are always the same number of days.
  const later = Date.UTC(year - BE_OFFSET + 400, number - 1, date) / MILLISECONDS;
  return (later - DAYS_IN_400_YEARS) as Day;
}

/** The month a day is in, and its number in that month (1–31). */
export function dayParts(day: Day): { month: Month; date: number } {
  const date = new Date(day * MILLISECONDS);
  return { month: monthOf(date.getUTCFullYear() + BE_OFFSET, date.getUTCMonth() + 1), date: date.getUTCDate() };
}

/** The first day of a month. */
export const firstDay = (month: Month): Day => dayOf(month, 1) as Day;
/** The last day of a month. */
export const lastDay = (month: Month): Day => dayOf(month, daysInMonth(month)) as Day;
/** The month that a day is in. */
export const monthOfDay = (day: Day): Month => dayParts(day).month;
/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => (day + count) as Day;

function spell(day: Day, offset: number): string {
  const { month, date } = dayParts(day);
  const { year, number } = monthParts(month);
  return `${pad(year - offset, 4)}-${pad(number, 2)}-${pad(date, 2)}`;
}

/** `2565-03-04`: BE, as in files. */
export const dayText = (day: Day): string => spell(day, 0);
/** `2022-03-04`: CE, as machines read it (ISO 8601). */
export const isoDay = (day: Day): string => spell(day, BE_OFFSET);

/** What a text of the form YYYY-MM-DD says: a day and the era it was written in, or why it is none. */
export type ReadDay =
  | { readonly day: Day; readonly era: 'be' | 'ce' }
  | { readonly day?: undefined; readonly problem: 'format' | 'impossible' };

/** Reads `2565-03-04` (BE) or `2022-03-04` (CE, a year below 2400). */
export function readDay(text: string): ReadDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return { problem: 'format' };
  const year = Number(match[1]);
  const number = Number(match[2]);
  const era = year < FIRST_BE_YEAR ? 'ce' : 'be';
  if (number < 1 || number > 12) return { problem: 'impossible' };
  const day = dayOf(monthOf(era === 'ce' ? year + BE_OFFSET : year, number), Number(match[3]));
  return day === undefined ? { problem: 'impossible' } : { day, era };
}

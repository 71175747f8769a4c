import { addDays as addDaysToDate } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { Era } from './era.ts';
import { dateOfMonth, EPOCH, isoMonth, type Month, monthOfDate, monthText, parseMonth } from './month.ts';

/** A day as one integer: days since 1970-01-01 CE. Days compare with `<`; the difference of two is in days. */
export type Day = number & { readonly unit: 'day' };

/** Later than any day that a file can name: for what asks of everything that is known. */
export const ALWAYS = Number.MAX_SAFE_INTEGER as Day;

const dayOfDate = (date: Date): Day => differenceInCalendarDays(date, EPOCH) as Day;
const dateOf = (day: Day): Date => addDaysToDate(EPOCH, day);

/** The months asked for so far: the reports of a year name the same few again and again. */
const spans = new Map<Month, { readonly first: Day; readonly last: Day }>();

function spanOf(month: Month): { readonly first: Day; readonly last: Day } {
  const known = spans.get(month);
  if (known) return known;
  const date = dateOfMonth(month);
  const span = { first: dayOfDate(date), last: dayOfDate(lastDayOfMonth(date)) };
  spans.set(month, span);
  return span;
}

/** The first day of a month. */
export const firstDay = (month: Month): Day => spanOf(month).first;
/** The last day of a month. */
export const lastDay = (month: Month): Day => spanOf(month).last;
/** The month that a day is in. */
export const monthOfDay = (day: Day): Month => monthOfDate(dateOf(day));
/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => (day + count) as Day;

/** The day of a month; `undefined` when that month has no such day (29 February 2568). */
export function dayOf(month: Month, date: number): Day | undefined {
  const { first, last } = spanOf(month);
  const day = addDays(first, date - 1);
  return day < first || day > last ? undefined : day;
}

/** The month a day is in, and its number in that month (1–31). */
export const dayParts = (day: Day): { month: Month; date: number } => {
  const date = dateOf(day);
  return { month: monthOfDate(date), date: date.getDate() };
};

function written(day: Day, textOf: (month: Month) => string): string {
  const { month, date } = dayParts(day);
  return `${textOf(month)}-${String(date).padStart(2, '0')}`;
}

/** `2565-03-04`: BE, as in files. */
export const dayText = (day: Day): string => written(day, monthText);
/** `2022-03-04`: CE, as machines read it (ISO 8601). */
export const isoDay = (day: Day): string => written(day, isoMonth);

/** What a text of the form YYYY-MM-DD says: a day and the era it was written in, or why it is none. */
export type ReadDay =
  | { readonly day: Day; readonly era: Era }
  | { readonly day?: undefined; readonly problem: 'format' | 'impossible' };

/** Reads `2565-03-04` (BE) or `2022-03-04` (CE, a year below 2400). */
export function readDay(text: string): ReadDay {
  const match = /^(\d{4}-\d{2})-(\d{2})$/.exec(text);
  if (!match) return { problem: 'format' };
  const read = parseMonth(match[1] ?? '');
  const day = read && dayOf(read.month, Number(match[2]));
  return read && day !== undefined ? { day, era: read.era } : { problem: 'impossible' };
}

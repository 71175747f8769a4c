import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Era } from './era.ts';
import { addMonths, dateOfMonth, EPOCH, EPOCH_MONTH, isoMonth, type Month, monthText, parseMonth } from './month.ts';

/** A day as one integer: days since 1970-01-01 CE. Days compare with `<`; the difference of two is in days. */
export type Day = number & { readonly unit: 'day' };

/** Later than any day that a file can name: for what asks of everything that is known. */
export const ALWAYS = Number.MAX_SAFE_INTEGER as Day;

/** The first days of the months asked for so far: the files of a year name the same few again and again. */
const firstDays = new Map<Month, Day>();

/** The first day of a month. */
export function firstDay(month: Month): Day {
  const known = firstDays.get(month);
  if (known !== undefined) return known;
  const day = differenceInCalendarDays(dateOfMonth(month), EPOCH) as Day;
  firstDays.set(month, day);
  return day;
}

/** The last day of a month. */
export const lastDay = (month: Month): Day => addDays(firstDay(addMonths(month, 1)), -1);
/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => (day + count) as Day;

/** 400 years have so many days, and so the calendar begins again. */
const DAYS_OF_A_MONTH = 146_097 / 4800;

/** The month that a day is in: the one that it would be in if all were of one length, or the one beside it. */
export function monthOfDay(day: Day): Month {
  const near = addMonths(EPOCH_MONTH, Math.floor(day / DAYS_OF_A_MONTH));
  if (day < firstDay(near)) return addMonths(near, -1);
  return day > lastDay(near) ? addMonths(near, 1) : near;
}

/** The day of a month; `undefined` when that month has no such day (29 February 2568). */
export function dayOf(month: Month, date: number): Day | undefined {
  const day = addDays(firstDay(month), date - 1);
  return date < 1 || day > lastDay(month) ? undefined : day;
}

/** The month a day is in, and its number in that month (1–31). */
export function dayParts(day: Day): { month: Month; date: number } {
  const month = monthOfDay(day);
  return { month, date: day - firstDay(month) + 1 };
}

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

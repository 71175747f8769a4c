import { type Day, dayOf } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { addMonths, type Month, monthOf, monthParts } from '../model/month.ts';
import { normalizeTyped, type TypedPart, type TypedText, takeApart, yearsMeant } from './typed-text.ts';

const WORDS: Readonly<Record<string, number>> = {
  this: 0,
  'this month': 0,
  เดือนนี้: 0,
  last: -1,
  'last month': -1,
  เดือนก่อน: -1,
  เดือนที่แล้ว: -1,
};

type NumberPart = Extract<TypedPart, { kind: 'number' }>;
const isNumber = (part: TypedPart | undefined): part is NumberPart => part?.kind === 'number';
const latestFirst = <T extends number>(values: readonly T[]): T[] => [...new Set(values)].sort((a, b) => b - a);

function monthsMeant(typed: TypedText, year: TypedPart | undefined, month: TypedPart | undefined): Month[] {
  if (!month || !isNumber(year)) return [];
  if (isNumber(month) && month.digits.length > 2) return [];
  const number = isNumber(month) ? Number(month.digits) : month.month;
  if (number < 1 || number > 12) return [];
  const thai = month.kind === 'name' && month.thai;
  return yearsMeant(year.digits, typed.era, thai).map((be) => monthOf(be, number));
}

/**
 * The month that a person typed in any usual way; `today` is what `this` and `last` count from. What may mean several
 * months (`02-03`, `feb 22`) gives them all, the latest first; what is no month gives `undefined`. `02/65` is 2565: a
 * two-digit year is also tried as CE only up to 2046.
 */
export function readTypedMonth(text: string, today: Month): { month: Month } | { choices: Month[] } | undefined {
  const normalized = normalizeTyped(text);
  const count = Object.hasOwn(WORDS, normalized) ? WORDS[normalized] : undefined;
  if (count !== undefined) return { month: addMonths(today, count) };
  const typed = takeApart(normalized);
  const [first, second] = typed?.parts ?? [];
  if (typed?.parts.length !== 2) return undefined;
  const found = monthsMeant(typed, second, first);
  if (isNumber(second) || (isNumber(first) && first.digits.length === 4))
    found.push(...monthsMeant(typed, first, second));
  const choices = latestFirst(found);
  const [month] = choices;
  return month === undefined ? undefined : choices.length === 1 ? { month } : { choices };
}

/**
 * The month that a person typed for one that has begun: as `readTypedMonth` takes it, and a month without its year
 * (`ตุลาคม`, `oct`, `10`) is the latest such month that is not after `today`.
 */
export function readBegunMonth(text: string, today: Month): ReturnType<typeof readTypedMonth> {
  const typed = takeApart(normalizeTyped(text));
  const [part] = typed?.parts ?? [];
  if (!part || typed?.parts.length !== 1) return readTypedMonth(text, today);
  const number = isNumber(part) ? (part.digits.length > 2 ? 0 : Number(part.digits)) : part.month;
  if (number < 1 || number > 12) return undefined;
  return { month: addMonths(today, -((monthParts(today).number - number + 12) % 12)) };
}

const TODAY: readonly string[] = ['today', 'วันนี้'];

/** Whether a person typed today. */
export const isToday = (text: string): boolean => TODAY.includes(normalizeTyped(text));

/**
 * The day that a person typed: day, month, year as Thais write it, or year, month, day. Several readings give all that
 * exist, the latest first; a day that does not exist (29 ก.พ. 2568) gives `undefined`.
 */
export function readTypedDay(text: string): Day | { choices: Day[] } | undefined {
  const typed = takeApart(normalizeTyped(text));
  if (typed?.parts.length !== 3) return undefined;
  const [first, second, third] = typed.parts;
  const days = (year: TypedPart | undefined, month: TypedPart | undefined, date: TypedPart | undefined) =>
    !isNumber(date) || date.digits.length > 2
      ? []
      : monthsMeant(typed, year, month).flatMap((found) => dayOf(found, Number(date.digits)) ?? []);
  const found = days(third, second, first);
  if (typed.mark !== '/' && isNumber(first) && (first.digits.length === 4 || isNumber(second)))
    found.push(...days(first, second, third));
  if (first?.kind === 'name') found.push(...days(third, first, second));
  const choices = latestFirst(found);
  return choices.length > 1 ? { choices } : choices[0];
}

/** The fiscal year that a person typed: `2565`, `๒๕๖๕`, `65`, `2022` (CE). `undefined` when it is none, or may be two. */
export function readTypedYear(text: string): FiscalYear | undefined {
  const typed = takeApart(normalizeTyped(text).replace(/^(ปีงบประมาณ|ปี|fy) ?/, ''));
  const [part] = typed?.parts ?? [];
  if (typed?.parts.length !== 1 || !isNumber(part)) return undefined;
  const years = yearsMeant(part.digits, typed.era, false);
  return years.length === 1 ? years[0] : undefined;
}

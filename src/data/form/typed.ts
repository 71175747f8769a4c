import { type Day, dayOf, firstDay, lastDay } from '../../model/be-date.ts';
import { beYear, readYear } from '../../model/era.ts';
import { type Month, monthOf } from '../../model/month.ts';
import { fixThai, toArabicDigits } from '../../text/thai-text.ts';
import { readTypedDay } from '../../text/typed-month.ts';
import type { SheetCell } from './workbook.ts';

/** A text as it was meant: nothing unseen, Thai written as it looks, no space at its ends, lines ending in one way. */
export const cleanText = (text: string): string =>
  fixThai(text.replace(/\r\n?/g, '\n').replace(/[\t\v\f]/g, ' '))
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/ +$/gm, '')
    .trim();

/** A number without the dust that arithmetic in binary leaves: six decimals. */
export const roundAmount = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A number that was typed, Thai digits and thousands separators understood; `undefined` when it is none. */
export function readAmount(cell: SheetCell): number | undefined {
  if (cell.kind === 'number') return roundAmount(cell.value);
  if (cell.kind !== 'text') return undefined;
  const text = toArabicDigits(cleanText(cell.text)).replace(/ ?%$/, '');
  return /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

const DAYS_OF_GRACE = 366;
/** Two digits of a year become one of these in a spreadsheet: 65 turns into 1965, 25 into 2025. */
const TWO_DIGITS = { from: 1930, to: 2029 };

/** What a date cell may mean: the year in BE or CE, or in two digits of BE that the spreadsheet took for CE. */
export function daysOf({ year, month, date }: Extract<SheetCell, { kind: 'date' }>): Day[] {
  const inBe = (be: number) => dayOf(monthOf(be, month), date) ?? [];
  if (readYear(year).era === 'be') return [inBe(year)].flat();
  const short = year >= TWO_DIGITS.from && year <= TWO_DIGITS.to ? [inBe(2500 + (year % 100))].flat() : [];
  return [inBe(beYear(year)), ...short].flat();
}

/**
 * The day that a report of a month was submitted: several readings are settled by which lies between the month's first
 * day and a year after it. `choices` when that does not settle it; empty when it is no day.
 */
export function readSubmitted(cell: SheetCell, month: Month): { day: Day } | { choices: Day[] } {
  const typed = cell.kind === 'text' ? readTypedDay(cleanText(cell.text)) : undefined;
  const found =
    cell.kind === 'date'
      ? daysOf(cell)
      : typed === undefined
        ? []
        : typeof typed === 'object'
          ? typed.choices
          : [typed];
  const likely = found.filter((day) => day >= firstDay(month) && day <= lastDay(month) + DAYS_OF_GRACE);
  const [only] = likely.length === 1 ? likely : cell.kind === 'date' ? found : found.length === 1 ? found : [];
  return only === undefined ? { choices: found } : { day: only };
}

/** The choice that was meant, by its label or its key; spaces do not count. */
export function readChoice<K extends string>(
  text: string,
  labels: readonly { key: K; label: string }[],
): K | undefined {
  const alike = (value: string) => cleanText(value).replace(/\s+/g, '');
  return labels.find(({ key, label }) => alike(label) === alike(text) || key === text.trim())?.key;
}

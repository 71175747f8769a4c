import { beYear, ceYear, type Era, FIRST_BE_YEAR, readYear } from '../model/era.ts';
import { ENGLISH_MONTHS, THAI_MONTHS } from '../model/month-names.ts';
import { fixThai, toArabicDigits } from './thai-text.ts';

/** A part of what a person types for a date: a number as it was written, or a month by its name (1–12). */
export type TypedPart =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'name'; readonly month: number; readonly thai: boolean };

/** What a person typed for a date, in its order; `era` when it was written out, `mark` the sign between numbers. */
export interface TypedText {
  readonly parts: readonly TypedPart[];
  readonly era?: Era;
  readonly mark: string;
}

/** The first years that a CE reading may have: 2400 BE. */
const FIRST_CE_YEAR = ceYear(FIRST_BE_YEAR);
/** Two digits from here on can only be BE: CE 2047 is a plan far ahead, BE 2546 lies before the first assessment. */
const FIRST_SURE_BE = 47;

const ERAS: Readonly<Record<string, Era>> = {
  พศ: 'be',
  พุทธศักราช: 'be',
  be: 'be',
  คศ: 'ce',
  ce: 'ce',
  ad: 'ce',
};
const plain = (name: string) => name.replaceAll('.', '').toLowerCase();
const names = new Map<string, { month: number; thai: boolean }>();
for (const [thai, { long, short }] of [
  [true, THAI_MONTHS],
  [false, ENGLISH_MONTHS],
] as const) {
  for (const list of [long, short]) {
    for (const [index, name] of list.entries()) names.set(plain(name), { month: index + 1, thai });
  }
}
names.set('sept', { month: 9, thai: false });
// As they are said: ตุลา, พฤศจิกา, กุมภา.
for (const [index, name] of THAI_MONTHS.long.entries()) {
  names.set(name.replace(/(?:คม|ยน|พันธ์)$/, ''), { month: index + 1, thai: true });
}

const spaced = (text: string) => text.trim().replace(/\s+/g, ' ');

/** What was typed, made alike: nothing unseen, Arabic digits, small letters, one space at a time, one kind of dash. */
export const normalizeTyped = (text: string): string =>
  spaced(
    toArabicDigits(fixThai(text))
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .toLowerCase(),
  );

/** A number, a run of letters with single spaces; each with what parts it from the next. */
const NUMBER = /^(\d+)( ?[-/.,] ?| |$)?/;
const LETTERS = /^(\p{L}[\p{L}\p{M}.]*(?: (?=\p{L})[\p{L}\p{M}.]+)*)( ?[-/.,] ?| |$)?/u;

/** Takes a normalized text apart; `undefined` when something in it belongs to no date. */
export function takeApart(text: string): TypedText | undefined {
  const parts: TypedPart[] = [];
  let era: Era | undefined;
  const marks = new Set<string>();
  let rest = text;
  while (rest !== '') {
    const number = NUMBER.exec(rest);
    const match = number ?? LETTERS.exec(rest);
    if (!match) return undefined;
    const [whole, found = '', between = ''] = match;
    rest = rest.slice(whole.length);
    if (rest === '' && between !== '') return undefined;
    if (number) {
      parts.push({ kind: 'number', digits: found });
      if (/^\d/.test(rest)) marks.add(between.trim() || between);
      continue;
    }
    const read = readWord(plain(found).replaceAll(' ', ''));
    if (!read || (read.era && era)) return undefined;
    era ??= read.era;
    if (read.name) parts.push({ kind: 'name', ...read.name });
  }
  const [mark = ''] = marks;
  if (marks.size > 1 || (mark === ',' && parts.every((part) => part.kind === 'number'))) return undefined;
  return { parts, mark, ...(era && { era }) };
}

/** A run of letters: a month's name, an era, both, or only a word that leads to them. */
function readWord(word: string): { name?: { month: number; thai: boolean }; era?: Era } | undefined {
  const bare = word.replace(/^วันที่/, '').replace(/^เดือน/, '');
  const mark = Object.keys(ERAS).find(
    (key) => bare.endsWith(key) && (bare === key || names.has(bare.slice(0, -key.length))),
  );
  const era = mark === undefined ? undefined : ERAS[mark];
  const called = bare.slice(0, bare.length - (mark?.length ?? 0));
  const name = names.get(called);
  if (called !== '' && !name) return undefined;
  return { ...(name && { name }), ...(era && { era }) };
}

/**
 * The BE years that a number may mean, the latest first: four digits name one; two digits mean 25xx, or 20xx CE as well
 * where that is a year of our time (00–46) and neither an era nor a Thai month tells. Empty when it is no year.
 */
export function yearsMeant(digits: string, era: Era | undefined, thai: boolean): number[] {
  const value = Number(digits);
  if (digits.length === 4) {
    const read = readYear(value);
    return value < FIRST_CE_YEAR || (era && era !== read.era) ? [] : [read.year];
  }
  if (digits.length !== 2) return [];
  const be = 2500 + value;
  const ce = beYear(2000 + value);
  if (era === 'ce') return [ce];
  return era === 'be' || thai || value >= FIRST_SURE_BE ? [be] : [ce, be];
}

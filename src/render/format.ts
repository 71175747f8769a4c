import { type Day, dayParts, isoDay } from '../model/be-date.ts';
import { compare, type Fraction, rounded, roundedResult, toFixed, toNumber } from '../model/fraction.ts';
import { isoMonth, type Month, monthParts } from '../model/month.ts';
import { toThaiDigits } from '../text/thai-text.ts';
import type { Cell, Text } from '../views/document.ts';
import type { Lang, RenderWords } from '../words/catalogue.ts';

/** How values are formatted for people: in which language, with which digits. */
export interface Style {
  readonly lang: Lang;
  readonly digits: 'arabic' | 'thai';
  readonly words: RenderWords;
}

const MINUS = '\u2212';

/** Thousands separated by commas, exactly so many decimals, a true minus sign. */
function formatNumber(value: Fraction, decimals: number): string {
  const [whole = '', part] = toFixed(value, decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',').replace('-', MINUS);
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function formatChange(value: Fraction, decimals: number): string {
  const text = formatNumber(value, decimals);
  return text.startsWith(MINUS) || /^[0.]+$/.test(text) ? text : `+${text}`;
}

/** A figure as a sentence has it: `75` for `75.0`. */
const inProse = (text: string): string => text.replace(/\.0+$/, '');

/** A change as a sentence has it: `เพิ่มขึ้น 8.61`, `fell by 7.31`. */
function changeInProse(value: Fraction, decimals: number, words: RenderWords): string {
  const text = inProse(formatNumber(value, decimals));
  if (text.startsWith(MINUS)) return `${words.fell} ${text.slice(MINUS.length)}`;
  return text === '0' ? text : `${words.rose} ${text}`;
}

function formatMonth(month: Month, form: 'short' | 'long', words: RenderWords): string {
  const { year, number } = monthParts(month);
  return `${words.months[form][number - 1]} ${year}`;
}

function formatDay(day: Day, form: 'short' | 'long', words: RenderWords): string {
  const { month, date } = dayParts(day);
  return `${date} ${formatMonth(month, form, words)}`;
}

type Figures = Exclude<Cell, { kind: 'text' | 'term' }>;

function figures(cell: Figures, words: RenderWords): string {
  if (cell.value === null) return words.unknown;
  if (cell.kind === 'change' && cell.inSentence) return changeInProse(cell.value, cell.decimals ?? 1, words);
  const text = tableFigures(cell, words);
  return (cell.kind === 'number' || cell.kind === 'percent') && cell.inSentence ? inProse(text) : text;
}

function tableFigures(cell: Figures, words: RenderWords): string {
  if (cell.value === null) return words.unknown;
  switch (cell.kind) {
    case 'number':
      return cell.outOf === undefined
        ? formatNumber(cell.value, cell.decimals)
        : `${formatNumber(cell.value, cell.decimals)} ${words.outOf} ${formatNumber(cell.outOf, cell.decimals)}`;
    case 'percent':
      return formatNumber(cell.ofResult ? roundedResult(cell.value, 1) : cell.value, 1);
    case 'change':
      return formatChange(cell.value, cell.decimals ?? 1);
    case 'month':
      return formatMonth(cell.value, cell.form, words);
    case 'year':
      return String(cell.value);
    case 'date':
      return formatDay(cell.value, cell.form, words);
  }
}

/** A number that stands alone: no part of an id, an address, a code or a telephone number. */
const ALONE = /(?<![\w./:#@%&?=-]|\S\+)\d+(?:[.,/]\d+)*(?![\w/:#@%&?=+-])/g;

/**
 * Words of an official document in its digits: with Thai digits every number that stands alone is written in them (`พ.ศ. ๒๕๖๕`);
 * ids, addresses and codes (`m1`, `O42`) stay as they can be typed.
 */
export const inDigits = (text: string, { digits }: Pick<Style, 'digits'>): string =>
  digits === 'thai' ? text.replace(ALONE, toThaiDigits) : text;

/**
 * A cell as people read it: `1,234.50 บาท`, `66.7` (percent, without its sign), `+5.0`, `ก.พ. 2565`, `4 มีนาคม 2565`; BE in every
 * language; `-` for what is not known; in the digits of the style.
 */
export function formatCell(cell: Cell, style: Style): string {
  if (cell.kind === 'text') return inDigits(cell.value ?? style.words.unknown, style) + (cell.mark ?? '');
  if (cell.kind === 'term') return inDigits(cell.text, style);
  const plain = figures(cell, style.words);
  const text = style.digits === 'thai' ? toThaiDigits(plain) : plain;
  const unit = cell.kind === 'number' && cell.unit && cell.value !== null ? ` ${inDigits(cell.unit, style)}` : '';
  const mark = cell.kind === 'number' || cell.kind === 'percent' ? (cell.mark ?? '') : '';
  return text + unit + mark;
}

/** Running text with its cells formatted, in the digits of the style. */
export const runningText = (text: Text, style: Style): string =>
  text.map((part) => (typeof part === 'string' ? inDigits(part, style) : formatCell(part, style))).join('');

/**
 * A cell as machines read it: ISO 8601 CE dates, plain decimals (percents and changes with 2 at most), the key of a
 * term, nothing for what is not known.
 */
export function rawValue(cell: Cell): string {
  if (cell.value === null) return '';
  switch (cell.kind) {
    case 'text':
    case 'term':
      return cell.value;
    case 'number':
      return toFixed(cell.value, cell.decimals);
    case 'percent':
      return String(toNumber(cell.ofResult ? roundedResult(cell.value, 2) : cell.value, 2));
    case 'change':
      return String(toNumber(cell.value, 2));
    case 'month':
      return isoMonth(cell.value);
    case 'year':
      return String(cell.value);
    case 'date':
      return isoDay(cell.value);
  }
}

/** Decimals that a number keeps on its way into a drawing or a spreadsheet: more than any reader sees. */
const DECIMALS = 10;

/** What a cell measures, as a number; `undefined` for words, dates and what is not known. */
export function magnitudeOf(cell: Cell | undefined): number | undefined {
  if (!cell || cell.value === null) return undefined;
  if (cell.kind === 'percent' && cell.ofResult) return toNumber(asShown(cell.value), DECIMALS);
  if (cell.kind === 'number' || cell.kind === 'percent' || cell.kind === 'change') {
    return toNumber(cell.value, DECIMALS);
  }
  return undefined;
}

/** A result as it is, unless one decimal would show what is not complete as 100.0, or what has begun as 0.0. */
function asShown(result: Fraction): Fraction {
  const shown = roundedResult(result, 1);
  return compare(shown, rounded(result, 1)) === 0 ? result : shown;
}

import { type Day, firstDay } from '../../model/be-date.ts';
import type { Cell } from '../../views/document.ts';
import { magnitudeOf, formatCell, type Style } from '../format.ts';
import { graphemes, safe } from '../../text/width.ts';

/** Days from the first of a spreadsheet's calendar to 1970-01-01. */
const EPOCH_SERIAL = 25_569;
/** Before March 1900 spreadsheets count a day that never was. */
const FIRST_SURE_SERIAL = 61;
/** The longest text a cell holds, in UTF-16 units. */
const LONGEST = 32_000;

const serial = (day: Day): number | undefined => {
  const value = day + EPOCH_SERIAL;
  return value >= FIRST_SURE_SERIAL ? value : undefined;
};

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  let kept = '';
  for (const cluster of graphemes(text.slice(0, LONGEST))) {
    if (kept.length + cluster.length >= LONGEST) break;
    kept += cluster;
  }
  return `${kept}…`;
}

/**
 * A text that a spreadsheet gives back as it is: `_x0041_` is itself, not the character that spreadsheets write so, and
 * what no XML can hold is written so.
 */
export const literal = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('\ufffe', '_xFFFE_')
    .replaceAll('\uffff', '_xFFFF_');

/** A text as a cell holds it: no control characters, no marks that turn the direction, not longer than a cell takes. */
export const cellText = (text: string): string => literal(shortened(safe(text, 'keep')));

/** What a cell holds: a real number, a date as its serial (a month as its first day), else text; `-` when not known. */
export function cellValue(cell: Cell, style: Style): string | number {
  if (cell.value !== null) {
    const number =
      cell.kind === 'date'
        ? serial(cell.value)
        : cell.kind === 'month'
          ? serial(firstDay(cell.value))
          : magnitudeOf(cell);
    if (number !== undefined) return number;
  }
  return cellText(formatCell(cell, style));
}

const THAI_DIGITS = '[$-D00041E]';

/** The calendar of the Buddhist Era, in the language and the digits of the style. */
const calendar = ({ lang, digits }: Style): string =>
  `[$-${digits === 'thai' ? 'D' : '1'}07${lang === 'th' ? '041E' : '0409'}]`;

const decimalsOf = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
const marked = (mark: string | undefined): string => (mark === undefined ? '' : `"${mark}"`);

/** The pattern that formats a cell's number as the other writers do: dates in BE, decimals, the sign of a change. */
export function numberFormat(cell: Cell, style: Style): string | undefined {
  const lead = style.digits === 'thai' ? THAI_DIGITS : '';
  switch (cell.kind) {
    case 'text':
    case 'term':
    case 'year':
      return undefined;
    case 'number':
      return `${lead}#,##0${decimalsOf(cell.decimals)}${marked(cell.mark)}`;
    case 'percent':
      return `${lead}0.0${marked(cell.mark)}`;
    case 'change':
      return ['+', '"\u2212"', ''].map((sign) => `${lead}${sign}0${decimalsOf(cell.decimals ?? 1)}`).join(';');
    case 'month':
      return `${calendar(style)}${cell.form === 'short' ? 'mmm' : 'mmmm'} yyyy`;
    case 'date':
      return `${calendar(style)}d ${cell.form === 'short' ? 'mmm' : 'mmmm'} yyyy`;
  }
}

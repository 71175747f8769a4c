import type { Day } from '../../model/be-date.ts';
import { firstDay } from '../../model/be-date.ts';
import type { Cell } from '../../views/document.ts';
import { magnitudeOf } from '../magnitude.ts';
import { spell, type Style } from '../spelling.ts';
import { graphemes, safe } from '../width.ts';

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
 * A text as a cell holds it: no control characters, no marks that turn the direction, and what spreadsheets would read
 * as the code of a character (`_x0041_`) stays as it was written.
 */
export const cellText = (text: string): string =>
  shortened(safe(text, 'keep')).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

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
  return cellText(spell(cell, style));
}

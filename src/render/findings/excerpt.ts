import type { Location } from '../../model/finding.ts';
import { graphemes, safe, width } from '../../text/width.ts';

const CUT = '…';

/** What a reader sees as one character: what is shown of it, how wide, and whether the finding is about it. */
interface Sign {
  readonly shown: string;
  readonly columns: number;
  readonly marked: boolean;
}

/** More of a line than this before or behind its mark, in UTF-16 units a column, is not looked at: signs may be of many. */
const UNITS = 4;

/** However wide the output is, nobody looks along a longer line for its mark. */
const WIDEST = 300;

/** The part of a line around the mark that could fit, and where it begins in the line. */
function partOf(line: string, location: Location, columns: number): { readonly part: string; readonly begins: number } {
  const reach = columns * UNITS;
  const begins = Math.max(0, Math.min(location.column - 1, line.length) - reach);
  return { part: line.slice(begins, begins + 2 * reach), begins };
}

function signsOf(line: string, location: Location, { part, begins }: ReturnType<typeof partOf>): Sign[] {
  const start = location.column - 1;
  const end = location.endLine > location.line ? line.trimEnd().length : location.endColumn - 1;
  let offset = begins;
  return graphemes(part).map((sign) => {
    const from = offset;
    offset += sign.length;
    const shown = safe(sign);
    return { shown, columns: width(shown), marked: offset > start && from < Math.max(end, start + 1) };
  });
}

/** The signs around the mark that fit: the mark first, then as much before as after it. */
function windowOf(signs: readonly Sign[], first: number, columns: number): { from: number; to: number } {
  let [from, to, left] = [first, first, columns];
  const takes = (index: number, floor: number) => {
    const sign = signs[index];
    if (!sign || left - sign.columns < floor) return false;
    left -= sign.columns;
    return true;
  };
  while (signs[to]?.marked && takes(to, 0)) to++;
  const half = Math.floor(left / 2);
  while (takes(from - 1, half)) from--;
  while (takes(to, 0)) to++;
  while (takes(from - 1, 0)) from--;
  return { from, to };
}

const shownOf = (signs: readonly Sign[]) => signs.map((sign) => sign.shown).join('');
const columnsOf = (signs: readonly Sign[]) => signs.reduce((sum, sign) => sum + sign.columns, 0);

/**
 * A line of a file in at most so many columns, three hundred at most, and the carets that go below what the finding is about; a longer line
 * is cut on both sides (`…`). A place of several lines is marked to the end of its first.
 */
export function excerptLines(excerpt: string, location: Location, columns: number): readonly [string, string] {
  const line = excerpt.replace(/[\r\n]+$/, '');
  const room = Math.min(WIDEST, Math.max(1, columns));
  const around = partOf(line, location, room);
  const signs = signsOf(line, location, around);
  const found = signs.findIndex((sign) => sign.marked);
  const first = found < 0 ? signs.length : found;
  const whole = around.part.length === line.length && columnsOf(signs) + (found < 0 ? 1 : 0) <= room;
  const { from, to } = whole
    ? { from: 0, to: signs.length }
    : windowOf(signs, first, Math.max(1, room - 2 * CUT.length));
  const before = (from > 0 || around.begins > 0 ? CUT : '') + shownOf(signs.slice(from, first));
  const marked = signs.slice(first, to).filter((sign) => sign.marked);
  const text =
    before +
    shownOf(signs.slice(first, to)) +
    (to < signs.length || around.begins + around.part.length < line.length ? CUT : '');
  return [text.trimEnd(), ' '.repeat(width(before)) + '^'.repeat(Math.max(1, columnsOf(marked)))];
}

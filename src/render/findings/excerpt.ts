import type { Location } from '../../model/finding.ts';
import { graphemes, safe, width } from '../width.ts';

const CUT = '…';

/** What a reader sees as one character: what is shown of it, how wide, and whether the finding is about it. */
interface Sign {
  readonly shown: string;
  readonly columns: number;
  readonly marked: boolean;
}

function signsOf(excerpt: string, location: Location): Sign[] {
  const start = location.column - 1;
  const end = location.endLine > location.line ? excerpt.trimEnd().length : location.endColumn - 1;
  let offset = 0;
  return graphemes(excerpt.replace(/[\r\n]+$/, '')).map((sign) => {
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
 * A line of a file in at most so many columns, and the carets that go below what the finding is about; a longer line
 * is cut on both sides (`…`). A place of several lines is marked to the end of its first.
 */
export function excerptLines(excerpt: string, location: Location, columns: number): readonly [string, string] {
  const signs = signsOf(excerpt, location);
  const found = signs.findIndex((sign) => sign.marked);
  const first = found < 0 ? signs.length : found;
  const whole = columnsOf(signs) + (found < 0 ? 1 : 0) <= columns;
  const { from, to } = whole
    ? { from: 0, to: signs.length }
    : windowOf(signs, first, Math.max(1, columns - 2 * CUT.length));
  const before = (from > 0 ? CUT : '') + shownOf(signs.slice(from, first));
  const marked = signs.slice(first, to).filter((sign) => sign.marked);
  const text = before + shownOf(signs.slice(first, to)) + (to < signs.length ? CUT : '');
  return [text.trimEnd(), ' '.repeat(width(before)) + '^'.repeat(Math.max(1, columnsOf(marked)))];
}

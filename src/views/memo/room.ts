import { shorten } from '../../text/shorten.ts';
import { width } from '../../text/width.ts';

/** About how many columns of text a sheet has between its margins at the size of tables. */
const SHEET_COLUMNS = 74;

/** A text that somebody typed on one line, in so many columns at most, cut at a word. */
export const inColumns = (said: string, columns: number): string => shorten(said.replace(/\s+/g, ' ').trim(), columns);

/** What a row of a table on paper says in each column; anything else than text takes one line. */
type Said<Key extends string> = Readonly<Record<Key, { readonly kind: string; readonly value: unknown }>>;

/** About how many lines a row takes, by the parts of the paper that its columns have. */
function linesOf<Key extends string>(row: Said<Key>, breadths: Readonly<Record<Key, number>>): number {
  return Math.max(
    ...(Object.keys(breadths) as Key[]).map((key) => {
      const { kind, value } = row[key];
      const said = kind === 'text' && typeof value === 'string' ? value : '';
      const columns = Math.max(4, Math.floor((SHEET_COLUMNS * breadths[key]) / 100));
      return said.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / columns)), 0);
    }),
  );
}

/** The first rows of a table, as many as so many lines of paper have room for. */
export function rowsFitting<Key extends string, Row extends Said<Key>>(
  rows: readonly Row[],
  breadths: Readonly<Record<Key, number>>,
  lines: number,
): Row[] {
  let used = 0;
  return rows.filter((row) => {
    used += linesOf(row, breadths);
    return used <= lines;
  });
}

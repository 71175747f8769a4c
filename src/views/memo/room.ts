import { PAPER, planColumns } from '../../text/column-plan.ts';
import { shorten } from '../../text/shorten.ts';
import { width } from '../../text/width.ts';

/** About how many columns of text a sheet has between its margins at the size of tables. */
const SHEET_COLUMNS = 74;
/** About what a column of sentences has at least. */
const LEAST = 10;

/** A text that somebody typed on one line, in so many columns at most, cut at a word. */
export const inColumns = (said: string, columns: number): string => shorten(said.replace(/\s+/g, ' ').trim(), columns);

/** What a row of a table on paper says in each column; anything else than text takes one line. */
type Said<Key extends string> = Readonly<Record<Key, { readonly kind: string; readonly value: unknown }>>;

/** The first rows of a table with these columns, as many as so many lines of paper have room for. */
export function rowsFitting<Key extends string, Row extends Said<Key>>(
  rows: readonly Row[],
  columns: readonly Key[],
  lines: number,
): Row[] {
  const texts = rows.map((row) =>
    columns.map((key) => (typeof row[key].value === 'string' ? row[key].value : '').split('\n')),
  );
  const needs = columns.map((_, index) => {
    const most = Math.max(LEAST / 2, ...texts.map((row) => width((row[index] ?? []).join(''))));
    const least = Math.min(LEAST, most);
    return { tight: least, least, comfort: least, body: most, natural: most, importance: 1, grows: most > LEAST };
  });
  const { shown } = planColumns(needs, (count) => SHEET_COLUMNS - count, PAPER);
  const taken = (line: string, index: number) => Math.max(1, Math.ceil(width(line) / (shown[index]?.width ?? LEAST)));
  let used = 0;
  return rows.filter((_, at) => {
    const heights = (texts[at] ?? []).map((cell, index) => cell.reduce((sum, line) => sum + taken(line, index), 0));
    used += Math.max(...heights);
    return used <= lines;
  });
}

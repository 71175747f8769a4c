import type { Cell } from '../views/document.ts';
import { tableOf } from './figure-table.ts';
import { styleOf, type Writer } from './options.ts';
import { rawValue } from './format.ts';
import { safe } from '../text/width.ts';

/** What a spreadsheet takes for a formula at the beginning of a cell, in its plain and its wide form. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\u2212＝＋－＠]|^[\t\r]/u;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

const quoted = (text: string) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const defused = (text: string) => (FORMULA.test(text) && text !== '-' ? `'${text}` : text);
const field = (text: string) => quoted(safe(defused(text), 'keep'));

function cellText(cell: Cell): string {
  const raw = rawValue(cell);
  return cell.kind === 'text' || cell.kind === 'term' ? field(raw) : quoted(raw);
}

/**
 * Writes one table (`options.table`, else the main one) by RFC 4180: column keys as the heading, one fact a column,
 * values as machines read them, totals left out. A text that a spreadsheet would take for a formula gets a leading
 * apostrophe. Throws a RangeError when the document has no such table (a programmer's error).
 */
export const writeCsv: Writer = (document, options) => {
  const key = options.table ?? document.mainTable;
  const table = tableOf(document, key, styleOf(options));
  if (!table) throw new RangeError(`no table ${key}`);
  const lines = [table.columns.map((column) => field(column.key)), ...table.rows.map((row) => row.map(cellText))];
  return (options.bom ? '\ufeff' : '') + lines.map((line) => `${line.join(',')}\r\n`).join('');
};

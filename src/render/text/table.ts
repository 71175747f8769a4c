import CliTable from 'cli-table3';
import type { Cell, Table, Tone } from '../../views/document.ts';
import { wrap } from '../wrap.ts';
import { type ColumnPlan, planColumns } from './columns.ts';
import { needsOf } from './needs.ts';
import type { Pen } from './pen.ts';
import { stackedLines } from './stacked.ts';

/** A frame without inner bars: two spaces part the columns, a rule parts what is tall. */
const CHARS: Partial<Record<CliTable.CharName, string>> = {
  ...{ top: '─', 'top-mid': '─', 'top-left': '┌', 'top-right': '─┐' },
  ...{ bottom: '─', 'bottom-mid': '─', 'bottom-left': '└', 'bottom-right': '─┘' },
  ...{ left: '│', 'left-mid': '├', mid: '─', 'mid-mid': '─', right: ' │', 'right-mid': '─┤', middle: ' ' },
};
const RULE_ABOVE = { 'top-left': '├', 'top-right': '─┤' };
const NO_UPPER_EDGE = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
const NO_LOWER_EDGE = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' };
const NO_RULE = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '', 'top-mid': '', 'bottom-mid': '' };
/** What the frame leaves for the cells of a table of so many columns. */
export const roomOf = (count: number, pen: Pen): number => pen.width - (2 * count + 2);
/** Rows drawn at a time: what cli-table3 takes for a table grows with the square of its rows. */
const PIECE = 100;
/** Columns that the frame takes around a line that spans the table. */
const SIDES = 4;

/** A row before it is drawn: the lines of each cell, or of one cell that spans the table. */
interface DrawnRow {
  readonly cells: readonly (readonly string[])[];
  readonly rule: boolean;
  readonly spans?: true;
  readonly heads?: true;
}

const isTall = (row: DrawnRow) => row.spans || row.cells.some((lines) => lines.length > 1);

/** The rows of one row of the table: its cells, and a spanning one for what is stacked under it. */
function bodyRows(table: Table, plan: ColumnPlan, pen: Pen, row: readonly Cell[], tone?: Tone): DrawnRow[] {
  const cells = plan.shown.map(({ index, width }) => {
    const cell = row[index];
    return cell ? wrap(pen.cell(cell), width).map((line) => pen.paint(line, cell.tone ?? tone)) : [''];
  });
  const stacked = stackedLines(
    plan.stacked.flatMap((index) => {
      const cell = row[index];
      return cell && table.columns[index] ? [{ label: table.columns[index].title, cell }] : [];
    }),
    pen.width - SIDES,
    pen,
  );
  const first = { cells, rule: false };
  return stacked.length === 0 ? [first] : [first, { cells: [stacked], rule: false, spans: true }];
}

/** Opens each group of rows with a rule when some row is tall, and the totals always. */
function ruled(groups: readonly DrawnRow[][], totals: readonly DrawnRow[][]): DrawnRow[] {
  const tall = groups.flat().some(isTall);
  const opened = (rows: readonly DrawnRow[], rule: boolean) =>
    rows.map((row, at) => ({ ...row, rule: at === 0 && rule }));
  return [
    ...groups.flatMap((rows, at) => opened(rows, at === 0 || tall)),
    ...totals.flatMap((rows, at) => opened(rows, at === 0 || tall)),
  ];
}

/** Draws some rows of a table; only the first piece has the upper edge, only the last the lower one. */
function drawPiece(
  table: Table,
  plan: ColumnPlan,
  rows: readonly DrawnRow[],
  { first, last }: { readonly first: boolean; readonly last: boolean },
): string {
  const drawn = new CliTable({
    chars: { ...CHARS, ...(first ? {} : rows[0]?.rule ? RULE_ABOVE : NO_UPPER_EDGE), ...(last ? {} : NO_LOWER_EDGE) },
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 0 },
    colWidths: plan.shown.map(({ width }) => width + 1),
    colAligns: plan.shown.map(({ index }) => table.columns[index]?.align ?? 'left'),
  });
  for (const [index, row] of rows.entries()) {
    const chars = index === 0 || row.rule ? {} : NO_RULE;
    const vAlign = row.heads ? 'bottom' : 'top';
    const contents = row.cells.map((lines) => lines.join('\n'));
    drawn.push(
      row.spans
        ? [{ content: contents[0] ?? '', colSpan: plan.shown.length, hAlign: 'left', chars }]
        : contents.map((content) => ({ content, vAlign, chars })),
    );
  }
  return drawn.toString();
}

const paintFrame = (line: string, pen: Pen): string =>
  line.startsWith('│')
    ? `${pen.paint('│', 'muted')}${line.slice(1, -1)}${pen.paint('│', 'muted')}`
    : pen.paint(line, 'muted');

/**
 * Lines of a table, each exactly as wide as the terminal. Words wrap in the widest columns first; columns that find no
 * room are written under each row with their headings, so that nothing is lost.
 */
export function drawTable(table: Table, pen: Pen): string[] {
  const plan = planColumns(needsOf(table, pen), (count) => roomOf(count, pen));
  const heading: DrawnRow = {
    cells: plan.shown.map(({ index, width }) =>
      wrap(pen.text([table.columns[index]?.title ?? '']), width).map((line) => pen.paint(line, 'strong')),
    ),
    rule: false,
    heads: true,
  };
  const body = table.rows.map((row) => bodyRows(table, plan, pen, row));
  const totals = (table.totals ?? []).map((row) => bodyRows(table, plan, pen, row, 'strong'));
  const rows = [heading, ...ruled(body, totals)];
  const pieces = Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, index) => {
    const [from, to] = [index * PIECE, (index + 1) * PIECE];
    return drawPiece(table, plan, rows.slice(from, to), { first: index === 0, last: to >= rows.length });
  });
  return pieces.flatMap((piece) => piece.split('\n')).map((line) => paintFrame(line, pen));
}

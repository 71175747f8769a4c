import type { Cell, Table, Tone } from '../../views/document.ts';
import { wrap } from '../wrap.ts';
import { type ColumnPlan, planColumns } from './columns.ts';
import { drawFrame, type FramedRow, roomFor, roomForSpan } from './frame.ts';
import { needsOf } from './needs.ts';
import type { Pen } from './pen.ts';
import { stackedLines } from './stacked.ts';

/** The columns of a table that have room, and the others, at this width. */
export const planOf = (table: Table, pen: Pen): ColumnPlan =>
  planColumns(needsOf(table, pen), (count) => roomFor(count, pen.width));

/** A row of a table: its cells, and below them what is stacked. */
function rowOf(table: Table, plan: ColumnPlan, pen: Pen, row: readonly Cell[], tone?: Tone): FramedRow {
  const cells = plan.shown.map(({ index, width }) => {
    const cell = row[index];
    return cell ? wrap(pen.cell(cell), width).map((line) => pen.paint(line, cell.tone ?? tone)) : [];
  });
  const stacked = plan.stacked.flatMap((index) => {
    const [cell, column] = [row[index], table.columns[index]];
    return cell && column ? [{ label: column.title, cell }] : [];
  });
  return { cells, below: stackedLines(stacked, roomForSpan(pen.width), pen), stands: 'top' };
}

function headingRow(table: Table, plan: ColumnPlan, pen: Pen): FramedRow {
  const cells = plan.shown.map(({ index, width }) =>
    wrap(pen.text([table.columns[index]?.title ?? '']), width).map((line) => pen.paint(line, 'strong')),
  );
  return { cells, stands: 'bottom' };
}

const hasOneLine = ({ cells, below = [] }: FramedRow): boolean =>
  below.length === 0 && cells.every((lines) => lines.length <= 1);

/** Rows of one line as a single row of many lines, so that no rules part them. */
const together = (rows: readonly FramedRow[]): FramedRow[] =>
  rows.slice(0, 1).map(({ cells }) => ({
    cells: cells.map((_, index) => rows.map((row) => row.cells[index]?.[0] ?? '')),
    stands: 'top',
  }));

const paintFrame = (line: string, pen: Pen): string =>
  line.startsWith('│')
    ? `${pen.paint('│', 'muted')}${line.slice(1, -1)}${pen.paint('│', 'muted')}`
    : pen.paint(line, 'muted');

/**
 * Lines of a table, each exactly as wide as the terminal. Words wrap in the widest columns first; columns that find no
 * room are written under each row with their headings, so that nothing is lost.
 */
export function drawTable(table: Table, pen: Pen): string[] {
  const plan = planOf(table, pen);
  const body = table.rows.map((row) => rowOf(table, plan, pen, row));
  const totals = (table.totals ?? []).map((row) => rowOf(table, plan, pen, row, 'strong'));
  const rows = [...body, ...totals].every(hasOneLine)
    ? [together(body), together(totals)].flat()
    : [...body, ...totals];
  const columns = plan.shown.map(({ index, width }) => ({ width, align: table.columns[index]?.align ?? 'left' }));
  return drawFrame([headingRow(table, plan, pen), ...rows], columns).map((line) => paintFrame(line, pen));
}

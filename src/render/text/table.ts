import type { Cell, Table, Tone } from '../../views/document.ts';
import { wrap } from '../wrap.ts';
import { type ColumnPlan, planColumns } from './columns.ts';
import { drawFrame, type FramedLine, roomFor, roomForSpan } from './frame.ts';
import { needsOf } from './needs.ts';
import type { Pen } from './pen.ts';
import { stackedLines } from './stacked.ts';

/** The columns of a table that have room, and the others, at this width. */
export const planOf = (table: Table, pen: Pen): ColumnPlan =>
  planColumns(needsOf(table, pen), (count) => roomFor(count, pen.width));

/** Lines of cells side by side; shorter cells are filled up below, or above. */
function sideBySide(cells: readonly (readonly string[])[], fillAbove = false): FramedLine[] {
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) => ({
    cells: cells.map((lines) => lines[fillAbove ? line - (height - lines.length) : line] ?? ''),
    rule: false,
  }));
}

/** The lines of one row: its cells, and below them what is stacked. */
function rowLines(table: Table, plan: ColumnPlan, pen: Pen, row: readonly Cell[], tone?: Tone): FramedLine[] {
  const cells = plan.shown.map(({ index, width }) => {
    const cell = row[index];
    return cell ? wrap(pen.cell(cell), width).map((line) => pen.paint(line, cell.tone ?? tone)) : [];
  });
  const stacked = plan.stacked.flatMap((index) => {
    const [cell, column] = [row[index], table.columns[index]];
    return cell && column ? [{ label: column.title, cell }] : [];
  });
  const spanning = stackedLines(stacked, roomForSpan(pen.width), pen);
  return [...sideBySide(cells), ...spanning.map((line): FramedLine => ({ cells: [line], rule: false, spans: true }))];
}

function headingLines(table: Table, plan: ColumnPlan, pen: Pen): FramedLine[] {
  const cells = plan.shown.map(({ index, width }) =>
    wrap(pen.text([table.columns[index]?.title ?? '']), width).map((line) => pen.paint(line, 'strong')),
  );
  return sideBySide(cells, true);
}

/** A rule above the first group; above every group where one has several lines. */
function ruled(groups: readonly FramedLine[][], everywhere: boolean): FramedLine[] {
  return groups.flatMap((lines, group) =>
    lines.map((line, at) => ({ ...line, rule: at === 0 && (group === 0 || everywhere) })),
  );
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
  const plan = planOf(table, pen);
  const body = table.rows.map((row) => rowLines(table, plan, pen, row));
  const totals = (table.totals ?? []).map((row) => rowLines(table, plan, pen, row, 'strong'));
  const tall = [...body, ...totals].some((lines) => lines.length > 1);
  const columns = plan.shown.map(({ index, width }) => ({ width, align: table.columns[index]?.align ?? 'left' }));
  const lines = [...headingLines(table, plan, pen), ...ruled(body, tall), ...ruled(totals, tall)];
  return drawFrame(lines, columns).map((line) => paintFrame(line, pen));
}

import type { WriteSheet } from 'hucre/xlsx';
import type { Cell, Table } from '../../views/document.ts';
import { columnNeeds } from '../column-widths.ts';
import { type Style, formatCell } from '../format.ts';
import { numberFormat, cellText, cellValue } from './value.ts';
import { heightOf, linesIn } from './heights.ts';
import { styledCell } from './looks.ts';
import { pageFoot, pageSetup } from './workbook.ts';

const WIDEST = 48;
/** What the margins of a cell and wider letters take, in columns. */
const SLACK = 4;

/** A table as a sheet: its headings in the first row, which stays in sight; numbers and dates are real ones. */
export function tableSheet(name: string, table: Table, style: Style): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const rows: (string | number)[][] = [];
  const widths = columnNeeds(table, style).map(({ body }) => Math.min(body, WIDEST));
  const addRow = (row: readonly Cell[], bold: boolean) => {
    const at = rows.length;
    const values = table.columns.map((column, index) => {
      const cell = row[index] ?? { kind: 'text', value: '' };
      const value = cellValue(cell, style);
      const format = typeof value === 'number' ? numberFormat(cell, style) : undefined;
      const look = { align: column.align, tone: cell.tone, bold, boxed: true, format };
      cells.set(`${at},${index}`, styledCell(value, look));
      return value;
    });
    rows.push(values);
    rowDefs.set(at, { height: heightOf(row.map((cell, index) => linesIn(formatCell(cell, style), widths[index]))) });
  };
  const titles = table.columns.map((column) => cellText(column.title));
  rows.push(titles);
  rowDefs.set(0, { height: heightOf(titles.map((title, index) => linesIn(title, widths[index]))) });
  table.columns.forEach((column, index) => {
    cells.set(`0,${index}`, styledCell(titles[index] ?? '', { align: column.align, boxed: true, head: true }));
  });
  for (const row of table.rows) addRow(row, false);
  for (const row of table.totals ?? []) addRow(row, true);
  for (const note of table.notes ?? []) {
    const value = cellText(note);
    cells.set(`${rows.length},0`, styledCell(value, { tone: 'muted' }));
    rows.push([value]);
  }
  return {
    name,
    rows,
    cells,
    rowDefs,
    columns: widths.map((width) => ({ width: width + SLACK })),
    freezePane: { rows: 1 },
    pageSetup: pageSetup('landscape', '$1:$1'),
    headerFooter: pageFoot,
  };
}

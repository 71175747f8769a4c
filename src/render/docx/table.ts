import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Column, Table } from '../../views/document.ts';
import { columnNeeds } from '../column-widths.ts';
import type { Style } from '../spelling.ts';
import { columnTwips } from './column-twips.ts';
import { SIZES } from './fonts.ts';
import { cellRuns, type RunLook, textRuns } from './text.ts';

/** What one column of text takes in letters of one half point, in twips. */
const UNIT = 5;
const CELL_MARGIN = 60;
const MANY_COLUMNS = 9;
const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '444444' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

interface Drawn {
  readonly runs: readonly TextRun[];
  readonly column: Column;
  readonly width: number;
}

function row(cells: readonly Drawn[], head = false): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: head,
    children: cells.map(
      ({ runs, column, width }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          ...(head && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } }),
          children: [
            new Paragraph({
              alignment: head ? AlignmentType.CENTER : ALIGN[column.align],
              spacing: { before: 0, after: 0 },
              children: runs,
            }),
          ],
        }),
    ),
  });
}

/** A table as wide as the room (twips): its headings repeat on each page, no row is split between two. */
export function docxTable(table: Table, style: Style, room: number): WordTable {
  const size = table.columns.length > MANY_COLUMNS ? SIZES.small : SIZES.table;
  const widths = columnTwips(columnNeeds(table, style), room, UNIT * size, 2 * CELL_MARGIN);
  const drawn = (runsOf: (column: Column, index: number) => readonly TextRun[]) =>
    table.columns.map((column, index) => ({ column, width: widths[index] ?? 0, runs: runsOf(column, index) }));
  const body = (cells: readonly Cell[], look: RunLook) =>
    row(drawn((_, index) => (cells[index] ? cellRuns(cells[index], style, look) : [])));
  return new WordTable({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      row(
        drawn((column) => textRuns(column.title, style, { size, bold: true })),
        true,
      ),
      ...table.rows.map((cells) => body(cells, { size })),
      ...(table.totals ?? []).map((cells) => body(cells, { size, bold: true })),
    ],
  });
}

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Column, Table } from '../../views/document.ts';
import { columnNeeds } from '../column-widths.ts';
import { type Style, formatCell } from '../format.ts';
import { columnTwips, WIDEST } from './column-twips.ts';
import { foldColumns, ROOMY } from './fold.ts';
import { SIZES } from './fonts.ts';
import { cellRuns, type RunLook, textRuns, toneLook } from './text.ts';

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

/** A row that is never split; a `lead` stays on the page of the row after it. */
function row(cells: readonly Drawn[], { head = false, lead = false } = {}): TableRow {
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
              keepNext: lead,
              children: runs,
            }),
          ],
        }),
    ),
  });
}

/** What is folded under a text: each heading with its value, of those that say something. */
function foldedRuns(table: Table, cells: readonly Cell[], folded: readonly number[], style: Style): TextRun[] {
  const said = folded.flatMap((index) => {
    const [cell, column] = [cells[index], table.columns[index]];
    const silent = !cell || !column || cell.value === null || formatCell(cell, style).trim() === '';
    return silent ? [] : [`${column.title}\u00a0${formatCell(cell, style)}`];
  });
  const look = { ...toneLook('muted'), size: SIZES.small };
  return said.length === 0 ? [] : [new TextRun({ break: 1, ...look }), ...textRuns(said.join(' · '), style, look)];
}

/** The widths that the columns of a table ask for, together exactly `room`; `undefined` when one of them does not. */
function setWidths({ columns }: Table, room: number): number[] | undefined {
  const parts = columns.flatMap(({ breadth }) => breadth ?? []);
  if (parts.length === 0 || parts.length < columns.length) return undefined;
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((part * room) / whole));
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/**
 * A table as wide as the room (twips): its headings repeat on each page, no row is split between two. Columns that
 * find no room are written under the row's longest text with their headings, so that nothing is lost.
 */
export function docxTable(table: Table, style: Style, room: number): WordTable {
  const needs = columnNeeds(table, style);
  const set = setWidths(table, room);
  const sizeFor = (count: number) => (count > MANY_COLUMNS ? SIZES.small : SIZES.table);
  const columnsFor = (count: number) => (room - count * 2 * CELL_MARGIN) / (UNIT * sizeFor(count));
  const { shown, folded, into } = set
    ? { shown: table.columns.map((_, index) => index), folded: [], into: -1 }
    : foldColumns(table, needs, columnsFor);
  const size = sizeFor(shown.length);
  const widths =
    set ??
    columnTwips(
      shown.flatMap((index) => {
        const need = needs[index];
        if (!need) return [];
        return index === into && folded.length > 0
          ? [{ ...need, least: Math.max(need.least, ROOMY), most: WIDEST }]
          : [need];
      }),
      room,
      UNIT * size,
      2 * CELL_MARGIN,
    );
  const drawn = (runsAt: (column: Column, index: number) => readonly TextRun[]) =>
    shown.flatMap((index, at) => {
      const column = table.columns[index];
      return column ? [{ column, width: widths[at] ?? 0, runs: runsAt(column, index) }] : [];
    });
  const body = (cells: readonly Cell[], look: RunLook) =>
    row(
      drawn((_, index) => [
        ...(cells[index] ? cellRuns(cells[index], style, look) : []),
        ...(index === into ? foldedRuns(table, cells, folded, style) : []),
      ]),
      { lead: cells[0]?.tone === 'strong' },
    );
  return new WordTable({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      row(
        drawn((column) => textRuns(column.title, style, { size, bold: true })),
        { head: true },
      ),
      ...table.rows.map((cells) => body(cells, { size })),
      ...(table.totals ?? []).map((cells) => body(cells, { size, bold: true })),
    ],
  });
}

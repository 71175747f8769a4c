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
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Cell, Column, Table } from '../../views/document.ts';
import { columnNeeds } from '../column-widths.ts';
import { type Style, formatCell } from '../format.ts';
import { columnTwips, WIDEST } from './column-twips.ts';
import { foldColumns, ROOMY } from './fold.ts';
import { type Merge, mergedCells } from '../merged-cells.ts';
import { SIZES } from './fonts.ts';
import { roomOf } from './page.ts';
import { width } from '../../text/width.ts';
import { cellRuns, type RunLook, textRuns, toneLook } from './text.ts';

/** What one column of text takes in letters of one half point, in twips. */
const UNIT = 5;
/** What it takes on average, words broken at the end of lines and all. */
const SET = 4.3;
const CELL_MARGIN = 60;
const MANY_COLUMNS = 9;
const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '444444' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

interface Drawn {
  readonly runs: readonly TextRun[];
  readonly column: Column;
  readonly width: number;
  /** Of cells that are one: the first, and those under it, which are empty. */
  readonly merge?: Merge | undefined;
}

const MERGES = { first: VerticalMergeType.RESTART, under: VerticalMergeType.CONTINUE } as const;

interface RowLook {
  readonly head?: boolean;
  /** It stays on the page of the row after it. */
  readonly lead?: boolean;
  /** It may be split between two pages, because one has no room for it. */
  readonly tall?: boolean;
}

/** A row, which is not split between two pages unless it is too tall for one. */
function row(cells: readonly Drawn[], { head = false, lead = false, tall = false }: RowLook): TableRow {
  return new TableRow({
    cantSplit: !tall,
    tableHeader: head,
    children: cells.map(
      ({ runs, column, width, merge }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          ...(merge && { verticalMerge: MERGES[merge] }),
          verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          ...(head && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } }),
          children: [
            new Paragraph({
              alignment: head ? AlignmentType.CENTER : ALIGN[column.align],
              spacing: { before: 0, after: 0 },
              keepNext: lead,
              children: merge === 'under' ? [] : runs,
            }),
          ],
        }),
    ),
  });
}

/** Lines of a table that a third of a sheet has room for. */
const TALL = { portrait: 13, landscape: 8 } as const;
/** Lines of a table that is kept on one page. */
const SMALL = 12;
const UPRIGHT = roomOf('portrait');

/** About how many lines a text takes in so many columns. */
const linesIn = (text: string, columns: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / columns)), 0);

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
 * A table as wide as the room (twips): its headings repeat on each page, a small one stands on one page, and no row is
 * split between two unless it takes more than about a third of one: LibreOffice loses the end of a row that may not be
 * split and has no room on a page. Columns that find no room are written under the row's longest text with their headings, so that nothing is lost.
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
  const drawn = (runsAt: (column: Column, index: number) => Pick<Drawn, 'runs' | 'merge'>) =>
    shown.flatMap((index, at) => {
      const column = table.columns[index];
      return column ? [{ column, width: widths[at] ?? 0, ...runsAt(column, index) }] : [];
    });
  const merges = mergedCells(table);
  const heights = table.rows.map((cells) =>
    shown.reduce((most, index, at) => {
      const columns = ((widths[at] ?? 0) - 2 * CELL_MARGIN) / (SET * size);
      return Math.max(most, cells[index] ? linesIn(formatCell(cells[index], style), columns) : 0);
    }, 1),
  );
  const isSmall = heights.reduce((sum, height) => sum + height, 0) <= SMALL;
  const body = (cells: readonly Cell[], look: RunLook, at?: number) =>
    row(
      drawn((_, index) => ({
        merge: at === undefined ? undefined : merges[at]?.[index],
        runs: [
          ...(cells[index] ? cellRuns(cells[index], style, look) : []),
          ...(index === into ? foldedRuns(table, cells, folded, style) : []),
        ],
      })),
      {
        lead: cells[0]?.tone === 'strong' || (isSmall && at !== undefined && (at < table.rows.length - 1 || hasTotals)),
        tall: at !== undefined && (heights[at] ?? 0) > TALL[room > UPRIGHT ? 'landscape' : 'portrait'],
      },
    );
  const hasTotals = (table.totals ?? []).length > 0;
  return new WordTable({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      row(
        drawn((column) => ({ runs: textRuns(column.title, style, { size, bold: true }) })),
        { head: true, lead: isSmall },
      ),
      ...table.rows.map((cells, at) => body(cells, { size }, at)),
      ...(table.totals ?? []).map((cells) => body(cells, { size, bold: true })),
    ],
  });
}

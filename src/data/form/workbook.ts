import type { CellValue, MergeRange, Sheet } from 'hucre/xlsx';
import { columnLetters } from '../../form/form.ts';
import { refuseZip, type WorkbookProblem } from './zip-guard.ts';

/** What a cell of a spreadsheet holds; `other` is a truth value or an error. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  /** A real date as the spreadsheet stores it: its year is the number that was typed. */
  | {
      readonly kind: 'date';
      readonly year: number;
      readonly month: number;
      readonly date: number;
      readonly text: string;
    }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

/** One sheet; rows and columns count from 1. */
export interface WorkSheet {
  readonly name: string;
  readonly lastRow: number;
  readonly cell: (row: number, column: number) => SheetCell | undefined;
  /** Every cell that holds something, row by row. */
  readonly used: readonly { readonly row: number; readonly column: number; readonly cell: SheetCell }[];
  /** Merged cells as `B2:D2`, with the place of the first. */
  readonly merges: readonly { readonly range: string; readonly row: number; readonly column: number }[];
}

/** A workbook's sheets in their order. */
export type WorkBook = readonly WorkSheet[];

/** Cells of the rectangles that the sheets span: some hundred times a large form. */
const CELLS_LIMIT = 2_000_000;

const pad = (value: number) => String(value).padStart(2, '0');

function cellOf(value: CellValue | undefined): SheetCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value, text: String(value) };
  if (typeof value === 'boolean') return { kind: 'other', text: String(value).toUpperCase() };
  const [year, month, date] = [value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()];
  return { kind: 'date', year, month, date, text: `${year}-${pad(month)}-${pad(date)}` };
}

const mergeOf = ({ startRow, startCol, endRow, endCol }: MergeRange) => ({
  range: `${columnLetters(startCol + 1)}${startRow + 1}:${columnLetters(endCol + 1)}${endRow + 1}`,
  row: startRow + 1,
  column: startCol + 1,
});

const placeOf = (row: number, column: number) => `${row},${column}`;

function sheetOf({ name, rows, cells, merges = [] }: Sheet): WorkSheet {
  const filled = new Map<string, WorkSheet['used'][number]>();
  const add = (row: number, column: number, cell: SheetCell | undefined) => {
    if (cell) filled.set(placeOf(row, column), { row, column, cell });
  };
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) if (value !== null) add(row + 1, column + 1, cellOf(value));
  }
  for (const [place, { type, value, formula }] of cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map((part) => Number(part) + 1);
    if (formula !== undefined) add(row, column, { kind: 'formula', text: `=${formula}` });
    else if (type === 'error') add(row, column, { kind: 'other', text: String(value) });
  }
  const used = [...filled.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name,
    lastRow: used.at(-1)?.row ?? 0,
    used,
    cell: (row, column) => filled.get(placeOf(row, column))?.cell,
    merges: merges.map(mergeOf),
  };
}

/** Reads the bytes of a workbook, or says why it can't or must not be read. Nothing in it is carried out. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkBook | { readonly problem: WorkbookProblem }> {
  const problem = refuseZip(bytes, 'xl/workbook.xml');
  if (problem) return { problem };
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes);
    const spread = sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
    return spread > CELLS_LIMIT ? { problem: 'too-large' } : sheets.map(sheetOf);
  } catch {
    return { problem: 'damaged' };
  }
}

import { type AnyFinding, type Code, type CodeArgs, finding } from '../../model/finding.ts';
import { columnLetters, columnNumber, FORM_PLACES, type FormColumn } from '../../form/form.ts';
import type { Path, Pointer } from '../../model/pointer.ts';
import type { Located } from '../locate.ts';
import type { WorkBook } from './workbook.ts';

/** Points into one sheet of a form: the path of a pointer is the sheet's name, the row and the column, from 1. */
export interface SheetPlaces {
  readonly pointer: (row: number, column: number) => Pointer;
  readonly finding: <C extends Code>(code: C, row: number, column: number, args: CodeArgs[C]) => AnyFinding;
  /** Places of a column by its name. */
  readonly at: (row: number, column: FormColumn) => readonly [row: number, column: number];
}

/** Points into a sheet of a workbook. */
export const sheetPlaces = (file: string, sheet: string): SheetPlaces => {
  const pointer = (row: number, column: number): Pointer => ({ file, path: [sheet, row, column] });
  return {
    pointer,
    finding: (code, row, column, args) => finding(code, pointer(row, column), args),
    at: (row, column) => [row, columnNumber(column)],
  };
};

/** The cell that a pointer of `SheetPlaces` leads to, and its text. */
export function locateCell(book: WorkBook, { file, path }: Pointer): Located {
  const [sheet = '', row = 1, column = 1] = path;
  const text = book
    .find(({ name }) => name === sheet)
    ?.cell(Number(row), Number(column))
    ?.text.replace(/\s+/g, ' ');
  const line = Number(row);
  const location = {
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: (text?.length ?? 0) + 1,
    cell: `${sheet}!${columnLetters(Number(column))}${row}`,
  };
  return text === undefined ? { location } : { location, excerpt: text };
}

const COLUMN_OF: Readonly<Record<string, FormColumn>> = {
  step: 'step',
  status: 'status',
  percent: 'amount',
  value: 'amount',
  result: 'result',
  problem: 'problem',
  suggestion: 'suggestion',
  evidence: 'link',
};

/**
 * The cell that says what a path of the report's file leads to: its head, or one of its entries (`rowOf` gives the row
 * of the entry at a position, if the form has it). `undefined` when no cell of the form says it.
 */
export function cellSaying(
  places: SheetPlaces,
  code: Code,
  path: Path,
  rowOf: (index: number) => number | undefined,
): Pointer | undefined {
  const { value, reportedBy, submitted, month, office, headings } = FORM_PLACES;
  const [top, index, key] = path;
  const head = (row: number) => places.pointer(...places.at(row, value));
  if (top === 'reported_by') return head(reportedBy);
  if (top === 'submitted') return head(submitted);
  if (top === 'month') return head(month);
  if (top === 'office' || top === undefined) return head(office);
  if (top !== 'entries') return undefined;
  if (typeof index !== 'number') return places.pointer(...places.at(headings, 'step'));
  const row = rowOf(index);
  if (row === undefined) return undefined;
  const column = code === 'value-does-not-fit' ? 'amount' : (COLUMN_OF[String(key)] ?? 'status');
  return places.pointer(...places.at(row, column));
}

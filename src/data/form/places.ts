import type { Code, CodeArgs } from '../../model/code-args.ts';
import { type AnyFinding, finding } from '../../model/finding.ts';
import { columnLetters, columnNumber, FORM_COLUMNS, FORM_PLACES, type FormColumn } from '../../form/form.ts';
import type { FormStamp } from '../../form/form-stamp.ts';
import type { Pointer } from '../../model/pointer.ts';
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
export const sheetPlaces = (
  file: string,
  sheet: string,
  columns = FORM_COLUMNS as readonly FormColumn[],
): SheetPlaces => {
  const pointer = (row: number, column: number): Pointer => ({ file, path: [sheet, row, column] });
  return {
    pointer,
    finding: (code, row, column, args) => finding(code, pointer(row, column), args),
    at: (row, column) => [row, columnNumber(column, columns)],
  };
};

/** So much of a cell is quoted: a cell may hold thirty thousand letters, and have a finding for each word of them. */
const QUOTED = 400;

/** The cell that a pointer of `SheetPlaces` leads to, and the beginning of its text. */
export function locateCell(book: WorkBook, { file, path }: Pointer, heading: string | undefined): Located {
  const [sheet = '', row = 1, column = 1] = path;
  const text = book
    .find(({ name }) => name === sheet)
    ?.cell(Number(row), Number(column))
    ?.text.slice(0, QUOTED)
    .replace(/\s+/g, ' ');
  const line = Number(row);
  const location = {
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: (text?.length ?? 0) + 1,
    cell: `${sheet}!${columnLetters(Number(column))}${row}`,
    ...(heading !== undefined && { heading }),
  };
  return text === undefined ? { location } : { location, excerpt: text };
}

/** The key that some codes are about, where they speak of the entry. */
const KEY_OF: Readonly<Partial<Record<Code, string>>> = {
  'value-does-not-fit': 'value',
  'done-without-result': 'result',
  'done-without-evidence': 'evidence',
};

/** What a form calls the cell that a pointer leads to: the heading of its column, above the table the label beside it. */
export const formHeading =
  (book: WorkBook, { columns, labels }: FormStamp) =>
  ({ path }: Pointer): string | undefined => {
    const [sheet = '', row, column] = path;
    const [line, place] = [Number(row), columns[Number(column) - 1]];
    if (line >= FORM_PLACES.firstStep) return place && labels.headings[place];
    const label = columnNumber(FORM_PLACES.label, columns);
    return book.find(({ name }) => name === sheet)?.cell(line, label)?.text;
  };

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

/** The column that says a value of an entry, by the key that it has in the file. */
export const columnOfKey = (key: string): FormColumn | undefined => COLUMN_OF[key];

/** The cell of a value of the report itself, or of the entry in a row, by the key that it has in the file. */
export function cellOfKey(places: SheetPlaces, key: string, row: number | undefined): Pointer {
  if (row !== undefined) return places.pointer(...places.at(row, columnOfKey(key) ?? 'status'));
  const { value, reportedBy, submitted, office } = FORM_PLACES;
  const rows: Readonly<Record<string, number>> = { reported_by: reportedBy, submitted, month: FORM_PLACES.month };
  return places.pointer(...places.at(rows[key] ?? office, value));
}

/** Where a form has its steps: the row of the entry at a position of the report, and of a step. */
export interface FormRows {
  readonly ofEntry: (index: number) => number | undefined;
  readonly ofStep: (step: string) => number | undefined;
}

/**
 * The cell that says what a finding in the report's file speaks of: its head, or one of its entries. `undefined` when no
 * cell of the form says it.
 */
export function cellSaying(
  places: SheetPlaces,
  { code, args, at: { path } }: AnyFinding,
  rows: FormRows,
): Pointer | undefined {
  const [top = 'office', index, key] = path;
  if (['reported_by', 'submitted', 'month', 'office'].includes(String(top))) {
    return cellOfKey(places, String(top), undefined);
  }
  if (top !== 'entries') return undefined;
  if (typeof index !== 'number') {
    const step = code === 'step-not-reported' ? rows.ofStep(args.step) : undefined;
    return places.pointer(
      ...(step === undefined ? places.at(FORM_PLACES.headings, 'step') : places.at(step, 'status')),
    );
  }
  const row = rows.ofEntry(index);
  if (row === undefined) return undefined;
  return cellOfKey(places, KEY_OF[code] ?? String(key), row);
}

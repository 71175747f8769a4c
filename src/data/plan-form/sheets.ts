import { PLAN_COLUMNS, PLAN_PLACES, PLAN_RESULT, PLAN_SHEETS, type PlanSheetName } from '../../form/plan-form.ts';
import type { PlanStamp } from '../../form/plan-stamp.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { type SheetPlaces, sheetPlaces } from '../form/places.ts';
import { cleanText } from '../form/typed.ts';
import type { SheetCell, WorkBook, WorkSheet } from '../form/workbook.ts';

/** A row of a sheet that somebody filled in: its cells by the keys of their columns. */
export interface TypedRow {
  readonly sheet: PlanSheetName;
  readonly row: number;
  readonly cells: Readonly<Record<string, SheetCell | undefined>>;
  readonly at: SheetPlaces;
}

const alike = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/** Merged cells, formulas and cells outside of the table; headings and labels that are not as they were printed. */
function checkSheet(sheet: WorkSheet, name: PlanSheetName, stamp: PlanStamp, at: SheetPlaces): AnyFinding[] {
  const findings: AnyFinding[] = [];
  const { headings } = stamp.sheets[name];
  const expect = (row: number, column: number, expected: string, what: 'heading' | 'label') => {
    const found = sheet.cell(row, column)?.text ?? '';
    if (alike(found) !== alike(expected))
      findings.push(at.finding('form-changed', row, column, { what, expected, found }));
  };
  for (const [index, heading] of headings.entries()) expect(PLAN_PLACES.headings, index + 1, heading, 'heading');
  if (name === 'result') {
    for (const [index, label] of stamp.results.entries()) expect(PLAN_PLACES.first + index, 1, label, 'label');
  }
  for (const { range, row, column } of sheet.merges) {
    if (row >= PLAN_PLACES.first) findings.push(at.finding('form-merged', row, column, { range }));
  }
  for (const { row, column, cell } of sheet.used) {
    if (row < PLAN_PLACES.first) continue;
    if (cell.kind === 'formula') findings.push(at.finding('form-formula', row, column, { formula: cell.text }));
    else if (column > headings.length) {
      findings.push(at.finding('form-changed', row, column, { what: 'outside', expected: '', found: cell.text }));
    }
  }
  return findings;
}

/** The rows of a sheet of things that hold anything. */
function rowsOf(sheet: WorkSheet, name: PlanSheetName, at: SheetPlaces): TypedRow[] {
  const rows: TypedRow[] = [];
  for (let row = PLAN_PLACES.first; row <= sheet.lastRow; row += 1) {
    const cells = PLAN_COLUMNS[name].map(({ key }, index) => [key, sheet.cell(row, index + 1)] as const);
    if (cells.some(([, cell]) => cell)) rows.push({ sheet: name, row, cells: Object.fromEntries(cells), at });
  }
  return rows;
}

/** Every row of a plan's workbook that holds anything, and what keeps it from being read; every row of `result`. */
export function typedRows(
  book: WorkBook,
  stamp: PlanStamp,
  file: string,
): { readonly rows: readonly TypedRow[]; readonly findings: readonly AnyFinding[] } {
  const rows: TypedRow[] = [];
  const findings: AnyFinding[] = [];
  for (const name of PLAN_SHEETS) {
    const title = stamp.sheets[name].name;
    const at = sheetPlaces(file, title);
    const sheet = book.find((candidate) => candidate.name === title);
    if (!sheet) {
      findings.push(at.finding('form-changed', 1, 1, { what: 'sheet', expected: title, found: '' }));
      continue;
    }
    findings.push(...checkSheet(sheet, name, stamp, at));
    if (name !== 'result') rows.push(...rowsOf(sheet, name, at));
    else {
      for (const index of PLAN_RESULT.keys()) {
        const row = PLAN_PLACES.first + index;
        rows.push({ sheet: name, row, cells: { value: sheet.cell(row, 2) }, at });
      }
    }
  }
  return { rows, findings };
}

/** The number of a key's column on a sheet, from 1; that of its title or name for what has no column. */
export function planColumn(sheet: PlanSheetName, key: string): number {
  const columns = PLAN_COLUMNS[sheet];
  const own = columns.findIndex((column) => column.key === key);
  return (own < 0 ? columns.findIndex((column) => column.key === 'title' || column.key === 'name') : own) + 1;
}

import type { Day } from '../../model/be-date.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { columnNumber, FORM_INPUTS, FORM_PLACES, type MadeWith, STAMP_SHEET } from '../../form/form.ts';
import { type FormStamp, readStamp } from '../../form/form-stamp.ts';
import type { Month } from '../../model/month.ts';
import { checkSheet, type StepRow } from './check-sheet.ts';
import { type FormEntry, readEntry } from './read-entry.ts';
import { readHead } from './read-head.ts';
import { type SheetPlaces, sheetPlaces } from './places.ts';
import type { WorkBook, WorkSheet } from './workbook.ts';

/** What an office said on its sheet, and where it said it. */
export interface FormReport {
  readonly office: string;
  readonly reportedBy: string;
  readonly submitted: Day;
  readonly entries: readonly FormEntry[];
  /** What the report held when the form was made; `undefined` when the form does not tell. */
  readonly made: MadeWith | undefined;
  readonly rows: readonly StepRow[];
  readonly at: SheetPlaces;
}

/** A sheet of a form: its report, unless nobody filled it in, and what is wrong with it. */
export interface ReadSheet {
  readonly name: string;
  readonly report?: FormReport;
  readonly findings: readonly AnyFinding[];
}

/** A form that was read, sheet by sheet. */
export interface ReadForm {
  readonly month: Month;
  readonly stamp: FormStamp;
  readonly sheets: readonly ReadSheet[];
  /** Where the first sheet says its month. */
  readonly monthAt: AnyFinding['at'];
}

/** The texts of a sheet, row by row; empty rows left out. */
export function textsOf(sheet: WorkSheet): string[][] {
  const rows: string[][] = [];
  for (const { row, column, cell } of sheet.used) {
    rows[row - 1] ??= [];
    (rows[row - 1] as string[])[column - 1] = cell.text;
  }
  return rows.filter((row) => row !== undefined).map((row) => Array.from(row, (text) => text ?? ''));
}

/** Whether nobody has filled in anything on a sheet, so that there is nothing to read from it. */
function isBlank(sheet: WorkSheet, at: SheetPlaces): boolean {
  const { reportedBy, submitted, firstStep, value } = FORM_PLACES;
  if ([reportedBy, submitted].some((row) => sheet.cell(...at.at(row, value)))) return false;
  for (let row = firstStep; row <= sheet.lastRow; row += 1) {
    if (FORM_INPUTS.some((column) => sheet.cell(...at.at(row, column)))) return false;
  }
  return true;
}

function readSheet(
  sheet: WorkSheet,
  office: FormStamp['offices'][number],
  stamp: FormStamp,
  at: SheetPlaces,
): ReadSheet {
  if (isBlank(sheet, at)) return { name: sheet.name, findings: [] };
  const findings: AnyFinding[] = [];
  const rows = checkSheet(sheet, office, stamp, at, findings);
  const head = readHead(sheet, office, stamp.month, at, findings);
  const entries = rows.flatMap((row) => readEntry(sheet, row, stamp.labels, at, findings) ?? []);
  const report = head && { office: office.id, ...head, entries, made: office.made, rows, at };
  return { name: sheet.name, findings, ...(report && { report }) };
}

/**
 * Reads a workbook as a filled-in form; `undefined` when it is none of ours. Nothing is taken from a cell that has a
 * finding; `file` is the name that findings give the workbook.
 */
export function readForm(book: WorkBook, file: string): ReadForm | undefined {
  const hidden = book.find((sheet) => sheet.name === STAMP_SHEET);
  const stamp = hidden && readStamp(textsOf(hidden));
  if (!stamp) return undefined;
  const strange = (what: 'expected' | 'found', name: string): ReadSheet => {
    const args = { what: 'sheet', expected: '', found: '', [what]: name } as const;
    return { name, findings: [sheetPlaces(file, name).finding('form-changed', 1, 1, args)] };
  };
  const own = stamp.offices.map((office) => {
    const sheet = book.find(({ name }) => name === office.sheet);
    const at = sheetPlaces(file, office.sheet, stamp.columns);
    return sheet ? readSheet(sheet, office, stamp, at) : strange('expected', office.sheet);
  });
  const known = new Set([STAMP_SHEET, ...stamp.offices.map(({ sheet }) => sheet)]);
  const others = book.filter(({ name }) => !known.has(name)).map(({ name }) => strange('found', name));
  const first = sheetPlaces(file, stamp.offices[0]?.sheet ?? STAMP_SHEET);
  const monthAt = first.pointer(FORM_PLACES.month, columnNumber(FORM_PLACES.value));
  return { month: stamp.month, stamp, sheets: [...own, ...others], monthAt };
}

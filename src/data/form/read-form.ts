import type { Day } from '../../model/be-date.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { FORM_COLUMNS, FORM_INPUTS, FORM_PLACES, STAMP_SHEET } from '../../form/form.ts';
import { type FormStamp, readStamp } from '../../form/form-stamp.ts';
import type { Month } from '../../model/month.ts';
import { checkSheet } from './check-sheet.ts';
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
  readonly at: SheetPlaces;
}

/** A form that was read: whole reports, the sheets left out because nobody filled them in, and what is wrong. */
export interface ReadForm {
  readonly month: Month;
  /** The month as the form shows it. */
  readonly monthLabel: string;
  readonly reports: readonly FormReport[];
  readonly skipped: readonly string[];
  readonly findings: readonly AnyFinding[];
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
function isBlank(sheet: WorkSheet): boolean {
  const { reportedBy, submitted, firstStep, value } = FORM_PLACES;
  const column = FORM_COLUMNS.indexOf(value) + 1;
  if (sheet.cell(reportedBy, column) || sheet.cell(submitted, column)) return false;
  const inputs = FORM_INPUTS.map((name) => FORM_COLUMNS.indexOf(name) + 1);
  for (let row = firstStep; row <= sheet.lastRow; row += 1) {
    if (inputs.some((input) => sheet.cell(row, input))) return false;
  }
  return true;
}

function readSheet(sheet: WorkSheet, office: FormStamp['offices'][number], stamp: FormStamp, at: SheetPlaces) {
  const findings: AnyFinding[] = [];
  const rows = checkSheet(sheet, office, stamp.labels, at, findings);
  const head = readHead(sheet, office, stamp.month, at, findings);
  const entries = rows.flatMap(
    ({ row, ref, kind }) => readEntry(sheet, { row, ref, kind }, stamp.labels, at, findings) ?? [],
  );
  const report = head && { office: office.id, ...head, entries, at };
  return { findings, report };
}

/**
 * Reads a workbook as a filled-in form; `undefined` when it is none of ours. Nothing is taken from a cell that has a
 * finding; `file` is the name that findings give the workbook.
 */
export function readForm(book: WorkBook, file: string): ReadForm | undefined {
  const hidden = book.find((sheet) => sheet.name === STAMP_SHEET);
  const stamp = hidden && readStamp(textsOf(hidden));
  if (!stamp) return undefined;
  const findings: AnyFinding[] = [];
  const reports: FormReport[] = [];
  const skipped: string[] = [];
  for (const office of stamp.offices) {
    const at = sheetPlaces(file, office.sheet);
    const sheet = book.find((candidate) => candidate.name === office.sheet);
    if (!sheet) {
      findings.push(at.finding('form-changed', 1, 1, { what: 'sheet', expected: office.sheet, found: '' }));
    } else if (isBlank(sheet)) skipped.push(office.sheet);
    else {
      const read = readSheet(sheet, office, stamp, at);
      findings.push(...read.findings);
      if (read.report) reports.push(read.report);
    }
  }
  for (const { name } of book) {
    if (name === STAMP_SHEET || stamp.offices.some((office) => office.sheet === name)) continue;
    findings.push(sheetPlaces(file, name).finding('form-changed', 1, 1, { what: 'sheet', expected: '', found: name }));
  }
  const first = sheetPlaces(file, stamp.offices[0]?.sheet ?? STAMP_SHEET);
  const monthAt = first.pointer(FORM_PLACES.month, FORM_COLUMNS.indexOf(FORM_PLACES.value) + 1);
  return { month: stamp.month, monthLabel: stamp.labels.month, reports, skipped, findings, monthAt };
}

import type { AnyFinding } from '../../model/finding.ts';
import { columnNumber, FORM_COLUMNS, FORM_PLACES, type FormColumn } from '../../form/form.ts';
import type { FormLabels, FormStamp } from '../../form/form-stamp.ts';
import type { Step } from '../../model/measure.ts';
import type { SheetPlaces } from './places.ts';
import { cleanText } from './typed.ts';
import type { WorkSheet } from './workbook.ts';

/** A row that belongs to a step of the form. */
export interface StepRow {
  readonly row: number;
  readonly ref: string;
  readonly kind: Step['kind'];
}

type Office = FormStamp['offices'][number];

const sameText = (a: string, b: string): boolean =>
  cleanText(a).replace(/\s+/g, ' ') === cleanText(b).replace(/\s+/g, ' ');

/** What the form shows by itself must be as it was printed. */
function checkPrinted(sheet: WorkSheet, office: Office, labels: FormLabels, at: SheetPlaces, findings: AnyFinding[]) {
  const value = columnNumber(FORM_PLACES.value);
  const shown = (row: number, column: number) => sheet.cell(row, column)?.text ?? '';
  const month = shown(FORM_PLACES.month, value);
  if (!sameText(month, labels.month)) {
    findings.push(at.finding('form-month', FORM_PLACES.month, value, { found: labels.month, expected: month }));
  }
  const name = shown(FORM_PLACES.office, value);
  if (!sameText(name, office.name)) {
    const args = { what: 'label', expected: office.name, found: name } as const;
    findings.push(at.finding('form-changed', FORM_PLACES.office, value, args));
  }
  const row = FORM_PLACES.headings;
  const changed = FORM_COLUMNS.filter((column) => !sameText(shown(row, columnNumber(column)), labels.headings[column]));
  const all = changed.length > FORM_COLUMNS.length / 2;
  for (const column of all ? changed.slice(1, 2) : changed) {
    const found = shown(row, columnNumber(column));
    const args = { what: 'heading', expected: labels.headings[column], found } as const;
    findings.push(at.finding('form-changed', row, columnNumber(column), args));
  }
  return !all;
}

/** No formula and no merged cell anywhere, nothing outside of the table. */
function checkCells(sheet: WorkSheet, at: SheetPlaces, findings: AnyFinding[]): void {
  for (const { range, row, column } of sheet.merges) findings.push(at.finding('form-merged', row, column, { range }));
  for (const { row, column, cell } of sheet.used) {
    if (cell.kind === 'formula') findings.push(at.finding('form-formula', row, column, { formula: cell.text }));
    else if (column > FORM_COLUMNS.length) {
      findings.push(at.finding('form-changed', row, column, { what: 'outside', expected: '', found: cell.text }));
    }
  }
}

const hasSomething = (sheet: WorkSheet, row: number): boolean =>
  FORM_COLUMNS.some((column) => sheet.cell(row, columnNumber(column)));

function stepRows(sheet: WorkSheet, office: Office, at: SheetPlaces, findings: AnyFinding[]): StepRow[] {
  const rows: StepRow[] = [];
  const problem = (row: number, column: FormColumn, what: 'extra' | 'missing' | 'repeated', step: string) =>
    findings.push(at.finding('form-row', ...at.at(row, column), { problem: what, step }));
  for (let row = FORM_PLACES.firstStep; row <= sheet.lastRow; row += 1) {
    const ref = cleanText(sheet.cell(row, columnNumber('ref'))?.text ?? '');
    const step = office.steps.find((candidate) => candidate.ref === ref);
    if (rows.some((earlier) => earlier.ref === ref)) problem(row, 'step', 'repeated', ref);
    else if (step) rows.push({ row, ...step });
    else if (hasSomething(sheet, row)) {
      const first = FORM_COLUMNS.slice(1).find((column) => sheet.cell(row, columnNumber(column)));
      problem(row, first ?? 'ref', 'extra', ref);
    }
  }
  office.steps.forEach(({ ref }, index) => {
    if (!rows.some((row) => row.ref === ref)) problem(FORM_PLACES.firstStep + index, 'step', 'missing', ref);
  });
  return rows;
}

/** Checks that a sheet is still the form that was printed; gives the rows of its steps, none when its table moved. */
export function checkSheet(
  sheet: WorkSheet,
  office: Office,
  labels: FormLabels,
  at: SheetPlaces,
  findings: AnyFinding[],
): readonly StepRow[] {
  checkCells(sheet, at, findings);
  return checkPrinted(sheet, office, labels, at, findings) ? stepRows(sheet, office, at, findings) : [];
}

import type { AnyFinding } from '../../model/finding.ts';
import { columnNumber, FORM_PLACES, type FormColumn } from '../../form/form.ts';
import type { FormStamp, FormStep } from '../../form/form-stamp.ts';
import type { SheetPlaces } from './places.ts';
import { cleanText } from './typed.ts';
import type { WorkSheet } from './workbook.ts';

/** A row that belongs to a step of the form. */
export interface StepRow extends FormStep {
  readonly row: number;
}

type Office = FormStamp['offices'][number];

const sameText = (a: string, b: string): boolean =>
  cleanText(a).replace(/\s+/g, ' ') === cleanText(b).replace(/\s+/g, ' ');

/** What the form shows by itself must be as it was printed. */
function checkPrinted(
  sheet: WorkSheet,
  office: Office,
  { labels, columns }: FormStamp,
  at: SheetPlaces,
  findings: AnyFinding[],
) {
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
  const changed = columns.filter((column) => !sameText(shown(...at.at(row, column)), labels.headings[column]));
  const all = changed.length > columns.length / 2;
  for (const column of all ? changed.slice(1, 2) : changed) {
    const found = shown(...at.at(row, column));
    const args = { what: 'heading', expected: labels.headings[column], found } as const;
    findings.push(at.finding('form-changed', ...at.at(row, column), args));
  }
  return !all;
}

/** No formula and no merged cell anywhere, nothing outside of the table. */
function checkCells(sheet: WorkSheet, { columns }: FormStamp, at: SheetPlaces, findings: AnyFinding[]): void {
  for (const { range, row, column } of sheet.merges) findings.push(at.finding('form-merged', row, column, { range }));
  for (const { row, column, cell } of sheet.used) {
    if (cell.kind === 'formula') findings.push(at.finding('form-formula', row, column, { formula: cell.text }));
    else if (column > columns.length) {
      findings.push(at.finding('form-changed', row, column, { what: 'outside', expected: '', found: cell.text }));
    }
  }
}

function stepRows(
  sheet: WorkSheet,
  office: Office,
  { columns }: FormStamp,
  at: SheetPlaces,
  findings: AnyFinding[],
): StepRow[] {
  const rows: StepRow[] = [];
  const filled = (row: number) => columns.filter((column) => sheet.cell(...at.at(row, column)));
  const problem = (row: number, column: FormColumn, what: 'extra' | 'missing' | 'repeated', step: string) =>
    findings.push(at.finding('form-row', ...at.at(row, column), { problem: what, step }));
  for (let row = FORM_PLACES.firstStep; row <= sheet.lastRow; row += 1) {
    const ref = cleanText(sheet.cell(...at.at(row, 'ref'))?.text ?? '');
    const step = office.steps.find((candidate) => candidate.ref === ref);
    if (step && rows.some((earlier) => earlier.ref === ref)) problem(row, 'step', 'repeated', step.title);
    else if (step) rows.push({ row, ...step });
    else if (filled(row).length > 0)
      problem(row, filled(row).find((column) => column !== 'ref') ?? 'ref', 'extra', ref);
  }
  office.steps.forEach(({ ref, title }, index) => {
    if (!rows.some((row) => row.ref === ref)) problem(FORM_PLACES.firstStep + index, 'step', 'missing', title);
  });
  return rows;
}

/** Checks that a sheet is still the form that was printed; gives the rows of its steps, none when its table moved. */
export function checkSheet(
  sheet: WorkSheet,
  office: Office,
  stamp: FormStamp,
  at: SheetPlaces,
  findings: AnyFinding[],
): readonly StepRow[] {
  checkCells(sheet, stamp, at, findings);
  return checkPrinted(sheet, office, stamp, at, findings) ? stepRows(sheet, office, stamp, at, findings) : [];
}

import { type Day, dayText } from '../../model/be-date.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { FORM_PLACES } from '../../form/form.ts';
import type { FormStamp } from '../../form/form-stamp.ts';
import type { Month } from '../../model/month.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { SheetPlaces } from './places.ts';
import { cleanText, readChoice, readSubmitted } from './typed.ts';
import type { WorkSheet } from './workbook.ts';

function readReporter(sheet: WorkSheet, office: FormStamp['offices'][number], at: SheetPlaces, findings: AnyFinding[]) {
  const place = at.at(FORM_PLACES.reportedBy, FORM_PLACES.value);
  const cell = sheet.cell(...place);
  if (cell?.kind === 'formula') return undefined;
  if (!cell) {
    findings.push(at.finding('missing-key', ...place, { key: 'reported_by', kind: 'report' }));
    return undefined;
  }
  const officers = office.officers.map(({ id, label }) => ({ key: id, label }));
  const officer = readChoice(cell.text, officers);
  if (officer !== undefined) return officer;
  const value = cleanText(cell.text);
  const near = nearMiss(
    value,
    officers.map(({ label }) => label),
  );
  findings.push(at.finding('unknown-officer', ...place, { value, ...(near !== undefined && { near }) }));
  return undefined;
}

function readDay(sheet: WorkSheet, month: Month, at: SheetPlaces, findings: AnyFinding[]): Day | undefined {
  const place = at.at(FORM_PLACES.submitted, FORM_PLACES.value);
  const cell = sheet.cell(...place);
  if (cell?.kind === 'formula') return undefined;
  if (!cell) {
    findings.push(at.finding('missing-key', ...place, { key: 'submitted', kind: 'report' }));
    return undefined;
  }
  const read = readSubmitted(cell, month);
  if ('day' in read) return read.day;
  const [first] = read.choices;
  const suggestion = first === undefined ? {} : { suggestion: dayText(first) };
  findings.push(at.finding('wrong-format', ...place, { value: cleanText(cell.text), format: 'date', ...suggestion }));
  return undefined;
}

/** Who reports and when it was submitted; `undefined` when either can't be read, with findings. */
export function readHead(
  sheet: WorkSheet,
  office: FormStamp['offices'][number],
  month: Month,
  at: SheetPlaces,
  findings: AnyFinding[],
): { reportedBy: string; submitted: Day } | undefined {
  const reportedBy = readReporter(sheet, office, at, findings);
  const submitted = readDay(sheet, month, at, findings);
  return reportedBy === undefined || submitted === undefined ? undefined : { reportedBy, submitted };
}

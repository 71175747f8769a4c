import type { WriteSheet } from 'hucre/xlsx';
import { STAMP_SHEET } from '../form/form.ts';
import { PLAN_SHEETS, type PlanForm } from '../form/plan-form.ts';
import { planStampRows } from '../form/plan-stamp.ts';
import type { Words } from '../words/words.ts';
import { FORM_FONT } from './form/styles.ts';
import { planLabels } from './plan-form/labels.ts';
import { planSheet } from './plan-form/sheet.ts';
import { CellValues } from './plan-form/values.ts';
import { literal } from './xlsx/value.ts';
import { workbookBytes } from './xlsx/workbook.ts';

/** A year's plan as a workbook to fill in, and a hidden sheet that says what it was made for. */
export function writePlanForm(form: PlanForm, words: Words): Promise<Uint8Array> {
  const labels = planLabels(words);
  const values = new CellValues(form.items, labels, words);
  const stamp: WriteSheet = {
    name: STAMP_SHEET,
    rows: planStampRows(form, labels).map((row) => row.map(literal)),
    veryHidden: true,
  };
  return workbookBytes([...PLAN_SHEETS.map((name) => planSheet(form, name, { labels, values, words })), stamp], {
    defaultFont: FORM_FONT,
    workbookProtection: { lockStructure: true },
    properties: { title: words.planForm.title(String(form.year)), creator: form.agency },
  });
}

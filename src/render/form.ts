import type { WriteSheet } from 'hucre/xlsx';
import { type Form, STAMP_SHEET } from '../form/form.ts';
import { stampRows } from '../form/form-stamp.ts';
import { monthParts } from '../model/month.ts';
import type { Words } from '../words/words.ts';
import { formSheet } from './form/sheet.ts';
import { FORM_FONT } from './form/styles.ts';
import { literal } from './xlsx/value.ts';
import { workbookBytes } from './xlsx/workbook.ts';

/** A form as a workbook whose sheets stay as they are: one an office, and a hidden one that says what the form was made for. */
export function writeForm(form: Form, words: Words): Promise<Uint8Array> {
  const { year, number } = monthParts(form.month);
  const month = `${words.render.months.long[number - 1]} ${year}`;
  const labels = { month, headings: words.form.headings, statuses: words.views.status };
  const stamp: WriteSheet = {
    name: STAMP_SHEET,
    rows: stampRows(form, labels).map((row) => row.map(literal)),
    veryHidden: true,
  };
  const sheets = form.offices.map((office, index) => formSheet(form, office, index, month, words));
  return workbookBytes([...sheets, stamp], {
    defaultFont: FORM_FONT,
    workbookProtection: { lockStructure: true },
    properties: { title: `${words.form.title} ${month}`, creator: form.agency },
  });
}

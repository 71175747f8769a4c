import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { Form } from '../model/form.ts';
import { STAMP_SHEET } from '../model/form.ts';
import { stampRows } from '../model/form-stamp.ts';
import { monthParts } from '../model/month.ts';
import type { Words } from '../words/words.ts';
import { literal } from './form/literal.ts';
import { formSheet } from './form/sheet.ts';
import { FONT } from './form/styles.ts';
import { withPrintNames } from './xlsx/print-names.ts';

/** The clock that the file claims; it says nothing, so that equal forms are equal bytes. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** A form as a workbook whose sheets stay as they are: one an office, and a hidden one that says what the form was made for. */
export async function writeForm(form: Form, words: Words): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { year, number } = monthParts(form.month);
  const month = `${words.render.months.long[number - 1]} ${year}`;
  const labels = { month, headings: words.form.headings, statuses: words.views.status };
  const stamp: WriteSheet = {
    name: STAMP_SHEET,
    rows: stampRows(form, labels).map((row) => row.map(literal)),
    veryHidden: true,
  };
  const options: WriteOptions = {
    ...withPrintNames([...form.offices.map((office, index) => formSheet(form, office, index, month, words)), stamp]),
    defaultFont: FONT,
    workbookProtection: { lockStructure: true },
    properties: { title: `${words.form.title} ${month}`, creator: form.agency, created: NO_TIME, modified: NO_TIME },
  };
  return writeXlsx(options);
}

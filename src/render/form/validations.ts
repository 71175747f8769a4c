import type { DataValidation } from 'hucre/xlsx';
import {
  cellName,
  columnLetters,
  FORM_PLACES,
  type FormColumn,
  type FormOffice,
  STAMP_SHEET,
} from '../../form/form.ts';
import { choicesRow } from '../../form/form-stamp.ts';
import type { Words } from '../../words/words.ts';

/** A range of the hidden sheet that holds the choices of a drop-down, from column B on. */
function choices(of: Parameters<typeof choicesRow>[0], count: number): string {
  const row = choicesRow(of);
  return `${STAMP_SHEET}!$B$${row}:$${columnLetters(count + 1)}$${row}`;
}

const STATUS_COUNT = 4;
/** The largest value that a report may hold. */
const MOST = '1000000000000';

/** Drop-downs, number checks and prompts of one office's sheet. */
export function validationsOf(office: FormOffice, index: number, { form }: Words): DataValidation[] {
  const { prompts } = form;
  const says = (prompt: string) => ({
    allowBlank: true,
    showInputMessage: true,
    inputMessage: prompt,
    showErrorMessage: true,
    errorTitle: form.refused,
    errorMessage: prompt,
  });
  const { firstStep, value, reportedBy, submitted } = FORM_PLACES;
  const validations: DataValidation[] = [];
  if (office.officers.length > 0) {
    validations.push({
      type: 'list',
      range: cellName(value, reportedBy),
      formula1: choices({ office: index }, office.officers.length),
      ...says(prompts.reportedBy),
    });
  }
  const hint = (range: string, prompt: string): DataValidation => ({
    type: 'custom',
    formula1: 'TRUE',
    range,
    allowBlank: true,
    showInputMessage: true,
    inputMessage: prompt,
  });
  validations.push(hint(cellName(value, submitted), prompts.submitted));
  if (office.rows.length === 0) return validations;
  const lastStep = firstStep + office.rows.length - 1;
  const all = (column: FormColumn) => `${cellName(column, firstStep)}:${cellName(column, lastStep)}`;
  validations.push({
    type: 'list',
    range: all('status'),
    formula1: choices('statuses', STATUS_COUNT),
    ...says(prompts.status),
  });
  office.rows.forEach(({ kind }, at) => {
    const range = cellName('amount', firstStep + at);
    if (kind === 'recurring') validations.push(hint(range, prompts.recurring));
    else {
      const [formula2, prompt] = kind === 'milestone' ? ['100', prompts.percent] : [MOST, prompts.value];
      validations.push({ type: 'decimal', operator: 'between', formula1: '0', formula2, range, ...says(prompt) });
    }
  });
  validations.push(hint(all('link'), prompts.link));
  return validations;
}

import type { Day } from '../model/be-date.ts';
import type { StepKind } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { StepStatus } from '../model/report.ts';

/** The columns of a form from A on; `ref` is hidden and says which step a row is about. */
export const FORM_COLUMNS = [
  'ref',
  'no',
  'measure',
  'step',
  'goal',
  'planned',
  'lastStatus',
  'lastAmount',
  'status',
  'amount',
  'unit',
  'result',
  'problem',
  'suggestion',
  'evidence',
  'link',
] as const;

/** A column of a form. */
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** The columns that an officer fills in, one row a step. */
export const FORM_INPUTS = ['status', 'amount', 'result', 'problem', 'suggestion', 'evidence', 'link'] as const;

/** A column that an officer fills in. */
export type FormInput = (typeof FORM_INPUTS)[number];

/** Where things stand on a sheet of a form: row numbers from 1, the columns of the head's labels and values. */
export const FORM_PLACES = {
  title: 1,
  agency: 2,
  month: 3,
  office: 4,
  reportedBy: 5,
  submitted: 6,
  note: 7,
  headings: 8,
  firstStep: 9,
  label: 'no',
  value: 'step',
} as const;

/** The sheet that nobody sees: what the form was made for. */
export const STAMP_SHEET = '_ita';

/** One step on a form: what is shown, and what the office has reported of it already. */
export interface FormRow {
  readonly ref: string;
  readonly kind: StepKind;
  readonly measure: string;
  readonly step: string;
  /** `48 คน`, `ทุกเดือน`: what the amount counts. */
  readonly goal: string;
  /** What the amount is counted in: `คน`, `ร้อยละ`. */
  readonly unit: string;
  /** Percent planned by the end of the month, one decimal. */
  readonly planned: number | null;
  readonly lastStatus: StepStatus | null;
  /** At the end of the month before: percent, for quantities the value, for recurring steps the periods done. */
  readonly lastAmount: number | null;
  readonly status?: StepStatus;
  /** Percent of milestones, value of quantities. */
  readonly amount?: number;
  readonly result?: string;
  readonly problem?: string;
  readonly suggestion?: string;
}

/**
 * What a report, or an entry of it, held when the form was made, by the keys of the file: texts as the form shows them,
 * a day as it is written. What it did not hold is left out.
 */
export type MadeWith = Readonly<Record<string, string | number>>;

/** Who may report for an office, under the name that the form shows. */
export interface FormOfficer {
  readonly id: string;
  readonly label: string;
}

/** One office's sheet. */
export interface FormOffice {
  readonly id: string;
  readonly name: string;
  /** Unique in the form, and allowed by spreadsheets. */
  readonly sheet: string;
  readonly officers: readonly FormOfficer[];
  readonly reportedBy?: string;
  readonly submitted?: Day;
  readonly rows: readonly FormRow[];
}

/** A month's form: what is to be reported, by whom, and what is known. */
export interface Form {
  readonly month: Month;
  readonly agency: string;
  readonly offices: readonly FormOffice[];
}

/** The number of a column, from 1, in a form with these columns. */
export const columnNumber = (column: FormColumn, columns: readonly FormColumn[] = FORM_COLUMNS): number =>
  columns.indexOf(column) + 1;

/** `A` for 1, `Z` for 26, `AA` for 27. */
export function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const before = (number - 1 - rest) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest);
}

/** `F7`: a cell of a column and a row, rows from 1. */
export const cellName = (column: FormColumn, row: number): string => columnLetters(columnNumber(column)) + row;

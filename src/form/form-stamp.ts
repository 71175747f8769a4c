import { type Form, FORM_COLUMNS, type FormColumn, type FormOfficer } from './form.ts';
import { LISTS } from '../model/generated/schema.ts';
import type { StepKind } from '../model/measure.ts';
import { type Month, monthText, parseMonth } from '../model/month.ts';
import type { StepStatus } from '../model/report.ts';

/** Forms of another version are not read. */
const VERSION = '1';

/** The words that a form was printed with, so that it is understood in whatever language it was made. */
export interface FormLabels {
  readonly month: string;
  readonly headings: Readonly<Record<FormColumn, string>>;
  readonly statuses: Readonly<Record<StepStatus, string>>;
}

/** What a form says about itself on its hidden sheet. */
export interface FormStamp {
  readonly month: Month;
  readonly labels: FormLabels;
  readonly offices: readonly {
    readonly id: string;
    readonly name: string;
    readonly sheet: string;
    readonly officers: readonly FormOfficer[];
    readonly steps: readonly { readonly ref: string; readonly kind: StepKind }[];
  }[];
}

/** FNV-1a of 64 bits of rows of texts, in hexadecimal: tells a slip of the hand, not a forger. */
export function digestOf(rows: readonly (readonly string[])[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(rows))) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

/** The rows of the hidden sheet: texts only. */
export function stampRows(form: Form, labels: FormLabels): string[][] {
  const rows = [
    ['ita-form', VERSION],
    ['month', monthText(form.month), labels.month],
    ['headings', ...FORM_COLUMNS.map((column) => labels.headings[column])],
    ['statuses', ...LISTS.stepStatus.map((status) => labels.statuses[status])],
    ...form.offices.flatMap(({ id, name, sheet, officers, rows: steps }) => [
      ['office', id, sheet, name],
      ['officers', ...officers.map((officer) => officer.label)],
      ['officer-ids', ...officers.map((officer) => officer.id)],
      ['steps', ...steps.map((step) => step.ref)],
      ['kinds', ...steps.map((step) => step.kind)],
    ]),
  ];
  return [...rows, ['digest', digestOf(rows)]];
}

/** Rows that belong to one office on the hidden sheet. */
const ROWS_OF_OFFICE = 5;
const ROWS_BEFORE = 4;

/** Where the choices of a drop-down stand on the hidden sheet: the row, from 1. Choices start in column B. */
export const choicesRow = (of: 'statuses' | { readonly office: number }): number =>
  of === 'statuses' ? ROWS_BEFORE : ROWS_BEFORE + of.office * ROWS_OF_OFFICE + 2;

/** Reads the hidden sheet's rows; `undefined` when they are not a whole stamp of ours. */
export function readStamp(all: readonly (readonly string[])[]): FormStamp | undefined {
  const rows = all.slice(0, -1);
  const [head, month = [], headings = [], statuses = []] = rows;
  if (head?.[0] !== 'ita-form' || head[1] !== VERSION || all.at(-1)?.[1] !== digestOf(rows)) return undefined;
  const read = parseMonth(month[1] ?? '');
  if (!read) return undefined;
  const labelled = <K extends string>(keys: readonly K[], row: readonly string[]) =>
    Object.fromEntries(keys.map((key, index) => [key, row[index + 1] ?? ''])) as Record<K, string>;
  const offices: FormStamp['offices'][number][] = [];
  for (let at = ROWS_BEFORE; at < rows.length; at += ROWS_OF_OFFICE) {
    const [office = [], labels = [], ids = [], steps = [], kinds = []] = rows.slice(at, at + ROWS_OF_OFFICE);
    const [, id = '', sheet = '', name = ''] = office;
    const officers = ids.slice(1).map((officer, index) => ({ id: officer, label: labels[index + 1] ?? '' }));
    const kindAt = (index: number) => LISTS.stepKind.find((kind) => kind === kinds[index + 1]) ?? 'milestone';
    offices.push({
      id,
      name,
      sheet,
      officers,
      steps: steps.slice(1).map((ref, index) => ({ ref, kind: kindAt(index) })),
    });
  }
  return {
    month: read.month,
    labels: {
      month: month[2] ?? '',
      headings: labelled(FORM_COLUMNS, headings),
      statuses: labelled(LISTS.stepStatus, statuses),
    },
    offices,
  };
}

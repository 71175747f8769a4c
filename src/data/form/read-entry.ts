import type { Code, CodeArgs } from '../../model/code-args.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { FORM_INPUTS, type FormInput, type MadeWith } from '../../form/form.ts';
import type { FormLabels } from '../../form/form-stamp.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { StepStatus } from '../../model/report.ts';
import type { FieldValues } from '../edit/change.ts';
import type { StepRow } from './check-sheet.ts';
import type { SheetPlaces } from './places.ts';
import { cleanText, readAmount, readChoice } from './typed.ts';
import type { SheetCell, WorkSheet } from './workbook.ts';

/** What proves a result, as the form names it. */
export interface FormEvidence {
  readonly title: string;
  readonly file?: string;
  readonly url?: string;
}

/** What a row says of a step: every key of the entry that the form has a cell for; `undefined` when it is empty. */
export interface FormEntry {
  readonly step: string;
  readonly row: number;
  readonly fields: FieldValues;
  /** What the entry held when the form was made; `undefined` when the form does not tell. */
  readonly made: MadeWith | undefined;
  readonly evidence?: FormEvidence;
}

type Cells = Readonly<Record<FormInput, SheetCell | undefined>>;

class RowReader {
  readonly #row: number;
  readonly #at: SheetPlaces;
  readonly #findings: AnyFinding[];
  readonly cells: Cells;

  constructor(sheet: WorkSheet, row: number, at: SheetPlaces, findings: AnyFinding[]) {
    this.#row = row;
    this.#at = at;
    this.#findings = findings;
    const cells = FORM_INPUTS.map((column) => [column, sheet.cell(...at.at(row, column))] as const);
    this.cells = Object.fromEntries(cells) as Cells;
  }

  #find<C extends Code>(code: C, column: FormInput, args: CodeArgs[C]): undefined {
    this.#findings.push(this.#at.finding(code, ...this.#at.at(this.#row, column), args));
    return undefined;
  }

  status(labels: FormLabels): StepStatus | undefined {
    const cell = this.cells.status;
    if (cell?.kind === 'formula') return undefined;
    if (!cell) return this.#find('missing-key', 'status', { key: 'status', kind: 'report' });
    const choices = Object.entries(labels.statuses).map(([key, label]) => ({ key: key as StepStatus, label }));
    const status = readChoice(cell.text, choices);
    if (status !== undefined) return status;
    const known = choices.map(({ label }) => label);
    const value = cleanText(cell.text);
    const near = nearMiss(value, known);
    const args = { value, key: 'status', known, ...(near !== undefined && { near }) };
    return this.#find('unknown-value', 'status', args);
  }

  amount(kind: StepRow['kind']): number | undefined {
    const cell = this.cells.amount;
    if (!cell || cell.kind === 'formula') return undefined;
    const key = kind === 'milestone' ? 'percent' : 'value';
    if (kind === 'recurring') {
      return this.#find('value-does-not-fit', 'amount', { key, kind, missing: false });
    }
    const amount = readAmount(cell);
    const bound = (name: 'min' | 'max' | 'share', limit: string) =>
      this.#find('out-of-range', 'amount', { key, value: cell.text.trim(), bound: name, limit });
    if (amount === undefined) {
      return this.#find('wrong-type', 'amount', { expected: 'number', found: 'string', key });
    }
    if (amount < 0) return bound('min', '0');
    if (kind === 'milestone' && amount > 100) return bound('max', '100');
    // A spreadsheet keeps "60%" as 0.6, and nobody reports less than one percent.
    return kind === 'milestone' && amount > 0 && amount < 1 ? bound('share', '1') : amount;
  }

  text(column: FormInput): string | undefined {
    const cell = this.cells[column];
    if (!cell || cell.kind === 'formula') return undefined;
    if (cell.kind === 'other') {
      return this.#find('wrong-type', column, { expected: 'string', found: 'null', key: column });
    }
    const text = cleanText(cell.text);
    return text === '' ? undefined : text;
  }

  evidence(): FormEvidence | undefined {
    const title = this.text('evidence');
    const link = this.text('link');
    if (title === undefined && link === undefined) return undefined;
    if (title === undefined) return this.#find('missing-key', 'evidence', { key: 'title', kind: 'report' });
    if (link === undefined) return this.#find('missing-key', 'link', { key: 'url', kind: 'report' });
    return /^(https?:|mailto:)/i.test(link) ? { title, url: link } : { title, file: link.replaceAll('\\', '/') };
  }
}

/** Reads a row of a form; `undefined` when nothing is filled in, or its status can't be read. */
export function readEntry(
  sheet: WorkSheet,
  { row, ref, kind, made }: StepRow,
  labels: FormLabels,
  at: SheetPlaces,
  findings: AnyFinding[],
): FormEntry | undefined {
  const reader = new RowReader(sheet, row, at, findings);
  if (Object.values(reader.cells).every((cell) => cell === undefined)) return undefined;
  const status = reader.status(labels);
  const amount = reader.amount(kind);
  const fields = new Map<string, string | number | undefined>([
    ['status', status],
    ['percent', kind === 'milestone' ? amount : undefined],
    ['value', kind === 'quantity' ? amount : undefined],
    ['result', reader.text('result')],
    ['problem', reader.text('problem')],
    ['suggestion', reader.text('suggestion')],
  ]);
  const evidence = reader.evidence();
  return status && { step: ref, row, fields, made, ...(evidence && { evidence }) };
}

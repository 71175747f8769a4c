import { basename } from 'node:path';
import { locateCell } from '../../data/form/places.ts';
import { readForm, type ReadForm } from '../../data/form/read-form.ts';
import { readWorkbook, type WorkBook } from '../../data/form/workbook.ts';
import { FORM_SIZE_LIMIT } from '../../data/form/zip-guard.ts';
import { readBytes } from '../../data/read.ts';
import { CODES } from '../../model/codes.ts';
import type { AnyFinding, LocatedFinding } from '../../model/finding.ts';
import type { Words } from '../../words/words.ts';
import { RuntimeError } from '../exit.ts';

/** A filled-in form and the workbook that it was read from. */
export interface OpenedForm {
  readonly form: ReadForm;
  readonly book: WorkBook;
}

/** Reads a workbook from a file. Throws `RuntimeError` for what can't be read, or may not be opened. */
export async function openBook(path: string, { form: { notOpened } }: Words): Promise<WorkBook> {
  const bytes = readBytes(path, FORM_SIZE_LIMIT);
  if (bytes === 'larger') throw new RuntimeError(notOpened['too-large'](path));
  if (!(bytes instanceof Uint8Array)) throw new RuntimeError(notOpened.unreadable(path, bytes.reason));
  const book = await readWorkbook(bytes);
  if ('problem' in book) throw new RuntimeError(notOpened[book.problem](path));
  return book;
}

/** Reads a form from a file. Throws `RuntimeError` for what can't be read, or is no form that may be opened. */
export async function openForm(path: string, words: Words): Promise<OpenedForm> {
  const book = await openBook(path, words);
  const form = readForm(book, basename(path));
  if (!form) throw new RuntimeError(words.form.notOpened['not-form'](path));
  return { form, book };
}

/** Findings at their cells, in the order of the sheets, rows and columns; a form's own severities can't be changed. */
export function locateInForm(book: WorkBook, findings: readonly AnyFinding[]): LocatedFinding[] {
  const rank = ({ at }: AnyFinding) => {
    const [sheet, row = 0, column = 0] = at.path;
    return [book.findIndex(({ name }) => name === sheet), Number(row), Number(column)];
  };
  const compare = (a: AnyFinding, b: AnyFinding) => {
    const [first, second] = [rank(a), rank(b)];
    return first.map((part, index) => part - (second[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  };
  return [...findings].sort(compare).map((problem) => ({
    code: problem.code,
    severity: CODES[problem.code].severity,
    args: problem.args,
    related: [],
    ...locateCell(book, problem.at),
  }));
}

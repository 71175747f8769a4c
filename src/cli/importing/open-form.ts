import { basename, join, resolve } from 'node:path';
import { locateCell } from '../../data/form/places.ts';
import { readForm, type ReadForm } from '../../data/form/read-form.ts';
import { readWorkbook, type WorkBook } from '../../data/form/workbook.ts';
import { planStampOf } from '../../data/plan-form/read-plan-form.ts';
import { FORM_SIZE_LIMIT } from '../../data/form/zip-guard.ts';
import { isDirectory, listFolder, readBytes } from '../../data/read.ts';
import { CODES } from '../../model/codes.ts';
import type { AnyFinding, LocatedFinding } from '../../model/finding.ts';
import type { Words } from '../../words/words.ts';
import { RuntimeError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';
import { shownPath } from '../paths.ts';

/** A filled-in form and the workbook that it was read from, under the name that messages give it. */
export interface OpenedForm {
  readonly name: string;
  readonly form: ReadForm;
  readonly book: WorkBook;
}

/** That a file was not read, with what the disk answered. */
export const notRead = ({ form: { notOpened } }: Words, path: string, reason: string): RuntimeError =>
  new RuntimeError(reason === 'ENOENT' ? notOpened.missing(path) : notOpened.unreadable(path, reason));

/** Reads a workbook from a file. Throws `RuntimeError` for what can't be read, or may not be opened; it names the file as typed. */
export async function openBook({ io, words }: ResolvedOptions, path: string): Promise<WorkBook> {
  const { notOpened } = words.form;
  const shown = shownPath(io.cwd, path);
  const bytes = readBytes(path, FORM_SIZE_LIMIT);
  if (bytes === 'larger') throw new RuntimeError(notOpened['too-large'](shown));
  if (!(bytes instanceof Uint8Array)) throw notRead(words, shown, bytes.reason);
  const book = await readWorkbook(bytes);
  if ('problem' in book) throw new RuntimeError(notOpened[book.problem](shown));
  return book;
}

/** A spreadsheet program's own file beside an open workbook, or a hidden one. */
const isPassing = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

/** The workbooks that were named, those of a folder in the order of their names. Throws `RuntimeError` for a folder without any. */
export function workbooksNamed({ io, words }: ResolvedOptions, named: readonly string[]): string[] {
  const paths = named.flatMap((each) => {
    const path = resolve(io.cwd, each);
    if (!isDirectory(path)) return [path];
    const listed = listFolder(path);
    if ('reason' in listed) throw notRead(words, each, listed.reason);
    const books = listed.names.filter((name) => /\.xlsx$/i.test(name) && !isPassing(name));
    if (books.length === 0) throw new RuntimeError(words.form.noWorkbooks(each));
    return books.map((name) => join(path, name));
  });
  return [...new Set(paths)];
}

/** Reads forms from files; those that can't be read, or are none, are named with the reason. One alone throws `RuntimeError` then. */
export async function openForms(
  resolved: ResolvedOptions,
  paths: readonly string[],
): Promise<{ readonly forms: readonly OpenedForm[]; readonly refused: readonly string[] }> {
  const { io, words } = resolved;
  const forms: OpenedForm[] = [];
  const refused: string[] = [];
  for (const path of paths) {
    const alike = paths.filter((other) => basename(other) === basename(path));
    const shown = shownPath(io.cwd, path);
    const name = alike.length > 1 ? shown : basename(path);
    try {
      const book = await openBook(resolved, path);
      const form = readForm(book, name);
      if (!form) throw new RuntimeError(words.form.notOpened[planStampOf(book) ? 'plan' : 'not-form'](shown));
      forms.push({ name, form, book });
    } catch (error) {
      if (!(error instanceof RuntimeError) || paths.length === 1) throw error;
      refused.push(error.message);
    }
  }
  return { forms, refused };
}

/** Findings at their cells, in the order of the sheets, rows and columns; a form's own severities can't be changed. */
export function locateInForm(
  book: WorkBook,
  findings: readonly AnyFinding[],
  headingOf: (at: AnyFinding['at']) => string | undefined,
): LocatedFinding[] {
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
    ...locateCell(book, problem.at, headingOf(problem.at)),
  }));
}

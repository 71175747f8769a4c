import { fiscalYearOf } from '../model/fiscal-year.ts';
import { type Month, monthText, parseMonth } from '../model/month.ts';
import type { FileKind, Place } from '../model/register.ts';
import { FILES } from './files.ts';

/** A folder name that is a fiscal year, such as `2565`. */
export const YEAR_FOLDER = /^2[4-7]\d\d$/;

/** What stands for the parts of a path that differ. */
const PARTS: Readonly<Record<string, string>> = {
  YEAR: '(?<year>2[4-7]\\d\\d)',
  MONTH: '(?<month>\\d{4}-\\d\\d)',
  ID: '(?<id>[^/]+)',
};
const anyPart = /YEAR|MONTH|ID/g;

const KINDS = Object.keys(FILES) as FileKind[];
const PATTERNS = KINDS.filter((kind) => !FILES[kind].named).map((kind) => {
  const pattern = FILES[kind].path.replaceAll('.', '\\.').replace(anyPart, (part) => PARTS[part] ?? part);
  return { kind, pattern: new RegExp(`^${pattern}$`) };
});

/** What a path says of the file there; `undefined` when no file of ours lives at such a path. */
export function placeOf(file: string): Place | undefined {
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(file);
    if (!match) continue;
    const { year, month, id } = match.groups ?? {};
    const read = month === undefined ? undefined : parseMonth(month);
    if (month !== undefined && read?.era !== 'be') return undefined;
    return {
      kind,
      file,
      ...(year !== undefined && { year: Number(year) }),
      ...(read && { month: read.month }),
      ...(id !== undefined && { id }),
    };
  }
  return undefined;
}

/** Where a file of a kind belongs, below the data directory; the fiscal year is that of the month unless it is given. */
export function pathOf(kind: FileKind, of: { year?: number; month?: Month; id?: string } = {}): string {
  const { month, id = '' } = of;
  const year = of.year ?? (month === undefined ? '' : fiscalYearOf(month));
  const parts: Readonly<Record<string, string>> = {
    YEAR: String(year),
    MONTH: month === undefined ? '' : monthText(month),
    ID: id,
  };
  return FILES[kind].path.replace(anyPart, (part) => parts[part] ?? part);
}

/** The paths of all kinds of file with `*` for what differs, as editors match them. */
export const globs = (): (readonly [kind: FileKind, glob: string])[] =>
  KINDS.map((kind) => [kind, FILES[kind].path.replace('YEAR', '2*').replace(anyPart, '*')]);

const split = PATTERNS.map(({ kind }) => FILES[kind].path.split('/'));
/** The names of files of ours that are always the same, to tell a misspelt one by. */
export const OUR_NAMES = split.map((parts) => parts.at(-1) ?? '').filter((name) => !/^[A-Z]/.test(name));
/** The folders of a year that hold files of ours. */
export const OUR_FOLDERS = split.filter((parts) => parts.length > 2).map(([, folder = '']) => folder);

/** Whether a report's folder of months lies in the folder of its own fiscal year. */
export const isInItsYear = (place: Place): boolean =>
  place.month === undefined || fiscalYearOf(place.month) === place.year;

const FREE = [/(^|\/)evidence\//, /(^|\/)templates\//, /\.md$/i];
/** Forms, memos and other documents that are made of the data, or were filled in, beside the years. */
const PAPERS = /^(?!2\d{3}\/).*\.(?:xlsx|docx|ods|odt|pdf)$/i;

/** Whether a file that is not ours belongs to the data: evidence, templates, notes. */
export const isKept = (file: string): boolean => FREE.some((pattern) => pattern.test(file));

/** Whether a file that is not ours may lie there: what belongs to the data, and documents outside of years. */
export const isFree = (file: string): boolean => isKept(file) || PAPERS.test(file);

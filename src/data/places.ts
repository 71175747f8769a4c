import { fiscalYearOf } from '../model/fiscal-year.ts';
import { parseMonth } from '../model/month.ts';
import type { FileKind, Place } from '../model/register.ts';

const TOP: Readonly<Record<string, FileKind>> = {
  'ita.yaml': 'ita',
  'offices.yaml': 'offices',
  'officers.yaml': 'officers',
  'channels.yaml': 'channels',
};

const YEARLY: Readonly<Record<string, FileKind>> = {
  'plan.yaml': 'plan',
  'working-group.yaml': 'working-group',
  'assignments.yaml': 'assignments',
  'agreements.yaml': 'agreements',
  'publications.yaml': 'publications',
  'result.yaml': 'result',
};

/** A folder name that is a fiscal year, such as `2565`. */
export const YEAR_FOLDER = /^2[4-7]\d\d$/;

/** What a path says of the file there; `undefined` when no file of ours lives at such a path. */
export function placeOf(file: string): Place | undefined {
  const parts = file.split('/');
  const [first = '', second = '', third = '', fourth = ''] = parts;
  if (parts.length === 1) {
    const kind = TOP[first];
    return kind && { kind, file };
  }
  if (!YEAR_FOLDER.test(first)) return undefined;
  const year = Number(first);
  if (parts.length === 2) {
    const kind = YEARLY[second];
    return kind && { kind, file, year };
  }
  const id = (name: string) => /^(.+)\.yaml$/.exec(name)?.[1];
  if (second === 'measures' && parts.length === 3) {
    const measure = id(third);
    return measure === undefined ? undefined : { kind: 'measure', file, year, id: measure };
  }
  if (second === 'reports' && parts.length === 4) {
    const office = id(fourth);
    const read = parseMonth(third);
    if (office === undefined || read?.era !== 'be') return undefined;
    return { kind: 'report', file, year, month: read.month, id: office };
  }
  return undefined;
}

/** Whether a report's folder of months lies in the folder of its own fiscal year. */
export const isInItsYear = (place: Place): boolean =>
  place.month === undefined || fiscalYearOf(place.month) === place.year;

const FREE = [/(^|\/)evidence\//, /(^|\/)templates\//, /\.md$/i];

/** Whether a file that is not ours may lie there: evidence, templates, notes. */
export const isFree = (file: string): boolean => FREE.some((pattern) => pattern.test(file));

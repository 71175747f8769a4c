import { formHeading, locateCell, cellOfKey } from '../../data/form/places.ts';
import type { Register } from '../../model/register.ts';
import { renderConflicts } from '../../render/conflicts.ts';
import { conflictsTable, type ShownConflict } from '../../views/import-conflicts.ts';
import { officerName } from '../../views/parts/names.ts';
import type { Words } from '../../words/words.ts';
import type { ResolvedOptions } from '../options.ts';
import type { FormConflict } from './merge-forms.ts';

/** A value of a report in words of people: status and officer by name; `null` for none. */
export function shownValue(value: unknown, key: string, register: Register, { views }: Words): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (key === 'status') return (views.status as Readonly<Record<string, string>>)[text] ?? text;
  return key === 'reported_by' ? officerName(register, text) : text;
}

function shownConflict({ of, step, ...conflict }: FormConflict, register: Register, words: Words): ShownConflict {
  const { book, form, name } = of.opened;
  const { key } = conflict;
  const row = of.report.rows.find(({ ref }) => ref === step);
  const pointer = cellOfKey(of.report.at, key, row?.row);
  const { cell = '', heading = key } = locateCell(book, pointer, formHeading(book, form.stamp)(pointer)).location;
  const show = (value: unknown) => shownValue(value, key, register, words);
  return {
    field: [...(row ? [row.title] : []), heading, `${name}:${cell}`].join(' · '),
    made: show(conflict.made),
    data: show(conflict.data),
    form: show(conflict.form),
  };
}

/** Conflicts of forms side by side, and how to resolve them. */
export const formConflictsText = (
  resolved: ResolvedOptions,
  words: Words,
  register: Register,
  conflicts: readonly FormConflict[],
): string =>
  conflictsText(
    resolved,
    words,
    conflicts.map((each) => shownConflict(each, register, words)),
  );

/** Conflicts side by side, and how to resolve them. */
export function conflictsText(resolved: ResolvedOptions, words: Words, conflicts: readonly ShownConflict[]): string {
  const table = conflictsTable(conflicts, words);
  const { digits = 'arabic', width, color } = resolved;
  return renderConflicts(table, words.form.conflict.remedy, { lang: words.lang, words, digits, width, color });
}

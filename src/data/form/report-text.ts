import { dayText } from '../../model/be-date.ts';
import { type Month, monthText } from '../../model/month.ts';
import { type FieldValues, withFields, withItem } from '../edit/change.ts';
import { changeEntry, entryOf } from '../edit/entry.ts';
import { shapeOf } from '../edit/schema.ts';
import { yamlText } from '../edit/written.ts';
import type { FormEntry, FormEvidence } from './read-entry.ts';
import type { FormReport } from './read-form.ts';
import { cleanText, roundAmount } from './typed.ts';

const ORDER = Object.keys(shapeOf('report').properties ?? {});

/** The fields that the form says otherwise than the entry does; how a text is laid out does not count. */
function changedFields(text: string, step: string, fields: FieldValues): FieldValues {
  const known = entryOf(text, step)?.values;
  const alike = (value: unknown) =>
    typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? roundAmount(value) : value;
  return new Map([...fields].filter(([key, value]) => known === undefined || alike(known[key]) !== value));
}

/** The text with evidence added to a step's entry, unless the entry names that file or link already. */
export function withEvidence(text: string, step: string, { title, file, url }: FormEvidence): string | undefined {
  const entry = entryOf(text, step);
  if (!entry) return undefined;
  const known = Array.isArray(entry.values.evidence) ? (entry.values.evidence as (FormEvidence | null)[]) : [];
  if (known.some((other) => (url === undefined ? other?.file === file : other?.url === url))) return text;
  return withItem(text, ['entries', entry.index], 'evidence', { title, file, url });
}

/** What an office says in its report for a month. */
type ReportSaid = Pick<FormReport, 'office' | 'reportedBy' | 'submitted'> & {
  readonly entries: readonly Omit<FormEntry, 'row'>[];
};

/**
 * The text of a report's file when it says what a form says. A file that is there keeps its comments, its other
 * entries and evidence; steps that the form names say exactly what the form says of them. `undefined`: the file can't
 * be edited as it is.
 */
export function importedText(
  before: string | undefined,
  month: Month,
  { office, reportedBy, submitted, entries }: ReportSaid,
): string | undefined {
  const head = new Map([
    ['reported_by', reportedBy],
    ['submitted', dayText(submitted)],
  ]);
  let text = withFields(before ?? yamlText([], { month: monthText(month), office, entries: [] }), [], head, ORDER);
  for (const { step, fields, evidence } of entries) {
    text = text && changeEntry(text, step, changedFields(text, step, fields));
    if (evidence) text = text && withEvidence(text, step, evidence);
  }
  return text;
}

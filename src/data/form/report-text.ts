import type { MadeWith } from '../../form/form.ts';
import { dayText } from '../../model/be-date.ts';
import { type Month, monthText } from '../../model/month.ts';
import { type FieldValues, withFields, withItem } from '../edit/change.ts';
import { changeEntry } from '../edit/entry.ts';
import { entryOf } from '../edit/find-entry.ts';
import { shapeOf } from '../edit/schema.ts';
import { yamlText } from '../edit/written.ts';
import { parse } from '../parse.ts';
import { plainOf } from '../tree.ts';
import type { FormEntry, FormEvidence } from './read-entry.ts';
import type { FormReport } from './read-form.ts';
import { type FieldConflict, type Prevailing, takenFields } from './merge.ts';

const ORDER = Object.keys(shapeOf('report').properties ?? {});

/** The text with evidence added to a step's entry, unless the entry names that file or link already. */
export function withEvidence(text: string, step: string, { title, file, url }: FormEvidence): string | undefined {
  const entry = entryOf(text, step);
  if (!entry) return undefined;
  const known = Array.isArray(entry.values.evidence) ? (entry.values.evidence as (FormEvidence | null)[]) : [];
  if (known.some((other) => (url === undefined ? other?.file === file : other?.url === url))) return text;
  return withItem(text, ['entries', entry.index], 'evidence', { title, file, url });
}

/** What an office says in its report for a month; `made`: what the report, and its entries, held when a form was made for it. */
type ReportSaid = Pick<FormReport, 'office' | 'reportedBy' | 'submitted'> & {
  readonly made?: MadeWith | undefined;
  readonly entries: readonly (Omit<FormEntry, 'row' | 'made'> & Partial<Pick<FormEntry, 'made'>>)[];
};

/** A conflict in a report: of an entry, or of the report itself when there is no `step`. */
export interface ReportConflict extends FieldConflict {
  readonly step?: string;
}

/** What becomes of a report's text: `undefined` when the file can't be edited as it is. */
export interface MergedReport {
  readonly text: string | undefined;
  readonly conflicts: readonly ReportConflict[];
}

const plainIn = (text: string): Readonly<Record<string, unknown>> | undefined => {
  const { root } = parse('', text);
  return root?.kind === 'map' ? (plainOf(root) as Record<string, unknown>) : undefined;
};

/** What of the values of a report or entry a form can hold. */
const heldBy = (values: Readonly<Record<string, unknown>> | undefined, said: FieldValues): MadeWith =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([key]) => said.has(key))) as MadeWith;

/**
 * A report's text with what was said in a form. A file that is there keeps its comments, its other entries and evidence,
 * and what was changed in it alone since the form was made; `side` says whose word holds where both were changed. A form
 * that does not tell what it was made with counts as made with `origin`, the text before the import.
 */
export function mergedReport(
  before: string | undefined,
  month: Month,
  { office, reportedBy, submitted, made, entries }: ReportSaid,
  { side, origin = before }: { readonly side?: Prevailing | undefined; readonly origin?: string | undefined } = {},
): MergedReport {
  const head: FieldValues = new Map([
    ['reported_by', reportedBy],
    ['submitted', dayText(submitted)],
  ]);
  const madeHead = made ?? heldBy(origin === undefined ? undefined : plainIn(origin), head);
  const now = before === undefined ? undefined : plainIn(before);
  const taken = takenFields(now, head, now ? madeHead : {}, side);
  const conflicts: ReportConflict[] = [...taken.conflicts];
  const start = before ?? yamlText([], { month: monthText(month), office, entries: [] });
  let text = withFields(start, [], taken.fields, ORDER);
  for (const { step, fields, evidence, made: madeEntry } of entries) {
    if (text === undefined) break;
    const known = origin === undefined ? undefined : entryOf(origin, step)?.values;
    const entry = takenFields(entryOf(text, step)?.values, fields, (now && madeEntry) ?? heldBy(known, fields), side);
    conflicts.push(...entry.conflicts.map((conflict) => ({ step, ...conflict })));
    if (entry.fields.size > 0) text = changeEntry(text, step, entry.fields);
    if (evidence && text !== undefined && entryOf(text, step)) text = withEvidence(text, step, evidence);
  }
  return { text, conflicts };
}

/** The text of a report's file when it says what was said now. `undefined`: the file can't be edited as it is. */
export const importedText = (before: string | undefined, month: Month, said: ReportSaid): string | undefined =>
  mergedReport(before, month, said).text;

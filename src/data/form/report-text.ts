import type { MadeWith } from '../../form/form.ts';
import { dayText } from '../../model/be-date.ts';
import { type Month, monthText } from '../../model/month.ts';
import { type FieldsAt, type FieldValues, type ItemsAt, withFields, withItemsAt } from '../edit/change.ts';
import { changeEntries, newEntry } from '../edit/entry.ts';
import { entriesIn, type EntryFound, entryOf } from '../edit/find-entry.ts';
import { shapeOf } from '../edit/schema.ts';
import type { Mapping } from '../edit/values.ts';
import { yamlText } from '../edit/written.ts';
import { parse } from '../parse.ts';
import { plainOf } from '../tree.ts';
import type { FormEntry, FormEvidence } from './read-entry.ts';
import type { FormReport } from './read-form.ts';
import { type FieldConflict, type Prevailing, takenFields } from './merge.ts';

const ORDER = Object.keys(shapeOf('report').properties ?? {});

/** What adds evidence to an entry; nothing where the entry names that file or link already. */
function addedEvidence({ index, values }: EntryFound, { title, file, url }: FormEvidence): ItemsAt[] {
  const known = Array.isArray(values.evidence) ? (values.evidence as (FormEvidence | null)[]) : [];
  const isNamed = known.some((other) => (url === undefined ? other?.file === file : other?.url === url));
  return isNamed ? [] : [{ at: ['entries', index], key: 'evidence', items: [{ title, file, url }] }];
}

/** The text with evidence added to a step's entry, unless the entry names that file or link already. */
export function withEvidence(text: string, step: string, evidence: FormEvidence): string | undefined {
  const entry = entryOf(text, step);
  return entry && withAll(text, addedEvidence(entry, evidence), withItemsAt);
}

/** The text with all of some changes made at once; as it is where there are none. */
const withAll = <T>(
  text: string | undefined,
  changes: readonly T[],
  make: (text: string, changes: readonly T[]) => string | undefined,
): string | undefined => (text === undefined || changes.length === 0 ? text : make(text, changes));

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
  const [there, known] = [start, origin ?? ''].map(entriesIn);
  const changed: FieldsAt[] = [];
  const proofs: ItemsAt[] = [];
  const added: Mapping[] = [];
  for (const { step, fields, evidence, made: madeEntry } of entries) {
    const own = there?.get(step);
    const madeWith = (now && madeEntry) ?? heldBy(known?.get(step)?.values, fields);
    const entry = takenFields(own?.values, fields, madeWith, side);
    conflicts.push(...entry.conflicts.map((conflict) => ({ step, ...conflict })));
    if (own && entry.fields.size > 0) changed.push({ at: ['entries', own.index], values: entry.fields });
    if (own && evidence) proofs.push(...addedEvidence(own, evidence));
    if (!own && entry.fields.size > 0) {
      const { title, file, url } = evidence ?? {};
      added.push({ ...newEntry(step, entry.fields), ...(title !== undefined && { evidence: [{ title, file, url }] }) });
    }
  }
  let text = withFields(start, [], taken.fields, ORDER);
  text = withAll(text, changed, changeEntries);
  text = withAll(text, proofs, withItemsAt);
  text = withAll(text, added, (own, items) => withItemsAt(own, [{ at: [], key: 'entries', items }]));
  return { text, conflicts };
}

/** The text of a report's file when it says what was said now. `undefined`: the file can't be edited as it is. */
export const importedText = (before: string | undefined, month: Month, said: ReportSaid): string | undefined =>
  mergedReport(before, month, said).text;

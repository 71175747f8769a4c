import { dayText } from '../../model/be-date.ts';
import { type Month, monthText } from '../../model/month.ts';
import { changeEntry } from '../edit/entry.ts';
import { type FieldValues, setInMap } from '../edit/map-edit.ts';
import { shapeOf } from '../edit/schema.ts';
import { applySplices } from '../edit/splice.ts';
import { parse } from '../parse.ts';
import { type Node, plainOf } from '../tree.ts';
import { addEvidence } from './evidence-text.ts';
import type { FormReport } from './read-form.ts';
import { cleanText, roundAmount } from './typed.ts';

const ORDER = Object.keys(shapeOf('report').properties ?? {});

type Plain = Readonly<Record<string, unknown>>;

/** The fields that the form says otherwise than the entry does; how a text is laid out does not count. */
function changedFields(root: Node, step: string, fields: FieldValues): FieldValues {
  const { entries } = plainOf(root) as Plain;
  const known = Array.isArray(entries) ? (entries as Plain[]).find((entry) => entry?.step === step) : undefined;
  const alike = (value: unknown) =>
    typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? roundAmount(value) : value;
  return new Map([...fields].filter(([key, value]) => known === undefined || alike(known[key]) !== value));
}

/**
 * The text of a report's file when it says what a form says. A file that is there keeps its comments, its other
 * entries and evidence; steps that the form names say exactly what the form says of them. `undefined`: the file can't
 * be edited as it is.
 */
export function reportText(
  file: string,
  before: string | undefined,
  month: Month,
  { office, reportedBy, submitted, entries }: FormReport,
): string | undefined {
  const head = new Map([
    ['reported_by', reportedBy],
    ['submitted', dayText(submitted)],
  ]);
  let text: string | undefined = before ?? `month: ${monthText(month)}\noffice: ${office}\nentries: []\n`;
  const { root } = parse(file, text);
  if (root?.kind !== 'map') return undefined;
  text = applySplices(text, setInMap(text, root, head, ORDER));
  for (const { step, fields, evidence } of entries) {
    text = text === undefined ? undefined : changeEntry(file, text, step, changedFields(root, step, fields));
    if (evidence && text !== undefined) text = addEvidence(file, text, step, evidence);
  }
  return text;
}

import { type FieldValues, withFields, withItem } from './change.ts';
import { entryOf } from './find-entry.ts';
import { shapeOf } from './schema.ts';
import type { Mapping } from './values.ts';

const ORDER = Object.keys(shapeOf('report').properties?.entries?.items?.properties ?? {});

/**
 * A report's text with one entry changed, or added at the end when the step has none: every other byte stays, comments
 * included. `undefined` when the text is written so that this can't be done (a report in braces); then edit by hand.
 */
export function changeEntry(text: string, step: string, values: FieldValues): string | undefined {
  const entry = entryOf(text, step);
  if (entry) return withFields(text, ['entries', entry.index], values, ORDER);
  const item = Object.fromEntries([...values].toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  return withItem(text, [], 'entries', { step, ...item } satisfies Mapping);
}

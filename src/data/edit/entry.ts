import { type FieldsAt, type FieldValues, withFieldsAt, withItem } from './change.ts';
import { entryOf } from './find-entry.ts';
import { shapeOf } from './schema.ts';
import type { Mapping } from './values.ts';

const ORDER = Object.keys(shapeOf('report').properties?.entries?.items?.properties ?? {});

/** A new entry on a step, its values in their order. */
export const newEntry = (step: string, values: FieldValues): Mapping => ({
  step,
  ...Object.fromEntries([...values].toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))),
});

/** A report's text with the values of several of its entries changed at once. See `changeEntry`. */
export const changeEntries = (text: string, entries: readonly FieldsAt[]): string | undefined =>
  withFieldsAt(text, entries, ORDER);

/**
 * A report's text with one entry changed, or added at the end when the step has none: every other byte stays, comments
 * included. `undefined` when the text is written so that this can't be done (a report in braces); then edit by hand.
 */
export function changeEntry(text: string, step: string, values: FieldValues): string | undefined {
  const entry = entryOf(text, step);
  if (entry) return changeEntries(text, [{ at: ['entries', entry.index], values }]);
  return withItem(text, [], 'entries', newEntry(step, values));
}

import { parse } from '../parse.ts';
import { plainOf } from '../tree.ts';

type Plain = Readonly<Record<string, unknown>>;

/** An entry of a report: its position and its values. */
export interface EntryFound {
  readonly index: number;
  readonly values: Plain;
}

/** The entries of a report's text by step; of several on one step the first. */
export function entriesIn(text: string): ReadonlyMap<unknown, EntryFound> {
  const { root } = parse('', text);
  const { entries } = root?.kind === 'map' ? (plainOf(root) as Plain) : {};
  const found = new Map<unknown, EntryFound>();
  for (const [index, values] of (Array.isArray(entries) ? (entries as (Plain | null)[]) : []).entries()) {
    if (values && !found.has(values.step)) found.set(values.step, { index, values });
  }
  return found;
}

/** A report's first entry on a step; `undefined` when there is none. */
export const entryOf = (text: string, step: string): EntryFound | undefined => entriesIn(text).get(step);

import { parse } from '../parse.ts';
import { plainOf } from '../tree.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A report's first entry on a step: its position and its values; `undefined` when there is none. */
export function entryOf(text: string, step: string): { readonly index: number; readonly values: Plain } | undefined {
  const { root } = parse('', text);
  const { entries } = root?.kind === 'map' ? (plainOf(root) as Plain) : {};
  const index = Array.isArray(entries) ? (entries as Plain[]).findIndex((entry) => entry?.step === step) : -1;
  return index < 0 ? undefined : { index, values: (entries as Plain[])[index] as Plain };
}

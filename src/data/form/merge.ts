import type { FieldValues } from '../edit/change.ts';
import type { Yaml } from '../edit/values.ts';
import { cleanText, roundAmount } from './typed.ts';

/** Whose word holds where the data and a form contradict each other. */
export type Prevailing = 'data' | 'form';

/** A value that the data and a form both changed since the form was made, each to another; absent: no value. */
export interface FieldConflict {
  readonly key: string;
  readonly made: unknown;
  readonly data: unknown;
  readonly form: Yaml | undefined;
}

/** A value as a form holds it, to be compared: how a text is laid out, and what arithmetic adds to a number, does not count. */
const asInForm = (value: unknown): string | undefined =>
  JSON.stringify(
    typeof value === 'string' ? cleanText(value) || undefined : typeof value === 'number' ? roundAmount(value) : value,
  );

/**
 * What the data takes over of what a form says: the values that were changed in the form since it was made. What was
 * changed in the data since then stays; changed in both, each otherwise, it is a conflict, unless a side is given.
 * `now` is what the data holds, `undefined` when it has no such entry any more; `made` what it held then.
 */
export function takenFields(
  now: Readonly<Record<string, unknown>> | undefined,
  said: FieldValues,
  made: Readonly<Record<string, unknown>>,
  side?: Prevailing,
): { readonly fields: FieldValues; readonly conflicts: readonly FieldConflict[] } {
  const isGone = now === undefined && Object.keys(made).length > 0;
  const changed = [...said].filter(([key, value]) => asInForm(value) !== asInForm(made[key]));
  if (now === undefined && !isGone) return { fields: said, conflicts: [] };
  const differing = changed.filter(([key, value]) => asInForm(value) !== asInForm(now?.[key]));
  const against = differing.filter(([key]) => isGone || asInForm(now?.[key]) !== asInForm(made[key]));
  if (side === 'form') return { fields: new Map(isGone && differing.length > 0 ? said : differing), conflicts: [] };
  const fields = new Map(differing.filter((field) => !against.includes(field)));
  const conflicts = against.map(([key, form]) => ({ key, made: made[key], data: now?.[key], form }));
  return { fields, conflicts: side === 'data' ? [] : conflicts };
}

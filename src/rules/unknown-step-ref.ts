import { everyStep } from '../model/measure.ts';
import { isBroken, type Register, type Year } from '../model/register.ts';
import type { KnownStep } from './known-steps.ts';
import { unknownValue } from './unknown-value.ts';

/** A `measure/step` that is not there: what is unknown of it, and what was probably meant. */
interface UnknownStepRef {
  /** The step's own id when the measure is there; else the whole reference. */
  readonly value: string;
  /** The like of `value`. */
  readonly near?: string;
  /** The measure, when it is there. */
  readonly measure?: string;
}

/** Why no step of the year answers to a reference; `undefined` when one does, or when its measure is broken. */
export function unknownStepRef(
  register: Register,
  year: Year,
  steps: ReadonlyMap<string, KnownStep>,
  ref: string,
): UnknownStepRef | undefined {
  if (steps.has(ref)) return undefined;
  const [id = '', ...rest] = ref.split('/');
  if (isBroken(register, 'measure', { year: year.year, id })) return undefined;
  const measure = year.measures.find((candidate) => candidate.id === id);
  if (!measure) return unknownValue(ref, [...steps.keys()]);
  const ids = everyStep(measure).map((step) => step.id);
  return { measure: id, ...unknownValue(rest.join('/'), ids) };
}

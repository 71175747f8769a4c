import { type AnyFinding, finding } from '../model/finding.ts';
import type { Fraction } from '../model/fraction.ts';
import { everyStep } from '../model/measure.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { isCountable } from '../text/countable.ts';
import { amendings } from './amendings.ts';
import { knownEntries } from './known-steps.ts';
import { plainNumber } from './plain-number.ts';

interface Quantity {
  readonly value: Fraction;
  readonly unit: string;
  readonly at: Pointer;
}

/** Every target that a plan sets, as announced, as added and as amended, and every value that a report gives. */
function* quantities(register: Register): Generator<Quantity> {
  for (const measure of register.years.flatMap(({ measures }) => measures)) {
    for (const step of everyStep(measure)) {
      if (step.kind === 'quantity') yield { value: step.target, unit: step.unit, at: within(step.at, 'target') };
    }
    for (const { change, after, at } of amendings(measure).flatMap(({ changes }) => changes)) {
      if (change.target === undefined || after?.kind !== 'quantity') continue;
      yield { value: change.target, unit: after.unit, at: within(at, 'target') };
    }
  }
  for (const { entry, step } of knownEntries(register)) {
    if (entry.value === undefined || step.kind !== 'quantity') continue;
    yield { value: entry.value, unit: step.unit, at: within(entry.at, 'value') };
  }
}

/** `fraction-of-countable`: a target or a value of half a person, half a time, half a book. */
export const fractionOfCountable = (register: Register): AnyFinding[] =>
  [...quantities(register)].flatMap(({ value, unit, at }) =>
    value.d !== 1n && isCountable(unit)
      ? [finding('fraction-of-countable', at, { value: plainNumber(value), unit })]
      : [],
  );

import type { Day } from '../model/be-date.ts';
import { monthOfDay } from '../model/be-date.ts';
import type { Amendment, Approval, Measure, Step, StepChange } from '../model/measure.ts';
import type { Month } from '../model/month.ts';

/**
 * The month from which a change counts: never one that had ended before it was approved, so the month of the approval
 * takes the place of an earlier one.
 */
export const countsFrom = ({ from, approved }: { from: Month; approved: Approval }): Month =>
  Math.max(from, monthOfDay(approved.on)) as Month;

/** The amendments of a measure that count at the end of a month and were approved by a day, in the order they apply. */
export function amendmentsIn({ amendments }: Measure, month: Month, day: Day): readonly Amendment[] {
  if (amendments.length === 0) return amendments;
  return amendments
    .filter((each) => each.approved.on <= day && countsFrom(each) <= month)
    .sort((a, b) => countsFrom(a) - countsFrom(b) || a.approved.on - b.approved.on);
}

const amendedMeasures = new WeakMap<Measure, Map<string, Measure>>();

/**
 * A measure as it is in force at the end of a month, by the amendments approved by a day; `undefined` before it was
 * added to the plan. Equal terms are the same object.
 */
export function measureIn(measure: Measure, month: Month, day: Day): Measure | undefined {
  if (measure.added && (measure.added.approved.on > day || countsFrom(measure.added) > month)) return undefined;
  const applied = amendmentsIn(measure, month, day);
  if (applied.length === 0) return measure;
  const known = amendedMeasures.get(measure) ?? new Map<string, Measure>();
  amendedMeasures.set(measure, known);
  const key = applied.map((each) => measure.amendments.indexOf(each)).join();
  const found = known.get(key) ?? cancelledWhole(applied.reduce(amendedBy, measure));
  known.set(key, found);
  return found;
}

const stepsById = new WeakMap<Measure, ReadonlyMap<string, Step>>();

/** A step of a measure by its own id; the first where two have it. */
export function stepOf(measure: Measure, id: string): Step | undefined {
  const known = stepsById.get(measure) ?? new Map(measure.steps.toReversed().map((step) => [step.id, step]));
  stepsById.set(measure, known);
  return known.get(id);
}

/** A measure with one amendment applied, whatever else amends it. */
export const amendedBy = (measure: Measure, { measure: change, steps, add }: Amendment): Measure => ({
  ...measure,
  ...change,
  steps: [...measure.steps.map((step) => amendedStep(step, steps[step.id])), ...add],
});

/** The steps of a cancelled measure are cancelled with it. */
const cancelledWhole = (measure: Measure): Measure =>
  measure.cancelled ? { ...measure, steps: measure.steps.map((step) => ({ ...step, cancelled: true })) } : measure;

/** A change fits the kind of its step: the schema and the rules see to it, so what does not fit is left out. */
function amendedStep(step: Step, change: StepChange | undefined): Step {
  if (!change) return step;
  const { target, ...common } = change;
  return step.kind === 'quantity' && target !== undefined ? { ...step, ...common, target } : { ...step, ...common };
}

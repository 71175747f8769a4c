import { type Fraction, subtract, ZERO } from '../model/fraction.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { MeasureStanding, Standing, StepStanding } from './progress.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A month's snapshot with its changes since the month before, which is `undefined` at the first month of the year:
 * results then began at 0.
 */
export function withChanges(now: Snapshot, before: Snapshot | undefined, month: Month): Snapshot {
  return {
    plan: changed(now.plan, before ? before.plan.result : ZERO),
    measures: now.measures.map((measure, index) => changedMeasure(measure, before?.measures[index], month)),
  };
}

function changedMeasure(now: MeasureStanding, before: MeasureStanding | undefined, month: Month): MeasureStanding {
  return {
    ...changed(now, before ? before.result : ZERO),
    steps: now.steps.map((step, index) => changed(step, resultBefore(step, before?.steps[index], month))),
  };
}

function resultBefore(now: StepStanding, before: StepStanding | undefined, month: Month): Fraction | null {
  if (!before) return ZERO;
  return before.status === null && addMonths(month, -1) < now.step.start ? ZERO : before.result;
}

function changed<T extends Standing>(now: T, before: Fraction | null): T {
  return { ...now, change: now.result && before ? subtract(now.result, before) : null };
}

import { type Fraction, subtract, ZERO } from '../model/fraction.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { MeasureStanding, Standing, StepStanding } from './progress.ts';
import { isHidden, type Snapshot } from './snapshot.ts';

/** What a month is compared with. */
export interface Before {
  /** The month before; `undefined` for the first month of the year: results then began at 0. */
  readonly last: Snapshot | undefined;
  /** The reports of the month before by the plan and offices of this month. */
  readonly rescoped: Snapshot | undefined;
}

/** A month's snapshot with what the reports (`change`) and the plan (`scope`) moved since the month before. */
export function withChanges(now: Snapshot, { last, rescoped }: Before, month: Month): Snapshot {
  const known = last !== undefined;
  const byId = (snapshot: Snapshot | undefined) => new Map(snapshot?.measures.map((measure) => [measure.id, measure]));
  const [lastMeasures, rescopedMeasures] = [byId(last), byId(rescoped)];
  return {
    plan: changed(now.plan, known ? last.plan.result : ZERO, rescoped?.plan),
    measures: now.measures.map((measure) =>
      changedMeasure(measure, lastMeasures.get(measure.id), rescopedMeasures.get(measure.id), month),
    ),
  };
}

function changedMeasure(
  now: MeasureStanding,
  last: MeasureStanding | undefined,
  rescoped: MeasureStanding | undefined,
  month: Month,
): MeasureStanding {
  const byRef = (measure: MeasureStanding | undefined) =>
    new Map(measure?.steps.map((each) => [each.step.ref, each] as const));
  const [lastSteps, rescopedSteps] = [byRef(last), byRef(rescoped)];
  return {
    ...changed(now, last ? last.result : ZERO, rescoped),
    steps: now.steps.map((each) => {
      const before = resultBefore(lastSteps.get(each.step.ref), month);
      return changed(each, before, rescopedSteps.get(each.step.ref));
    }),
  };
}

/** A step that had not begun, or was not yet in the plan, counts from 0. */
function resultBefore(last: StepStanding | undefined, month: Month): Fraction | null {
  if (!last) return ZERO;
  return last.health !== 'cancelled' && last.status === null && addMonths(month, -1) < last.step.start
    ? ZERO
    : last.result;
}

function changed<T extends Standing>(now: T, last: Fraction | null, rescoped: Standing | undefined): T {
  if (now.result === null || last === null || now.pending || (rescoped && isHidden(rescoped))) return now;
  const scoped = rescoped?.result ?? ZERO;
  return { ...now, change: subtract(now.result, scoped), scope: subtract(scoped, last) };
}

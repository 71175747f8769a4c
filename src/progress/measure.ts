import { type Fraction, weightedMean, ZERO } from '../model/fraction.ts';
import type { Measure } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { YearContext } from './context.ts';
import { groupHealth } from './health.ts';
import type { MeasureStanding, Standing, StepStanding } from './progress.ts';
import { stepStanding } from './step.ts';

/** What can't be known because a file is broken. */
export const BROKEN: Standing = { planned: null, result: null, change: null, health: 'broken' };

/** A measure whose file is broken: the row stays, and says so. */
export const brokenMeasure = (id: string): MeasureStanding => ({ id, steps: [], ...BROKEN });

/** How a measure stands at the end of a month; changes are left `null`. */
export function measureStanding(context: YearContext, measure: Measure, month: Month): MeasureStanding {
  const steps = measure.steps.map((step) => stepStanding(context, measure, step, month));
  const parts = steps.map((step) => ({ ...step, weight: step.step.weight }));
  return {
    id: measure.id,
    measure,
    steps,
    ...(isHidden(steps) ? BROKEN : together(parts, context.register.settings.tolerance)),
  };
}

/** Whether broken files hide who does a step, or all that was ever reported on the measure. */
function isHidden(steps: readonly StepStanding[]): boolean {
  const broken = steps.filter((step) => step.health === 'broken');
  const silent = steps.every(({ health }) => ['broken', 'no-report', 'not-started', 'cancelled'].includes(health));
  return broken.some((step) => step.offices.length === 0) || (silent && broken.length > 0);
}

/**
 * Parts put together by weight: a measure's steps, the plan's measures. Cancelled parts are left out, a part that was
 * never reported counts as 0; `null` when nothing is left.
 */
export function together(parts: readonly (Standing & { weight: Fraction })[], tolerance: number): Standing {
  const active = parts.filter((part) => part.health !== 'cancelled');
  const meanOf = (key: 'planned' | 'result') =>
    weightedMean(active.map((part) => ({ value: part[key] ?? ZERO, weight: part.weight }))) ?? null;
  const numbers = { planned: meanOf('planned'), result: meanOf('result') };
  return {
    ...numbers,
    change: null,
    health: groupHealth(
      parts.map((part) => part.health),
      numbers,
      tolerance,
    ),
  };
}

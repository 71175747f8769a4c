import { add, type Fraction, fraction, HUNDRED, multiply, subtract, ZERO } from '../model/fraction.ts';
import type { Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';

/**
 * Percent (0–100) of a milestone or quantity planned by the end of a month: linear by whole months from start to due,
 * or through the step's own plan points that lie between. 100 from the due month on, even when it is before start.
 */
export function plannedAt(step: Step, month: Month): Fraction {
  if (month >= step.due) return HUNDRED;
  if (month < step.start) return ZERO;
  let from = { month: step.start - 1, percent: ZERO };
  let to = { month: Number(step.due), percent: HUNDRED };
  for (const point of step.plan) {
    if (point.month < step.start || point.month >= step.due) continue;
    if (point.month <= month && point.month > from.month) from = point;
    if (point.month > month && point.month < to.month) to = point;
  }
  const share = fraction(month - from.month, to.month - from.month);
  return add(from.percent, multiply(subtract(to.percent, from.percent), share));
}

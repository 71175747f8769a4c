import { addMonths, type Month } from '../model/month.ts';
import type { RecurringStep } from '../model/measure.ts';

/** The number of the period that holds a month: equal numbers are one period, the next period is one more. */
export function periodOf(step: RecurringStep, month: Month): number {
  // October is a multiple of three, so these are the quarters of the fiscal year.
  return step.every === 'month' ? month : Math.floor(month / 3);
}

/** How many periods there are from start to due; a period cut by either end counts. */
export const countPeriods = (step: RecurringStep): number =>
  Math.max(0, periodOf(step, step.due) - periodOf(step, step.start) + 1);

/** Whether a period is due at the end of a month: its last month inside start..due. */
export const isPeriodEnd = (step: RecurringStep, month: Month): boolean =>
  month >= step.start &&
  month <= step.due &&
  (month === step.due || periodOf(step, addMonths(month, 1)) !== periodOf(step, month));

/** How many periods are due by the end of a month. */
export function countDue(step: RecurringStep, month: Month): number {
  if (month >= step.due) return countPeriods(step);
  return Math.max(0, periodOf(step, addMonths(month, 1)) - periodOf(step, step.start));
}

/** How many periods of the step these months fall into; months outside start..due are in none. */
export const countHeld = (step: RecurringStep, months: readonly Month[]): number =>
  new Set(months.filter((month) => month >= step.start && month <= step.due).map((month) => periodOf(step, month)))
    .size;

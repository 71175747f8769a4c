import type { Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import { toldOf, type YearContext } from './context.ts';
import { isPeriodEnd, periodOf } from './periods.ts';

/**
 * Whether an office that does a step owes an entry on it for a month: from the start month until it reported done or
 * cancelled for an earlier month, after the due month too; a recurring step, when a period ends that it has not yet
 * reported done.
 */
export function owesEntry(context: YearContext, step: Step, office: string, month: Month): boolean {
  if (!context.reporting.includes(office) || month < step.start) return false;
  const before = toldOf(context, office, step).filter((told) => told.month < month);
  const last = before.at(-1)?.entry.status;
  if (last === 'cancelled') return false;
  if (step.kind !== 'recurring') return last !== 'done';
  const period = periodOf(step, month);
  return (
    isPeriodEnd(step, month) &&
    !before.some((told) => told.entry.status === 'done' && periodOf(step, told.month) === period)
  );
}

import { isLate, officesBehind, stepsOf } from './late-steps.ts';
import type { MonthStanding, OfficeResult } from './progress.ts';

/** What an office has to do in a month, in counts of the steps that it has a part in, or holds one of a closed office. */
export interface OwnWork {
  readonly steps: number;
  /** Of its own parts; the steps may still wait for others. */
  readonly done: number;
  /** Late steps that it, and not only another office, is behind in. */
  readonly late: number;
  /** Its report may still say more. */
  readonly awaiting: number;
}

/** An office's own work at the end of a month. */
export function officeWork({ measures }: Pick<MonthStanding, 'measures'>, office: string): OwnWork {
  const isOwn = (part: OfficeResult) => part.office === office || part.holder === office;
  const own = stepsOf({ measures }).flatMap((step) => {
    const parts = step.health === 'cancelled' ? [] : step.offices.filter(isOwn);
    return parts.length > 0 ? [{ step, parts }] : [];
  });
  return {
    steps: own.length,
    done: own.filter(({ parts }) => parts.every(({ status }) => status === 'done')).length,
    late: own.filter(({ step }) => isLate(step) && officesBehind(step).includes(office)).length,
    awaiting: own.filter(({ parts }) => parts.some(({ pending }) => pending)).length,
  };
}

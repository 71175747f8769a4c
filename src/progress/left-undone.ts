import { stepsOf } from './late-steps.ts';
import type { MonthStanding, StepStanding } from './progress.ts';

/** The steps that a year ends without having done; those of which that can't be told are in neither. */
export interface LeftUndone {
  /** What can still be done: milestones and quantities. */
  readonly unfinished: readonly StepStanding[];
  /** Recurring steps of which periods went by: what was missed is missed. */
  readonly missed: readonly StepStanding[];
}

const NOT_LEFT: readonly StepStanding['health'][] = ['done', 'cancelled', 'broken', 'awaiting'];

/** What is left undone at the end of the last month of a year. */
export function leftUndone(standing: Pick<MonthStanding, 'measures'>): LeftUndone {
  const left = stepsOf(standing).filter(({ health }) => !NOT_LEFT.includes(health));
  return {
    unfinished: left.filter(({ step }) => step.kind !== 'recurring'),
    missed: left.filter(({ step }) => step.kind === 'recurring'),
  };
}

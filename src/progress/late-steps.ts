import { type Day, lastDay } from '../model/be-date.ts';
import { compare, ZERO } from '../model/fraction.ts';
import { firstMonth, fiscalYearOf } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { MonthStanding, OfficeResult, StepStanding } from './progress.ts';

/** Tells how the plan stood at the end of a month. */
export type StandingAt = (month: Month) => MonthStanding;

/** A step that is late at the end of a month: whose part is, since which day, and for how many days. */
export interface LateStep {
  readonly standing: StepStanding;
  readonly offices: readonly string[];
  /** The day it fell due, or the end of the month in which it fell behind. */
  readonly since: Day;
  readonly days: number;
}

/** Whether a step is overdue, behind its plan, or silent when something should have been done. */
export const isLate = ({ health, planned }: StepStanding): boolean =>
  health === 'overdue' || health === 'behind' || (health === 'no-report' && planned !== null && planned.n > 0n);

/** Every step of a plan at the end of a month. */
export const stepsOf = ({ measures }: Pick<MonthStanding, 'measures'>): StepStanding[] =>
  measures.flatMap(({ steps }) => steps);

/**
 * The day that a month is told on: the day of its closing, else today, at the latest the end of the next month. Days that
 * went by since then say nothing about the month.
 */
export const toldOn = ({ month, asOf, closing }: Pick<MonthStanding, 'month' | 'asOf' | 'closing'>): Day =>
  closing?.on ?? (Math.min(asOf, lastDay(addMonths(month, 1))) as Day);

/** The offices that are behind in a step, those that answer for parts of closed ones among them; all when none is alone. */
export function officesBehind({ step, planned, offices }: StepStanding): string[] {
  const answering = offices.filter(({ holder, status }) => holder !== undefined && status !== 'done');
  const isBehind = ({ result }: OfficeResult) => compare(result ?? ZERO, planned ?? ZERO) < 0;
  const behind = step.kind === 'quantity' ? answering : answering.filter(isBehind);
  const named = behind.length > 0 ? behind : answering;
  return [...new Set(named.map(({ holder, office }) => holder ?? office))];
}

/** The steps that are late at the end of a month, the longest late first; none since a day that has not come. */
export function lateSteps(at: StandingAt, month: Month): LateStep[] {
  const standing = at(month);
  const today = toldOn(standing);
  const late = stepsOf(standing).filter(isLate);
  const fellBehind = behindSince(
    at,
    month,
    late.filter(({ health }) => health !== 'overdue'),
  );
  return late
    .map((each) => {
      const since = lastDay(fellBehind.get(each.step.ref) ?? each.step.due);
      return { standing: each, offices: officesBehind(each), since, days: Math.max(0, today - since) };
    })
    .filter(({ since }) => since <= today)
    .sort((a, b) => a.since - b.since);
}

/** The first month of the unbroken run of months up to one in which each step was late. */
function behindSince(at: StandingAt, month: Month, steps: readonly StepStanding[]): ReadonlyMap<string, Month> {
  const since = new Map(steps.map(({ step }) => [step.ref, month]));
  const first = firstMonth(fiscalYearOf(month));
  let running = new Set(since.keys());
  for (let before = addMonths(month, -1); before >= first && running.size > 0; before = addMonths(before, -1)) {
    const late = stepsOf(at(before)).filter((each) => running.has(each.step.ref) && isLate(each));
    running = new Set(late.map(({ step }) => step.ref));
    for (const ref of running) since.set(ref, before);
  }
  return since;
}

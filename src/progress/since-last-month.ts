import { changesOfMonth, type PlanChange } from '../in-force/changes.ts';
import type { Day } from '../model/be-date.ts';
import { firstMonth, fiscalYearOf } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { Year } from '../model/register.ts';
import type { Entry, Report } from '../model/report.ts';
import { isLate, type LateStep, type StandingAt, stepsOf } from './late-steps.ts';
import type { StepStanding } from './progress.ts';
import { countedReports } from './reports.ts';

/** A problem that an office has with a step (`measure/step`). */
export interface StepProblem {
  readonly step: string;
  readonly office: string;
}

/** What is different at the end of a month from the end of the month before. */
export interface SinceLastMonth {
  readonly done: readonly StepStanding[];
  readonly late: readonly StepStanding[];
  readonly amended: readonly PlanChange[];
  readonly problems: readonly StepProblem[];
  readonly solved: readonly StepProblem[];
}

/**
 * What a month brought: steps newly done and newly late (of those that are `late`), changes of the plan, problems that are new and that are gone.
 * Of the first month of a year everything is new. What a broken file hid of the month before is not called new.
 */
export function sinceLastMonth(
  year: Year | undefined,
  at: StandingAt,
  { month, asOf, late }: { readonly month: Month; readonly asOf: Day; readonly late: readonly LateStep[] },
): SinceLastMonth {
  const before = new Map(
    month === firstMonth(fiscalYearOf(month))
      ? []
      : stepsOf(at(addMonths(month, -1))).map((each) => [each.step.ref, each] as const),
  );
  const now = stepsOf(at(month));
  const isNew = (is: (standing: StepStanding) => boolean) => (standing: StepStanding) => {
    const last = before.get(standing.step.ref);
    return is(standing) && !(last && (is(last) || last.health === 'broken'));
  };
  return {
    done: now.filter(isNew(({ health }) => health === 'done')),
    late: late.map(({ standing }) => standing).filter(isNew(isLate)),
    amended: changesOfMonth(year, month, asOf),
    ...problemsMoved(countedReports(year, asOf), month, new Set(now.filter(isDone).map(({ step }) => step.ref))),
  };
}

const isDone = ({ health }: StepStanding) => health === 'done';

/**
 * The problems of a month that its office's last report before did not have, and those of that report that are gone: the
 * step is done, or reported on without one. An office without a report for the month tells neither.
 */
function problemsMoved(
  reports: readonly Report[],
  month: Month,
  done: ReadonlySet<string>,
): Pick<SinceLastMonth, 'problems' | 'solved'> {
  const problemsOf = (report: Report | undefined) => (report?.entries ?? []).filter(hasProblem);
  const moved = reports
    .filter((report) => report.month === month)
    .map((report) => {
      const before = problemsOf(reports.findLast((each) => each.office === report.office && each.month < month));
      const now = problemsOf(report);
      const has = (entries: readonly Entry[], step: string) => entries.some((entry) => entry.step === step);
      const named = ({ step }: Entry): StepProblem => ({ step, office: report.office });
      return {
        problems: now.filter(({ step }) => !has(before, step)).map(named),
        solved: before
          .filter(({ step }) => !has(now, step) && (done.has(step) || has(report.entries, step)))
          .map(named),
      };
    });
  return {
    problems: moved.flatMap(({ problems }) => problems),
    solved: moved.flatMap(({ solved }) => solved),
  };
}

const hasProblem = ({ problem }: Entry): boolean => problem !== undefined;

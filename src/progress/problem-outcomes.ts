import { monthsOf } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import type { Year } from '../model/register.ts';
import { stepsOf } from './late-steps.ts';
import { type MonthEntry, reportedEntries } from './latest-entry.ts';
import type { MonthStanding, StepStanding } from './progress.ts';
import { type Problem, problemsOf } from './problems.ts';
import type { Scope } from './scope.ts';

/**
 * How a problem ended: its step is done or was cancelled, or its office reported on the step again without one. `open`:
 * the last that the office says of the step has one. `unknown`: what could tell is broken, or of no step.
 */
export type OutcomeKind = 'done' | 'cancelled' | 'solved' | 'open' | 'unknown';

/** A problem that an office reported, and what became of it by the end of a month. */
export interface ProblemOutcome {
  readonly problem: Problem;
  readonly kind: OutcomeKind;
  /** Of the report that tells it without a problem; of an open one the last that told of one. */
  readonly month?: Month;
  /** What that report says was done. */
  readonly result?: string;
}

const hasProblem = ({ entry }: MonthEntry): boolean => entry.problem !== undefined;

function outcomeOf(problem: Problem, step: StepStanding | undefined, said: readonly MonthEntry[]): ProblemOutcome {
  const part = step?.offices.find(({ office }) => office === problem.office);
  if (step?.health === 'cancelled') return { problem, kind: 'cancelled' };
  if (!step || step.health === 'broken' || part?.broken) return { problem, kind: 'unknown' };
  const until = problem.months.at(-1) ?? 0;
  const free = said.find((each) => each.month > until && !hasProblem(each));
  const { month, entry: { result } = {} } = free ?? {};
  const told = { ...(month !== undefined && { month }), ...(result !== undefined && { result }) };
  if (step.health === 'done' || part?.status === 'done') return { problem, kind: 'done', ...told };
  if (free) return { problem, kind: 'solved', ...told };
  const last = said.findLast(hasProblem)?.month ?? problem.months.at(-1);
  return { problem, kind: 'open', ...(last !== undefined && { month: last }) };
}

/**
 * The problems that the offices of a year reported by the end of a month, in the order they were first reported, and
 * what became of each. The office that answers for a closed one speaks for it; suggestions alone are no problems.
 */
export function problemOutcomes(
  year: Year | undefined,
  standing: Pick<MonthStanding, 'year' | 'month' | 'asOf' | 'measures'>,
  scope: Scope = {},
): ProblemOutcome[] {
  const { month, asOf } = standing;
  const said = reportedEntries(year, asOf);
  const steps = new Map(stepsOf(standing).map((each) => [each.step.ref, each]));
  const months = monthsOf(standing.year).filter((each) => each <= month);
  return problemsOf(year, months, asOf, scope)
    .filter(({ problem }) => problem !== null)
    .map((problem) => {
      const step = steps.get(problem.step);
      const holder = step?.offices.find(({ office }) => office === problem.office)?.holder;
      const speakers = new Set([problem.office, holder ?? problem.office]);
      const all = [...speakers]
        .flatMap((office) => said(office, problem.step))
        .filter((each) => each.month <= month)
        .sort((a, b) => a.month - b.month);
      return outcomeOf(problem, step, all);
    });
}

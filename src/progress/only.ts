import { changesUntil, type PlanChange } from '../in-force/changes.ts';
import type { Day } from '../model/be-date.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Month } from '../model/month.ts';
import type { Year } from '../model/register.ts';
import { lateSteps, type StandingAt } from './late-steps.ts';
import type { StepStanding } from './progress.ts';
import { countedReports } from './reports.ts';

/** What a report can be narrowed to: steps that are late, that moved, that nothing proves, that an amendment changed. */
export const ONLY = ['late', 'changed', 'no-evidence', 'amended'] as const;
/** One of them. */
export type Only = (typeof ONLY)[number];

/** Tells whether a step at the end of a month is one of those asked for. */
export function stepFilter(
  year: Year | undefined,
  at: StandingAt,
  { only, month, asOf }: { readonly only: Only; readonly month: Month; readonly asOf: Day },
): (standing: StepStanding) => boolean {
  const among = (refs: readonly string[]) => {
    const known = new Set(refs);
    return ({ step }: StepStanding) => known.has(step.ref);
  };
  switch (only) {
    case 'late':
      return among(lateSteps(at, month).map(({ standing }) => standing.step.ref));
    case 'changed':
      return ({ change, scope }) => isMoved(change) || isMoved(scope);
    case 'no-evidence': {
      const isProven = among(provenSteps(year, month, asOf));
      return (standing) => isMoved(standing.result) && !isProven(standing);
    }
    case 'amended':
      return among(changesUntil(year, month, asOf).flatMap(stepsChanged));
  }
}

const isMoved = (value: Fraction | null): boolean => value !== null && value.n !== 0n;

/** The steps that some report up to a month gave evidence of. */
const provenSteps = (year: Year | undefined, month: Month, asOf: Day): string[] =>
  countedReports(year, asOf)
    .filter((report) => report.month <= month)
    .flatMap(({ entries }) => entries.filter(({ evidence }) => evidence.length > 0).map(({ step }) => step));

/** The steps that a paper changed or added; every step of a measure that it changed as a whole. */
const stepsChanged = ({ measure, terms, adds }: PlanChange): string[] =>
  adds || terms.some(({ of }) => of === 'measure')
    ? measure.steps.map(({ ref }) => ref)
    : terms.flatMap((term) => (term.of === 'measure' ? [] : [term.after.ref]));

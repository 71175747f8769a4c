import { levelOf } from '../ita/level.ts';
import type { Day } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { type Fraction, subtract } from '../model/fraction.ts';
import type { InstrumentScores } from '../model/plan.ts';
import type { Year } from '../model/register.ts';

/** An ITA score with the level it was announced with, else the level its year's scheme gives it, when that can tell. */
export interface Scored {
  readonly year: FiscalYear;
  readonly score: Fraction;
  readonly level: string | null;
}

interface Given {
  readonly score: Fraction;
  readonly level?: string;
  readonly instruments?: InstrumentScores;
}

const scored = (year: FiscalYear, given: Given | undefined): Scored | null =>
  given ? { year, score: given.score, level: given.level ?? derived(year, given) } : null;

const derived = (year: FiscalYear, { score, instruments = {} }: Given) =>
  levelOf(year, score, instruments).level ?? null;

/** The result that a year starts from, what it aims at, and its own result; `null` is not known. */
export interface Scores {
  readonly before: Scored | null;
  readonly target: Scored | null;
  readonly after: Scored | null;
}

/** The scores that a fiscal year's plan names: where it starts from, and what it aims at. */
export function planScores(year: Year | undefined): Pick<Scores, 'before' | 'target'> {
  const last = year?.plan?.lastResult;
  return {
    before: scored(last?.year ?? 0, last),
    target: scored(year?.year ?? 0, year?.plan?.target),
  };
}

/** The scores around a fiscal year as known on a day: a result announced later is not known yet. */
export function scoresOf(year: Year | undefined, asOf: Day): Scores {
  const result = year?.result;
  const known = result && (result.announced ?? asOf) <= asOf;
  return { ...planScores(year), after: known ? scored(year.year, result) : null };
}

/** This year's score minus last year's, in points of the score; `null` while one is not known. */
export const scoreChange = ({ before, after }: Scores): Fraction | null =>
  before && after ? subtract(after.score, before.score) : null;

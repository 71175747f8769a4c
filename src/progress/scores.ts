import { assessmentOf } from '../ita/assessment.ts';
import type { Day } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { type Fraction, subtract } from '../model/fraction.ts';
import type { InstrumentScores } from '../model/plan.ts';
import { type Register, yearOf } from '../model/register.ts';
import { ratedLevel } from './score-years.ts';

/** An ITA score with the level it was announced with, else the level its year's scheme gives it, when that can tell. */
export interface Scored {
  readonly year: FiscalYear;
  readonly score: Fraction;
  readonly level: string | null;
  /** The level was worked out by the office's own `assessment.yaml`. */
  readonly own: boolean;
  /** The level was worked out by a scheme that is known from one weak source. */
  readonly weak: boolean;
}

interface Given {
  readonly score: Fraction;
  readonly level?: string;
  readonly instruments?: InstrumentScores;
}

/** A score of a year with its level; `null` where there is none. */
export function scored(register: Register, year: FiscalYear, given: Given | undefined): Scored | null {
  if (!given) return null;
  const { score, level, instruments = {} } = given;
  if (level !== undefined) return { year, score, level, own: false, weak: false };
  const rated = ratedLevel(assessmentOf(register, year), score, instruments);
  return { year, score, level: rated.level, own: rated.own, weak: rated.level !== null && rated.weak };
}

/** The result that a year starts from, what it aims at, and its own result; `null` is not known. */
export interface Scores {
  readonly before: Scored | null;
  readonly target: Scored | null;
  readonly after: Scored | null;
}

/** The scores that a fiscal year's plan names: where it starts from, and what it aims at. */
export function planScores(register: Register, year: FiscalYear): Pick<Scores, 'before' | 'target'> {
  const plan = yearOf(register, year)?.plan;
  const last = plan?.lastResult;
  return {
    before: scored(register, last?.year ?? 0, last),
    target: scored(register, year, plan?.target),
  };
}

/** The scores around a fiscal year as known on a day: a result announced later is not known yet. */
export function scoresOf(register: Register, year: FiscalYear, asOf: Day): Scores {
  const result = yearOf(register, year)?.result;
  const known = result && (result.announced ?? asOf) <= asOf;
  return { ...planScores(register, year), after: known ? scored(register, year, result) : null };
}

/** This year's score minus last year's, in points of the score; `null` while one is not known. */
export const scoreChange = ({ before, after }: Scores): Fraction | null =>
  before && after ? subtract(after.score, before.score) : null;

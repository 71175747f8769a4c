import { assessmentOf } from '../ita/assessment.ts';
import { levelOf } from '../ita/level.ts';
import { type IndicatorScores, indicatorScores, instrumentScores } from '../ita/score.ts';
import { type Assessment, isWeak } from '../model/assessment.ts';
import type { Day } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Fraction } from '../model/fraction.ts';
import type { InstrumentScores, ItaResult } from '../model/plan.ts';
import type { Register } from '../model/register.ts';

/** The level of a result: as announced, else worked out; `null` where the scores known leave `candidates`, best first. */
export interface RatedLevel {
  readonly level: string | null;
  readonly candidates: readonly string[];
  /** Worked out by a scheme that is known from one weak source, or by the office's own. */
  readonly weak: boolean;
  readonly own: boolean;
}

/** The scores of a fiscal year as known on a day. */
export interface ScoreYear {
  readonly year: FiscalYear;
  readonly score: Fraction;
  readonly rated: RatedLevel;
  readonly indicators: IndicatorScores;
  /** As announced, else the mean of the indicators. */
  readonly instruments: InstrumentScores;
  readonly result: ItaResult;
  /** What is known of the year's assessment; absent for a year that nothing is known of. */
  readonly assessment?: Assessment;
}

/** The level of a score with those of its instruments, by what is known of the year. */
export function ratedLevel(
  assessment: Assessment | undefined,
  score: Fraction,
  instruments: InstrumentScores,
): RatedLevel {
  const rated = levelOf(assessment, score, instruments);
  const names = rated.level === undefined ? rated.candidates : [rated.level];
  const known = (assessment?.levels ?? []).filter(({ name }) => names.includes(name));
  return {
    level: rated.level ?? null,
    candidates: rated.level === undefined ? rated.candidates : [],
    weak: known.some(isWeak),
    own: known.some(({ own }) => own === true),
  };
}

function scoreYear(register: Register, result: ItaResult): ScoreYear {
  const { year, score, level } = result;
  const assessment = assessmentOf(register, year);
  const instruments = assessment ? instrumentScores(assessment, result) : result.instruments;
  const rated: RatedLevel =
    level === undefined
      ? ratedLevel(assessment, score, instruments)
      : { level, candidates: [], weak: false, own: false };
  return {
    ...{ year, score, rated, instruments, result },
    indicators: indicatorScores(result),
    ...(assessment && { assessment }),
  };
}

/** The results of all years that were announced by a day, ascending: of `result.yaml`, else of the next year's plan. */
export function scoreYears(register: Register, asOf: Day): ScoreYear[] {
  const results = new Map<FiscalYear, ItaResult>();
  const add = (result: ItaResult | undefined) => {
    if (result && (result.announced ?? asOf) <= asOf) results.set(result.year, result);
  };
  const years = [...register.years, ...register.otherYears];
  for (const { plan } of years) add(plan?.lastResult);
  for (const { result } of years) add(result);
  return [...results.values()].sort((a, b) => a.year - b.year).map((result) => scoreYear(register, result));
}

import type { FiscalYear } from '../model/fiscal-year.ts';
import { type Fraction, toFixed } from '../model/fraction.ts';
import type { InstrumentScores } from '../model/plan.ts';
import { type Level, ratingScheme } from './rating-scheme.ts';

/**
 * The level of a score, in the words of its year's scheme; or why it is not known: the year has no known `scheme`, or
 * scores of `instruments` are missing, and then which levels it may be, best first.
 */
export type LevelOf =
  | { readonly level: string; readonly unknown?: undefined }
  | { readonly unknown: 'instruments' | 'scheme'; readonly candidates: readonly string[]; readonly level?: undefined };

/** The level that a total score (0–100, rounded to two decimals first) has in a fiscal year. Never a guess. */
export function levelOf(year: FiscalYear, score: Fraction, instruments: InstrumentScores = {}): LevelOf {
  const scheme = ratingScheme(year);
  if (!scheme) return { unknown: 'scheme', candidates: [] };
  const candidates: string[] = [];
  for (const level of scheme.levels) {
    const reached = reaches(level, score, instruments);
    if (reached === false) continue;
    candidates.push(level.name);
    if (reached) break;
  }
  const [level = '', ...others] = candidates;
  return others.length === 0 ? { level } : { unknown: 'instruments', candidates };
}

/** `undefined`: the scores that are known don't tell. */
function reaches(level: Level, score: Fraction, { iit, eit, oit }: InstrumentScores): boolean | undefined {
  if (hundredths(score) < level.total) return false;
  if (level.instruments === 0) return true;
  const scores = [iit, eit, oit];
  if (scores.some((each) => each && hundredths(each) < level.instruments)) return false;
  return scores.includes(undefined) ? undefined : true;
}

const hundredths = (score: Fraction): number => Number(toFixed(score, 2).replace('.', ''));

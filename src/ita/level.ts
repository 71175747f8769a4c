import type { Assessment, Level } from '../model/assessment.ts';
import { compare, type Fraction, rounded } from '../model/fraction.ts';
import type { InstrumentScores } from '../model/plan.ts';

/**
 * The level of a score, in the words of its year's scheme; or why it is not known: the year has no known `scheme`, or
 * scores of `instruments` are missing, and then which levels it may be, best first.
 */
export type LevelOf =
  | { readonly level: string; readonly unknown?: undefined }
  | { readonly unknown: 'instruments' | 'scheme'; readonly candidates: readonly string[]; readonly level?: undefined };

/** The level that a total score (0–100, rounded to two decimals first) has in a year's assessment. Never a guess. */
export function levelOf(
  assessment: Assessment | undefined,
  score: Fraction,
  instruments: InstrumentScores = {},
): LevelOf {
  if (!assessment || assessment.levels.length === 0) return { unknown: 'scheme', candidates: [] };
  const needed = neededScores(assessment, instruments);
  const candidates: string[] = [];
  for (const level of assessment.levels) {
    const reached = reaches(level, score, needed);
    if (reached === false) continue;
    candidates.push(level.name);
    if (reached) break;
  }
  const [level = '', ...others] = candidates;
  return others.length === 0 ? { level } : { unknown: 'instruments', candidates };
}

/** The scores that are to meet a mark: of each instrument, of EIT by its parts in a year that publishes these. */
function neededScores({ parts }: Assessment, scores: InstrumentScores): readonly (Fraction | undefined)[] {
  const { iit, eit, oit } = scores;
  if (parts.length === 0) return [iit, eit, oit];
  // EIT lies between its parts: when it is below a mark, so is one of them.
  return [iit, ...parts.map(({ id }) => scores[id]), oit, ...(eit ? [eit] : [])];
}

const isBelow = (score: Fraction, mark: Fraction): boolean => compare(rounded(score, 2), mark) < 0;

/** `undefined`: the scores that are known don't tell. */
function reaches(level: Level, score: Fraction, needed: readonly (Fraction | undefined)[]): boolean | undefined {
  const { total, instruments: mark } = level;
  if (isBelow(score, total)) return false;
  if (mark === undefined) return true;
  if (needed.some((each) => each && isBelow(each, mark))) return false;
  return needed.includes(undefined) ? undefined : true;
}

import type { Assessment, Level } from '../model/assessment.ts';
import { compare, type Fraction, rounded, subtract } from '../model/fraction.ts';
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

/** The scores that are to meet a mark, each `undefined` where it is not known. */
function neededScores(assessment: Assessment, scores: InstrumentScores): readonly (Fraction | undefined)[] {
  const needed = neededKeys(assessment).map((key) => scores[key]);
  // EIT lies between its parts: when it is below a mark, so is one of them.
  return scores.eit && assessment.parts.length > 0 ? [...needed, scores.eit] : needed;
}

/** What is lacking to a level: points of the total or of an instrument (more than 0), or a score that is not known. */
export interface Lacking {
  readonly of: 'total' | keyof InstrumentScores;
  readonly points: Fraction | null;
}

/** The level above the one that a score has, and what is lacking to it; `undefined` at the top, or where neither is known. */
export function nextLevel(
  assessment: Assessment | undefined,
  score: Fraction,
  instruments: InstrumentScores = {},
): { readonly level: Level; readonly lacking: readonly Lacking[] } | undefined {
  const rated = levelOf(assessment, score, instruments);
  const name = rated.level ?? rated.candidates.at(-1);
  const above = assessment?.levels.findIndex((each) => each.name === name) ?? 0;
  const level = assessment?.levels[above - 1];
  if (!assessment || !level) return undefined;
  const total = isBelow(score, level.total)
    ? [{ of: 'total' as const, points: subtract(level.total, rounded(score, 2)) }]
    : [];
  const { instruments: mark } = level;
  const keys = neededKeys(assessment);
  const others = keys.flatMap((key): Lacking[] => {
    const own = instruments[key];
    if (mark === undefined || (own && !isBelow(own, mark))) return [];
    return [{ of: key, points: own ? subtract(mark, rounded(own, 2)) : null }];
  });
  return { level, lacking: [...total, ...others] };
}

/** The scores that a level with a mark for instruments asks for: EIT by its parts in a year that publishes these. */
const neededKeys = ({ parts }: Assessment): (keyof InstrumentScores)[] =>
  parts.length === 0 ? ['iit', 'eit', 'oit'] : ['iit', ...parts.map(({ id }) => id), 'oit'];

const isBelow = (score: Fraction, mark: Fraction): boolean => compare(rounded(score, 2), mark) < 0;

/** `undefined`: the scores that are known don't tell. */
function reaches(level: Level, score: Fraction, needed: readonly (Fraction | undefined)[]): boolean | undefined {
  const { total, instruments: mark } = level;
  if (isBelow(score, total)) return false;
  if (mark === undefined) return true;
  if (needed.some((each) => each && isBelow(each, mark))) return false;
  return needed.includes(undefined) ? undefined : true;
}

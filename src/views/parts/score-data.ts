import { nextLevel } from '../../ita/level.ts';
import { sourceText } from '../../ita/year-files.ts';
import type { Known } from '../../model/assessment.ts';
import type { Fraction } from '../../model/fraction.ts';
import type { InstrumentScores } from '../../model/plan.ts';
import type { Register } from '../../model/register.ts';
import type { RatedLevel, ScoreYear } from '../../progress/score-years.ts';
import type { ViewContext } from '../view.ts';
import { contextData } from './foot.ts';
import { brokenData } from './notices.ts';
import { difference, indicatorRows, passMark } from './score-tables.ts';
import { numberData, yearData } from './to-data.ts';

/** How sure a value is, and where it was read, for machines. */
const knownData = (known: Known) => ({
  certainty: known.certainty,
  source: sourceText(known),
  ...(known.carriedFrom === undefined ? { carriedFromBe: null } : { carriedFromBe: known.carriedFrom }),
  own: known.own === true,
});

/** The level of a score for machines: `null` where it can't be told, and then which it may be. */
export const ratedData = ({ level, candidates, weak, own }: RatedLevel) => ({ level, candidates, weak, own });

/** Scores of the instruments for machines. */
export const instrumentData = (scores: InstrumentScores) => ({
  iit: numberData(scores.iit),
  eit: numberData(scores.eit),
  eitPart1: numberData(scores.eit_part1),
  eitPart2: numberData(scores.eit_part2),
  oit: numberData(scores.oit),
});

const scoreKnown = (known: (Known & { readonly score: Fraction }) | undefined) =>
  known ? { score: numberData(known.score), ...knownData(known) } : null;

const yearScores = (year: ScoreYear, before: ScoreYear | undefined) => ({
  ...yearData('fiscalYear', year.year),
  score: numberData(year.score),
  change: numberData(difference(year.score, before?.score)),
  ...ratedData(year.rated),
  instruments: instrumentData(year.instruments),
  indicators: [...year.indicators]
    .sort(([a], [b]) => a - b)
    .map(([number, value]) => ({ number, score: numberData(value) })),
  passMark: scoreKnown(year.assessment?.passMark),
  nationalMean: scoreKnown(year.assessment?.nationalMean),
  againstMean: numberData(difference(year.score, year.assessment?.nationalMean?.score)),
  ownAssessment: year.assessment?.own === true,
});

/** The scores view for machines: `years` are all, `until` those up to the year asked for. */
export function scoresData(
  register: Register,
  context: ViewContext,
  years: readonly ScoreYear[],
  until: readonly ScoreYear[],
): Record<string, unknown> {
  const [current, before] = [until.at(-1), until.at(-2)];
  const mark = passMark(current?.assessment);
  const next = current && nextLevel(current.assessment, current.score, current.instruments);
  return {
    ...contextData(register, context),
    ...(current ? yearData('fiscalYear', current.year) : { fiscalYear: null, fiscalYearBe: null }),
    indicators: (current ? indicatorRows(current, before) : []).map((row) => ({
      number: row.number,
      name: row.name,
      instrument: row.instrument,
      score: numberData(row.score),
      before: numberData(row.before),
      change: numberData(difference(row.score, row.before)),
      againstPass: numberData(difference(row.score, mark)),
      cost: numberData(row.cost),
    })),
    nextLevel: next
      ? {
          level: next.level.name,
          lacking: next.lacking.map(({ of, points }) => ({ of, points: numberData(points) })),
        }
      : null,
    years: years.map((year, index) => yearScores(year, years[index - 1])),
    broken: brokenData(register, undefined),
  };
}

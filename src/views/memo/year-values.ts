import type { Year } from '../../model/register.ts';
import type { YearStanding } from '../../progress/progress.ts';
import { type Scores, scoreChange } from '../../progress/scores.ts';
import type { Words } from '../../words/words.ts';
import { count, percent, score, scoreDifference, text } from '../parts/cells.ts';
import { levelOfScore } from '../parts/certainty.ts';
import { andListed } from '../parts/and-listed.ts';
import type { Values } from './wording.ts';

/** The scores, the reporting and the channels of a year, for the wording of its memo. */
export function yearValues(
  words: Words,
  {
    standing,
    data,
    scores,
    unused,
  }: {
    readonly standing: YearStanding;
    readonly data: Year | undefined;
    readonly scores: Scores;
    /** Names of channels that nothing was published through. */
    readonly unused: readonly string[];
  },
) {
  const { asOf, shares } = standing;
  return {
    'reports.completeness': percent(shares.completeness),
    'reports.timeliness': percent(shares.timeliness),
    'result.year': text(scores.after?.year.toString()),
    'result.score': score(scores.after?.score),
    'result.level': levelOfScore(scores.after),
    'score.change': scoreDifference(scoreChange(scores)),
    'publications.count': count((data?.publications ?? []).filter(({ date }) => date <= asOf).length),
    'channels.unused': text(unused.length > 0 ? andListed(words, unused) : null),
  } satisfies Values;
}

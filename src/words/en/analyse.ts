import type { ViewWords } from '../catalogue.ts';

/** English words of the analysis that the scores draft. */
export const analyse: ViewWords['analyse'] = {
  title: 'Draft gaps of fiscal year {year} (BE), from the result of {from}',
  count: 'Gaps',
  noPassMark: 'The pass mark of this year is not known: only indicators that fell are shown',
  before: 'Year before',
  lost: 'Points of the total lost',
  lastGap: 'Gap before',
  gaps: 'Indicators below the pass mark or fallen, in order of points lost',
  none: 'No indicator is below the pass mark or has fallen',
  noResult: 'There is no result of this year yet',
  next: 'ita rollover begins the next year with these gaps; what says TODO is for you to write.',
};

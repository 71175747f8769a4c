import type { MemoParagraph } from '../../model/memo.ts';
import { inState, measuresByProgress } from '../../progress/counts.ts';
import type { Problem } from '../../progress/problems.ts';
import type { MonthStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Text } from '../document.ts';
import { clause, clauses } from './frame.ts';
import { measureValues } from './values.ts';
import type { Values } from './wording.ts';

/** What a summary is of, and the paragraphs that only a month's or only a year's has. */
interface Summary extends Pick<MonthStanding, 'measures' | 'reporting'> {
  readonly problems: readonly Problem[];
  /** Behind the measures. */
  readonly scores?: Text;
  /** Each problem, in words. */
  readonly listed?: readonly Text[];
  /** What else is asked of the mayor. */
  readonly asks?: readonly Text[];
}

/** The body of the memo of a month or a year, which asks for no more than there is to ask. */
export function summaryBody(
  words: Words,
  wording: (paragraph: MemoParagraph<'month'> & MemoParagraph<'year'>, more?: Values) => Text,
  { measures, reporting, problems, scores = [], listed = [], asks = [] }: Summary,
): Block[] {
  const { leads } = words.memo;
  const asked = [
    ...(inState(reporting, 'missing').length > 0 ? [wording('ask_missing')] : []),
    ...(measuresByProgress(measures).urgent.length > 0 ? [wording('ask_behind')] : []),
    ...(problems.length > 0 ? [wording('ask_problems')] : []),
    ...asks,
    wording('ask_publish'),
  ];
  return [
    ...clause(wording('background'), leads.background),
    ...clause(wording('facts'), leads.facts),
    ...clauses(measures.map((measure) => wording('measure', measureValues(words, measure)))),
    ...clause(scores),
    ...clause(wording('reporting')),
    ...(problems.length > 0 ? clause(wording('problems')) : []),
    ...clauses(listed),
    ...clause(wording('law'), leads.law),
    ...clause(wording('consideration'), leads.consideration),
    ...clauses(asked.filter((ask) => ask.length > 0)),
  ];
}

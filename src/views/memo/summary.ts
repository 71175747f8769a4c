import type { PlanChange } from '../../in-force/changes.ts';
import { unusualTolerance } from '../../in-force/settings.ts';
import type { Register } from '../../model/register.ts';
import { inState, measuresByProgress } from '../../progress/counts.ts';
import type { Problem } from '../../progress/problems.ts';
import type { MonthStanding, Reporting } from '../../progress/progress.ts';
import { unknownsOf } from '../../progress/unknowns.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Text } from '../document.ts';
import { count, day, text } from '../parts/cells.ts';
import { unknownsText } from '../parts/unknowns.ts';
import { changesListed } from './changes.ts';
import { clause, clauses } from './frame.ts';
import { measureValues } from './values.ts';
import type { Values, Wording } from './wording.ts';

/** What a summary is of, and the paragraphs that only a month's or only a year's has. */
interface Summary {
  /** The month that it ends with; `undefined` when none has ended. */
  readonly standing: MonthStanding | undefined;
  readonly reporting: readonly Reporting[];
  readonly problems: readonly Problem[];
  /** What changed the plan in the time that the summary is of. */
  readonly changes: readonly PlanChange[];
  /** Behind the measures and the changes of the plan. */
  readonly compared?: readonly Text[];
  readonly scores?: Text;
  /** What else is asked of the mayor. */
  readonly asks?: readonly Text[];
}

/** What the figures are worth: as closed or provisional, what is not known yet, and an unusual tolerance. */
export function summaryValues(
  register: Register,
  words: Words,
  { standing, changes }: Pick<Summary, 'standing' | 'changes'>,
) {
  const unknowns = standing && unknownsOf(register, standing);
  const tolerance = standing && unusualTolerance(register, standing.year);
  return {
    'data.date': day(standing?.closing?.on ?? standing?.asOf, 'long'),
    'data.gaps': text(unknowns && unknownsText(register, words, unknowns)),
    tolerance: text(tolerance?.toString()),
    'amendments.count': count(changes.length),
  } satisfies Values;
}

/** The body of the memo of a year, which asks for no more than there is to ask. */
export function summaryBody(
  register: Register,
  words: Words,
  wording: Wording<'year'>,
  { standing, reporting, problems, changes, compared = [], scores = [], asks = [] }: Summary,
): Block[] {
  const { leads } = words.memo;
  const measures = standing?.measures ?? [];
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
    ...(standing ? clause(wording(standing.closing ? 'closed' : 'provisional')) : []),
    ...(standing && unknownsOf(register, standing) ? clause(wording('incomplete')) : []),
    ...(standing && unusualTolerance(register, standing.year) !== undefined ? clause(wording('tolerance')) : []),
    ...(changes.length > 0 ? clause(wording('amendments')) : []),
    ...clauses(changesListed(register, words, changes, wording)),
    ...compared.flatMap((paragraph) => clause(paragraph)),
    ...clause(scores),
    ...clause(wording('reporting')),
    ...(problems.length > 0 ? clause(wording('problems')) : []),
    ...clause(wording('law'), leads.law),
    ...clause(wording('consideration'), leads.consideration),
    ...clauses(asked.filter((ask) => ask.length > 0)),
  ];
}

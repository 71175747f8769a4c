import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Register } from '../../model/register.ts';
import { inState } from '../../progress/counts.ts';
import { type LeftUndone, leftUndone } from '../../progress/left-undone.ts';
import type { ProblemOutcome } from '../../progress/problem-outcomes.ts';
import type { MonthStanding, Reporting } from '../../progress/progress.ts';
import { passMarkOf, type WeakPoint, weakPoints } from '../../progress/weak-points.ts';
import type { Words } from '../../words/words.ts';
import type { Text } from '../document.ts';
import { amount, count, fiscalYear, score, text } from '../parts/cells.ts';
import { andListed } from '../parts/and-listed.ts';
import { officeName } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { valueCell } from '../parts/steps-tables.ts';
import { inColumns } from './room.ts';
import type { Values, Wording } from './wording.ts';

/** How many things of a kind a recommendation names. */
const MOST_NAMED = 3;
const MOST_PROBLEMS = 2;
const MOST_INDICATORS = 3;
/** What a letter says of a text that somebody typed, in columns. */
const MOST_COLUMNS = 65;

/** What a year leaves to the next: worked out from its data, without what is not known. */
export interface NextPlan extends LeftUndone {
  /** Indicators below the pass mark, most points lost first. */
  readonly below: readonly WeakPoint[];
  /** Indicators that passed, and are lower than the year before. */
  readonly fell: readonly WeakPoint[];
  /** The last that an office told of a step. */
  readonly open: readonly ProblemOutcome[];
}

/** What a year that is over leaves to the next. `isScored`: its result has been announced. */
export function nextPlanOf(
  register: Register,
  standing: MonthStanding,
  outcomes: readonly ProblemOutcome[],
  isScored: boolean,
): NextPlan {
  const open = outcomes.filter(({ kind }) => kind === 'open');
  const weak = isScored ? weakPoints(register, standing.year) : [];
  return {
    ...leftUndone(standing),
    below: weak.filter(({ isBelow }) => isBelow),
    fell: weak.filter(({ isBelow }) => !isBelow),
    open: [...new Map(open.map((each) => [`${each.problem.step} ${each.problem.office}`, each])).values()],
  };
}

/** The first of some names in a sentence, and how many more there are; `null` for none. */
function first(words: Words, names: readonly string[], most: number): string | null {
  if (names.length === 0) return null;
  const left = names.length - most;
  return andListed(words, [...names.slice(0, most), ...(left > 0 ? [words.memo.andMore(left)] : [])]);
}

const quoted = (title: string): string => `“${title}”`;

/** Its values for the wording. */
export function nextPlanValues(register: Register, words: Words, year: FiscalYear, next: NextPlan): Values {
  const indicators = (points: readonly WeakPoint[]) =>
    text(
      first(
        words,
        points.map(({ number, name = '', score: points }) =>
          words.memo.indicator(number, name, plainText(words, score(points))),
        ),
        MOST_INDICATORS,
      ),
    );
  return {
    'year.next': fiscalYear(year + 1),
    'unfinished.count': count(next.unfinished.length),
    'unfinished.titles': text(
      first(
        words,
        next.unfinished.map(({ step }) => quoted(step.title)),
        MOST_NAMED,
      ),
    ),
    'missed.titles': text(
      first(
        words,
        next.missed.map((each) => `${quoted(each.step.title)} (${plainText(words, valueCell(each))})`),
        MOST_NAMED,
      ),
    ),
    passMark: amount(passMarkOf(register, year)),
    'below.count': count(next.below.length),
    'below.titles': indicators(next.below),
    'fell.count': count(next.fell.length),
    'fell.titles': indicators(next.fell),
    'problems.more': count(Math.max(0, next.open.length - MOST_PROBLEMS)),
  };
}

/** What is recommended for the next plan: only what there is a reason for. */
export function nextPlanAsks(
  register: Register,
  next: NextPlan,
  reporting: readonly Reporting[],
  wording: Wording<'year'>,
): Text[] {
  const short = (said: string | null) => text(said === null ? null : inColumns(said, MOST_COLUMNS));
  return [
    ...(next.unfinished.length > 0 ? [wording('next_unfinished')] : []),
    ...(next.missed.length > 0 ? [wording('next_missed')] : []),
    ...(next.below.length > 0 ? [wording('next_below')] : []),
    ...(next.fell.length > 0 ? [wording('next_fell')] : []),
    ...next.open.slice(0, MOST_PROBLEMS).map(({ problem }) =>
      wording('next_problem', {
        'next_problem.office': text(officeName(register, problem.office)),
        'next_problem.text': short(problem.problem),
        'next_problem.suggestion': short(problem.suggestion),
      }),
    ),
    ...(next.open.length > MOST_PROBLEMS ? [wording('next_problems')] : []),
    ...(inState(reporting, 'missing').length > 0 ? [wording('next_reporting')] : []),
  ];
}

/** The same for machines. */
export const nextPlanData = ({ unfinished, missed, below, fell }: NextPlan) => ({
  unfinished: unfinished.map(({ step }) => step.ref),
  missed: missed.map(({ step }) => step.ref),
  indicatorsBelow: below.map(({ number }) => number),
  indicatorsFallen: fell.map(({ number }) => number),
});

import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { MemoPlaceholder } from '../../model/memo.ts';
import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import { inState, measuresByProgress } from '../../progress/counts.ts';
import type { Health } from '../../model/closing.ts';
import type { MeasureStanding, Reporting, Standing, StepCounts } from '../../progress/progress.ts';
import { planScores } from '../../progress/scores.ts';
import type { Words } from '../../words/words.ts';
import type { Cell } from '../document.ts';
import { count, fiscalYear, month, percent, resultPercent, score, term, text } from '../parts/cells.ts';
import { levelOfScore } from '../parts/certainty.ts';
import { andListed, listedTitles } from '../parts/and-listed.ts';
import { stepCountsText } from '../parts/step-counts.ts';
import type { People } from './people.ts';
import type { Values } from './wording.ts';

/** What every memo may be filled with: the agency, its posts, the year, last year's result and the target. */
export function commonValues(register: Register, year: FiscalYear, people: People, measures: number) {
  const { agency } = register;
  const { before, target } = planScores(register, year);
  return {
    'agency.name': text(agency.name),
    'agency.short': text(agency.short),
    'agency.province': text(agency.province),
    'agency.website': text(agency.website),
    'office.name': text(people.office),
    'head.title': text(people.head),
    'clerk.title': text(people.clerk),
    'mayor.title': text(people.mayor),
    'mayor.short': text(people.mayorShort),
    year: fiscalYear(year),
    'lastResult.year': text(before?.year.toString()),
    'lastResult.score': score(before?.score),
    'lastResult.level': levelOfScore(before),
    'target.score': score(target?.score),
    'target.level': levelOfScore(target),
    'measures.count': count(measures),
  } satisfies Partial<Record<MemoPlaceholder, Cell>>;
}

const healthWord = (words: Words, health: Health): Cell => term(health, words.views.health[health]);
const named = (said: string): Cell => text(said === '' ? null : said);

function reportingValues(register: Register, words: Words, reporting: readonly Reporting[]) {
  const late = inState(reporting, 'late');
  const missing = inState(reporting, 'missing');
  const officesOf = (reports: readonly Reporting[]) => {
    const ids = new Set(reports.map(({ office }) => office));
    return named(
      andListed(
        words,
        register.offices.filter(({ id }) => ids.has(id)).map(({ name }) => name),
      ),
    );
  };
  return {
    'reports.total': count(reporting.length),
    'reports.onTime': count(inState(reporting, 'on-time').length),
    'reports.late': count(late.length),
    'reports.missing': count(missing.length),
    'reports.lateOffices': officesOf(late),
    'reports.missingOffices': officesOf(missing),
  } satisfies Values;
}

/** The counts of a measure's late steps, to stand behind its word; empty when there are none. */
export function countsBehind(words: Words, counts: StepCounts): string {
  const told = stepCountsText(words, counts);
  return told === '' ? '' : words.memo.steps(told);
}

/** The cells of one measure in a list of measures. */
export const measureValues = (words: Words, standing: MeasureStanding) =>
  ({
    'measure.title': text(standing.measure?.title ?? words.views.broken.measure),
    'measure.planned': percent(standing.planned),
    'measure.result': resultPercent(standing.result),
    'measure.health': healthWord(words, standing.health),
    'measure.counts': text(countsBehind(words, standing.counts)),
  }) satisfies Values;

/** How the plan, its measures and the reporting stand, for the wording of a memo. */
export function standingValues(
  register: Register,
  words: Words,
  standing: {
    readonly month: Month | undefined;
    readonly plan: Standing | undefined;
    readonly measures: readonly MeasureStanding[];
    readonly reporting: readonly Reporting[];
  },
  problems: number,
) {
  const { plan, measures } = standing;
  const { done, onTrack, urgent } = measuresByProgress(measures);
  return {
    month: month(standing.month, 'long'),
    'plan.planned': percent(plan?.planned),
    'plan.result': resultPercent(plan?.result),
    'plan.health': plan ? healthWord(words, plan.health) : text(null),
    'measures.done': count(done.length),
    'measures.onTrack': count(onTrack.length),
    'measures.behind': count(urgent.length),
    'measures.behindTitles': named(
      listedTitles(
        words,
        urgent.map(({ id, measure }) => measure?.title ?? id),
      ),
    ),
    ...reportingValues(register, words, standing.reporting),
    'problems.count': count(problems),
  } satisfies Values;
}

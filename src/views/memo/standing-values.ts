import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { Health, MeasureStanding, Reporting, Standing } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell } from '../document.ts';
import { count, month, percent, term, text } from '../parts/cells.ts';
import type { Values } from './fill.ts';

/** Measures that someone should urge on. */
export const LATE: readonly Health[] = ['behind', 'overdue', 'no-report'];

const healthWord = (words: Words, health: Health): Cell => term(health, words.views.health[health]);
const listed = (items: readonly string[]): Cell => text(items.length > 0 ? items.join(', ') : null);

function reportingValues(register: Register, reporting: readonly Reporting[]) {
  const of = (state: Reporting['state']) => reporting.filter((each) => each.state === state);
  const offices = (state: Reporting['state']) => {
    const ids = new Set(of(state).map(({ office }) => office));
    return listed(register.offices.filter(({ id }) => ids.has(id)).map(({ name }) => name));
  };
  return {
    'reports.total': count(reporting.length),
    'reports.onTime': count(of('on-time').length),
    'reports.late': count(of('late').length),
    'reports.missing': count(of('missing').length),
    'reports.lateOffices': offices('late'),
    'reports.missingOffices': offices('missing'),
  } satisfies Values;
}

/** The cells of one measure in a list of measures. */
export const measureValues = (words: Words, standing: MeasureStanding) =>
  ({
    'measure.title': text(standing.measure?.title ?? words.views.broken.measure),
    'measure.planned': percent(standing.planned),
    'measure.result': percent(standing.result),
    'measure.health': healthWord(words, standing.health),
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
  const counted = (health: readonly Health[]) => measures.filter((each) => health.includes(each.health));
  return {
    month: month(standing.month, 'long'),
    'plan.planned': percent(plan?.planned),
    'plan.result': percent(plan?.result),
    'plan.health': plan ? healthWord(words, plan.health) : text(null),
    'measures.done': count(counted(['done']).length),
    'measures.onTrack': count(counted(['on-track']).length),
    'measures.behind': count(counted(LATE).length),
    'measures.behindTitles': listed(counted(LATE).map(({ id, measure }) => measure?.title ?? id)),
    ...reportingValues(register, standing.reporting),
    'problems.count': count(problems),
  } satisfies Values;
}

import { yearOf, type Register } from '../../model/register.ts';
import type { MonthStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Text } from '../document.ts';
import { change, count, day, month, percent, score, text } from './cells.ts';
import { officeTerm } from './names.ts';
import type { Scope } from './scope.ts';
import { planScores } from './scores.ts';
import { healthTerm } from './terms.ts';

/** What narrows the view, in words; no item when nothing does. */
function filterFact(register: Register, words: Words, scope: Scope) {
  const value: Text = [
    ...(scope.office === undefined ? [] : [officeTerm(register, scope.office)]),
    ...(scope.office === undefined || scope.measure === undefined ? [] : [', ']),
    ...(scope.measure === undefined ? [] : [`${words.views.label.measure} `, text(scope.measure)]),
  ];
  return value.length ? [{ key: 'filter', label: words.views.label.filter, value }] : [];
}

/** The head of the month's report: whose, when, how many measures, and the whole plan's result against plan. */
export function monthHead(
  register: Register,
  words: Words,
  scope: Scope,
  standing: MonthStanding,
  measures: number,
): Block[] {
  const { label, monthView } = words.views;
  const { before } = planScores(yearOf(register, standing.year));
  const level: Text = before?.level ? [` (${label.level} `, text(before.level), ')'] : [];
  const { plan } = standing;
  return [
    {
      type: 'facts',
      items: [
        { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
        { key: 'month', label: label.month, value: [month(standing.month, 'long')] },
        { key: 'asOf', label: label.asOf, value: [day(standing.asOf, 'long')] },
        ...filterFact(register, words, scope),
        { key: 'measures', label: label.measureCount, value: [count(measures)] },
        ...(before ? [{ key: 'lastScore', label: label.lastScore, value: [score(before.score), ...level] }] : []),
      ],
    },
    { type: 'heading', level: 2, text: [monthView.overall] },
    {
      type: 'facts',
      items: [
        { key: 'planned', label: label.planned, value: [percent(plan.planned)] },
        { key: 'result', label: label.result, value: [percent(plan.result, 'strong')] },
        { key: 'change', label: label.change, value: [change(plan.change)] },
        { key: 'health', label: label.health, value: [healthTerm(words, plan.health)] },
      ],
    },
  ];
}

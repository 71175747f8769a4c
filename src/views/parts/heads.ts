import { unusualTolerance } from '../../in-force/settings.ts';
import { type Day, lastDay } from '../../model/be-date.ts';
import type { OwnWork } from '../../progress/office-work.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { decimal } from '../../model/fraction.ts';
import type { Register, Year } from '../../model/register.ts';
import type { GroupStanding, MonthStanding, YearStanding } from '../../progress/progress.ts';
import { assignmentCounts } from '../../progress/assignments.ts';
import { signedCounts } from '../../progress/records.ts';
import type { Only } from '../../progress/only.ts';
import type { Scope } from '../../progress/scope.ts';
import { planScores } from '../../progress/scores.ts';
import type { Words } from '../../words/words.ts';
import { levelOfScore } from './certainty.ts';
import type { Block, Text } from '../document.ts';
import { amount, change, count, day, fiscalYear, month, percent, resultText, score, sentence, text } from './cells.ts';
import { closingText } from './closing.ts';
import { officeTerm } from './names.ts';
import { notBegun, notFinished } from './notices.ts';
import { countsTerm, hasCounts } from './step-counts.ts';
import { isRescoped } from './table.ts';
import { healthTerm } from './terms.ts';

type Facts = Extract<Block, { type: 'facts' }>['items'];

/** What a month's report is narrowed to. */
interface Narrowed extends Scope {
  readonly only?: Only;
}

/** What narrows the view, in words; no item when nothing does. */
function filterFact(register: Register, words: Words, { office, measure, only }: Narrowed) {
  const parts: Text[] = [
    ...(office === undefined ? [] : [[officeTerm(register, office)]]),
    ...(measure === undefined ? [] : [[`${words.views.label.measure} `, text(measure)]]),
    ...(only === undefined ? [] : [[words.views.only[only]]]),
  ];
  const value: Text = parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
  return value.length ? [{ key: 'filter', label: words.views.label.filter, value }] : [];
}

/** The head of the month's report: whose, when, how many measures, and the whole plan's result against plan. */
export function monthHead(
  register: Register,
  words: Words,
  scope: Narrowed,
  standing: MonthStanding,
  measures: number,
  own?: OwnWork,
): Block[] {
  const { label } = words.views;
  const { before } = planScores(register, standing.year);
  const level: Text = before?.level ? [` (${label.level} `, levelOfScore(before), ')'] : [];
  return [
    {
      type: 'facts',
      items: [
        { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
        { key: 'month', label: label.month, value: [month(standing.month, 'long')] },
        { key: 'asOf', label: label.asOf, value: [day(standing.asOf, 'long')] },
        ...closingFacts(words, standing),
        ...filterFact(register, words, scope),
        ...toleranceFacts(register, words, standing.year),
        { key: 'measures', label: label.measureCount, value: [count(measures)] },
        ...(before ? [{ key: 'lastScore', label: label.lastScore, value: [score(before.score), ...level] }] : []),
      ],
    },
    ...(own ? ownWork(words, own) : overall(words, standing.plan, 'month')),
  ];
}

/** Whether the figures of a month can still change; nothing of a month that has not ended. */
const closingFacts = (words: Words, standing: MonthStanding): Facts =>
  !standing.closing && lastDay(standing.month) > standing.asOf
    ? []
    : [{ key: 'closing', label: words.views.label.closing, value: closingText(words, standing) }];

/** Which tolerance a year has, where it is not the usual one. */
const toleranceFacts = (register: Register, words: Words, year: FiscalYear): Facts => {
  const points = unusualTolerance(register, year);
  if (points === undefined) return [];
  const value = sentence(words.views.tolerance, { points: amount(decimal(points)) });
  return [{ key: 'tolerance', label: words.views.label.tolerance, value }];
};

/** What an office has to do itself. */
const ownWork = (words: Words, own: OwnWork): Block[] => {
  const { monthView } = words.views;
  const keys = ['steps', 'done', 'late', 'awaiting'] as const;
  return [
    { type: 'heading', level: 2, text: [monthView.ownWork] },
    { type: 'facts', items: keys.map((key) => ({ key, label: monthView.own[key], value: [count(own[key])] })) },
  ];
};

/** How the whole plan stands; over a year its change since the month before says little. */
const overall = (words: Words, plan: GroupStanding, span: 'month' | 'year'): Block[] => {
  const { label, monthView } = words.views;
  return [
    { type: 'heading', level: 2, text: [monthView.overall] },
    {
      type: 'facts',
      items: [
        { key: 'planned', label: label.planned, value: [percent(plan.planned)] },
        { key: 'result', label: label.result, value: resultText(words, plan, 'strong') },
        ...(span === 'month' ? [{ key: 'change', label: label.change, value: [change(plan.change)] }] : []),
        ...(span === 'month' && isRescoped(plan)
          ? [{ key: 'scope', label: label.scope, value: [change(plan.scope)] }]
          : []),
        { key: 'health', label: label.health, value: [healthTerm(words, plan.health)] },
        ...(hasCounts(plan.counts)
          ? [{ key: 'counts', label: label.steps, value: [countsTerm(words, plan.counts)] }]
          : []),
      ],
    },
  ];
};

/** From which month to which a year is closed: closed months run unbroken from October. */
function closedText(words: Words, { months }: YearStanding): Text {
  const closed = months.filter(({ closing }) => closing);
  const [first, last] = [closed[0], closed.at(-1)];
  if (!first || !last) return [words.views.yearView.noneClosed];
  return first === last ? [month(first.month)] : [month(first.month), ' – ', month(last.month)];
}

/** The head of the year's summary: whose, which year, until when it is known, and the whole plan's result. */
export function yearHead(register: Register, words: Words, standing: YearStanding): Block[] {
  const { label } = words.views;
  const last = standing.months.at(-1);
  const head: Block = {
    type: 'facts',
    items: [
      { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
      { key: 'fiscalYear', label: label.fiscalYear, value: [fiscalYear(standing.year)] },
      { key: 'asOf', label: label.asOf, value: [day(standing.asOf, 'long')] },
      { key: 'knownUntil', label: label.knownUntil, value: [month(last?.month, 'long')] },
      ...(last ? [{ key: 'closedMonths', label: label.closedMonths, value: closedText(words, standing) }] : []),
      ...toleranceFacts(register, words, standing.year),
      { key: 'measures', label: label.measureCount, value: [count(last?.measures.length)] },
    ],
  };
  return last ? [head, ...notFinished(words, standing), ...overall(words, last.plan, 'year')] : [head, notBegun(words)];
}

/** Completeness and timeliness of reporting, of the reports whose due day has passed. */
export const reportingFacts = (words: Words, { shares }: YearStanding): Block[] => [
  {
    type: 'facts',
    items: [
      { key: 'completeness', label: words.views.label.completeness, value: [percent(shares.completeness)] },
      { key: 'timeliness', label: words.views.label.timeliness, value: [percent(shares.timeliness)] },
    ],
  },
];

/** How many signed the agreements of all who are to, how many assignments are done of all, and how many are late. */
export function recordFacts(words: Words, year: Year | undefined, asOf: Day): Block[] {
  const { label } = words.views;
  const { signed, total } = signedCounts(year, asOf);
  const assignments = assignmentCounts(year, asOf);
  return [
    {
      type: 'facts',
      items: [
        { key: 'signed', label: label.signedTotal, value: [count(signed), ' / ', count(total)] },
        {
          key: 'assignmentsDone',
          label: label.doneTotal,
          value: [count(assignments.done), ' / ', count(assignments.total)],
        },
        { key: 'assignmentsLate', label: label.lateCount, value: [count(assignments.late)] },
      ],
    },
  ];
}

import type { Day } from '../../model/be-date.ts';
import type { Register, Year } from '../../model/register.ts';
import type { YearStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../document.ts';
import { assignmentState } from './assignment-state.ts';
import { count, day, month, percent, score, text } from './cells.ts';
import type { Coverage } from './coverage.ts';
import { type Scores, scoreChange } from './scores.ts';
import { sentence } from './sentence.ts';
import { healthTerm } from './terms.ts';

/** The head of the year's summary: whose, which year, until when it is known, and the whole plan's result. */
export function progressHead(register: Register, words: Words, standing: YearStanding): Block[] {
  const { label, yearView, monthView } = words.views;
  const last = standing.months.at(-1);
  const head: Block = {
    type: 'facts',
    items: [
      { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
      { key: 'fiscalYear', label: label.fiscalYear, value: [text(String(standing.year))] },
      { key: 'asOf', label: label.asOf, value: [day(standing.asOf, 'long')] },
      { key: 'knownUntil', label: label.knownUntil, value: [month(last?.month, 'long')] },
      { key: 'measures', label: label.measureCount, value: [count(last?.measures.length)] },
    ],
  };
  if (!last) return [head, { type: 'paragraph', tone: 'muted', text: [yearView.notBegun] }];
  const unfinished: Block = {
    type: 'paragraph',
    tone: 'warn',
    text: sentence(yearView.notFinished, { month: month(last.month, 'long') }),
  };
  return [
    head,
    ...(standing.months.length < 12 ? [unfinished] : []),
    { type: 'heading', level: 2, text: [monthView.overall] },
    {
      type: 'facts',
      items: [
        { key: 'planned', label: label.planned, value: [percent(last.plan.planned)] },
        { key: 'result', label: label.result, value: [percent(last.plan.result, 'strong')] },
        { key: 'health', label: label.health, value: [healthTerm(words, last.plan.health)] },
      ],
    },
  ];
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

/** Names the channels that nothing was published through; no block when each was used. */
export function publicationWords(words: Words, coverage: readonly Coverage[]): Block[] {
  const unused = coverage.filter(({ total }) => total === 0);
  if (unused.length === 0) return [];
  return [
    { type: 'paragraph', tone: 'warn', text: [words.views.yearView.unused] },
    { type: 'list', items: unused.map(({ channel }) => [text(channel.name)]) },
  ];
}

/** How many signed the agreements of all who are to, how many assignments are done of all, and how many are late. */
export function recordFacts(words: Words, year: Year | undefined, asOf: Day): Block[] {
  const { label } = words.views;
  const agreements = year?.agreements ?? [];
  const states = (year?.assignments ?? []).map((assignment) => assignmentState(assignment, asOf));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const done = states.filter((state) => state === 'done' || state === 'done-late');
  const late = states.filter((state) => state === 'overdue' || state === 'done-late');
  const signed = count(sum(agreements.map((agreement) => agreement.signed)));
  const total = count(sum(agreements.map((agreement) => agreement.total)));
  return [
    {
      type: 'facts',
      items: [
        { key: 'signed', label: label.signedTotal, value: [signed, ' / ', total] },
        { key: 'assignmentsDone', label: label.doneTotal, value: [count(done.length), ' / ', count(states.length)] },
        { key: 'assignmentsLate', label: label.lateCount, value: [count(late.length)] },
      ],
    },
  ];
}

/** How the ITA score changed from last year to this one, in points of the score. */
export const scoreFacts = (words: Words, scores: Scores): Block[] => [
  {
    type: 'facts',
    items: [{ key: 'scoreChange', label: words.views.label.scoreChange, value: [score(scoreChange(scores))] }],
  },
];

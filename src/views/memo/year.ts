import { announcedMeasures, changesUntil } from '../../in-force/changes.ts';
import { lastMonth, monthsOf } from '../../model/fiscal-year.ts';
import { yearOf } from '../../model/register.ts';
import { besideAnnounced } from '../../progress/announced.ts';
import { inState, measuresByProgress } from '../../progress/counts.ts';
import { coverageOf, unusedChannels } from '../../progress/coverage.ts';
import { problemsOf } from '../../progress/problems.ts';
import { problemOutcomes } from '../../progress/problem-outcomes.ts';
import { scoreYears } from '../../progress/score-years.ts';
import { scoresOf } from '../../progress/scores.ts';
import { yearStanding } from '../../progress/year.ts';
import type { Block } from '../document.ts';
import { amendmentsData } from '../parts/amendments-table.ts';
import { count, text } from '../parts/cells.ts';
import { brokenOnPaper } from '../parts/notices.ts';
import { reportingByOffice, sharesTable } from '../parts/reporting-tables.ts';
import { scoresTable } from '../parts/scores.ts';
import { comparedData, yearSummaryData } from '../parts/standing-data.ts';
import { dayData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { achievementsOf } from './achievements.ts';
import { amendmentsPaper } from './amendments-paper.ts';
import { announcedPaper, announcedValues } from './announced-paper.ts';
import { changesListed } from './changes.ts';
import { clause, clauses, memoDocument, oneAfterAnother } from './frame.ts';
import { measuresLeft, measuresTold } from './measures-told.ts';
import type { YearMemoQuestion } from './memo.ts';
import { nextPlanAsks, nextPlanData, nextPlanOf, nextPlanValues } from './next-plan.ts';
import { outcomesData, outcomesTable, outcomeValues } from './outcomes.ts';
import { peopleOf } from './people.ts';
import { resultsTable } from './results-table.ts';
import { scoresPaper } from './scores-paper.ts';
import { stepsPaper } from './steps-paper.ts';
import { summaryValues, worthOf } from './summary.ts';
import { commonValues, standingValues } from './values.ts';
import { memoWording, paragraphWhen, type Values } from './wording.ts';
import { yearValues } from './year-values.ts';

/** How many changes of the plan the letter tells of; the attachment has them all. */
const MOST_CHANGES = 2;
/** What a cell of the attachment holds. */
const ROOM = { most: 2, columns: 110 };

/** Which year's memo; `full` attaches every result. */
export interface WholeYearQuestion extends YearMemoQuestion {
  readonly full?: boolean;
}

/**
 * The year's summary to the mayor: what each measure came to, the ITA score before and after, what became of the problems,
 * and what is recommended for the next plan. While the year runs, what there is to ask now.
 */
export const yearMemo: View<WholeYearQuestion> = (register, question, words, context) => {
  const { year, full = false } = question;
  const { asOf } = context;
  const data = yearOf(register, year);
  const standing = yearStanding(register, year, asOf);
  const last = standing.months.at(-1);
  const problems = problemsOf(data, monthsOf(year), asOf);
  const outcomes = last ? problemOutcomes(data, last) : [];
  const coverage = coverageOf(register, year, asOf);
  const unused = unusedChannels(coverage).map(({ name }) => name);
  const scores = scoresOf(register, year, asOf);
  const known = scoreYears(register, asOf).filter((each) => each.year <= year);
  const [lastYear, thisYear] = [known.at(-2), known.at(-1)];
  const people = peopleOf(register, data, words, question.date ?? last?.closing?.on ?? asOf);
  const changes = last ? changesUntil(data, last.month, asOf) : [];
  const compared = last && besideAnnounced(register, last);
  const told = last ? achievementsOf(register, last) : [];
  const reporting = standing.reporting.filter(({ state }) => state !== 'not-due');
  const isOver = last?.month === lastMonth(year);
  const next = isOver ? nextPlanOf(register, last, outcomes, scores.after !== null) : undefined;
  const measures = last?.measures ?? [];
  const values: Values = {
    ...commonValues(register, year, people, last?.measures.length ?? announcedMeasures(data).length),
    ...standingValues(register, words, { month: last?.month, plan: last?.plan, measures, reporting }, outcomes.length),
    ...summaryValues(register, words, { standing: last, changes }),
    ...outcomeValues(outcomes),
    ...announcedValues(words, compared),
    ...yearValues(words, { standing, data, scores, unused }),
    'year.next': text(null),
    ...(next && nextPlanValues(register, words, year, next)),
    'measures.more': count(measuresLeft(told)),
    'amendments.more': count(Math.max(0, changes.length - MOST_CHANGES)),
  };
  const wording = memoWording(register, words, 'year', values);
  const { leads } = words.memo;
  const when = paragraphWhen(wording);
  const asks = [
    ...(next
      ? nextPlanAsks(register, next, reporting, wording)
      : [
          ...when(inState(reporting, 'missing').length > 0, 'ask_missing'),
          ...when(measuresByProgress(measures).urgent.length > 0, 'ask_behind'),
        ]),
    ...when(unused.length > 0, 'ask_channels'),
    wording('ask_publish'),
  ];
  const body: Block[] = [
    ...clause(wording('background'), leads.background),
    ...clause(wording('facts'), leads.facts),
    ...clauses(measuresTold(words, told, wording)),
    ...clause(oneAfterAnother(when(measuresLeft(told) > 0, 'measures_more'))),
    ...clause(oneAfterAnother(when(changes.length > 0, 'amendments'))),
    ...clauses(changesListed(register, words, changes.slice(0, MOST_CHANGES), measures, wording)),
    ...clause(
      oneAfterAnother([
        ...when(changes.length > MOST_CHANGES, 'amendments_more'),
        ...when(compared !== undefined, 'announced'),
      ]),
    ),
    ...clause(wording('scores')),
    ...clause(
      oneAfterAnother([
        ...when(outcomes.length > 0, 'problems'),
        ...when(reporting.length > 0, 'reporting'),
        ...when(measures.length > 0, last?.closing ? 'closed' : 'provisional'),
        ...when(measures.length > 0, 'attached'),
      ]),
    ),
    ...(last ? worthOf(register, last, wording) : []),
  ];
  const notInTime = reporting.filter(({ state }) => state !== 'on-time');
  return memoDocument(register, words, context, {
    kind: 'year',
    options: question,
    wording,
    values,
    people,
    scores,
    // Its pass mark is what the recommendations go by, once the year is over and its result known.
    assessed: next && scores.after ? [year] : [],
    body,
    asks,
    attached: [
      ...brokenOnPaper(register, words, year),
      ...(measures.length > 0 && !full ? [stepsPaper(register, words, year, told, ROOM)] : []),
      ...(last && measures.length > 0 && full ? [resultsTable(register, words, last, problems)] : []),
      ...(compared ? [announcedPaper(words, compared, isOver, wording)] : []),
      ...(Object.values(scores).some((each) => each !== null) ? [scoresTable(words, scores)] : []),
      ...(thisYear?.year === year ? scoresPaper(words, thisYear, lastYear) : []),
      ...(changes.length > 0 ? [amendmentsPaper(register, words, changes, measures)] : []),
      ...(outcomes.length > 0 ? [outcomesTable(register, words, data, outcomes, full)] : []),
      ...(full ? [sharesTable(words, standing)] : []),
      ...(notInTime.length > 0 ? [reportingByOffice(register, words, notInTime)] : []),
    ],
    mainTable: 'results',
    data: {
      ...yearSummaryData(register, standing, { problems, coverage, scores }, context),
      ...dayData('closedOn', last?.closing?.on),
      amendments: amendmentsData(changes),
      announced: compared ? comparedData(compared) : null,
      outcomes: outcomesData(outcomes),
      nextPlan: next ? nextPlanData(next) : null,
    },
  });
};

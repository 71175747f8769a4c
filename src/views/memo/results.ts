import { changesUntil } from '../../in-force/changes.ts';
import { type FiscalYear, firstMonth, halfYearEnd, lastMonth } from '../../model/fiscal-year.ts';
import { yearOf } from '../../model/register.ts';
import { besideAnnounced } from '../../progress/announced.ts';
import { measuresByProgress, withoutProgress } from '../../progress/counts.ts';
import { monthStandings } from '../../progress/month.ts';
import { problemOutcomes } from '../../progress/problem-outcomes.ts';
import { reportingOf } from '../../progress/reporting.ts';
import { resultsItemOf } from '../../progress/results-item.ts';
import { planScores } from '../../progress/scores.ts';
import type { Block } from '../document.ts';
import { amendmentsData } from '../parts/amendments-table.ts';
import { count, month as monthCell, text } from '../parts/cells.ts';
import { listedTitles } from '../parts/and-listed.ts';
import { markedBy } from '../parts/certainty.ts';
import { brokenData, brokenOnPaper } from '../parts/notices.ts';
import { plainText } from '../parts/plain-text.ts';
import { comparedData, measureData, reportingData } from '../parts/standing-data.ts';
import { dayData, groupData, monthData, yearData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { achievementsOf } from './achievements.ts';
import { amendmentsPaper } from './amendments-paper.ts';
import { announcedPaper, announcedValues } from './announced-paper.ts';
import { clause, clauses, memoDocument, oneAfterAnother } from './frame.ts';
import { measuresLeft, measuresTold } from './measures-told.ts';
import type { YearMemoQuestion } from './memo.ts';
import { outcomesData, outcomesTable, outcomeValues } from './outcomes.ts';
import { peopleOf } from './people.ts';
import { evidencePaper, stepsPaper } from './steps-paper.ts';
import { summaryValues, worthOf } from './summary.ts';
import { commonValues, standingValues } from './values.ts';
import { memoWording, paragraphWhen, type Values } from './wording.ts';

/** Which year's results, or of its half from October to March. */
export interface ResultsQuestion extends YearMemoQuestion {
  readonly half: boolean;
}

/** The month that such a report ends with. */
export const lastOfResults = ({ year, half }: { readonly year: FiscalYear; readonly half: boolean }) =>
  half ? halfYearEnd(year) : lastMonth(year);

/**
 * The report of half a year or of a year that the results item asks for: each measure with its dated concrete results,
 * evidence and problems, those without progress by name. Who assesses reads it, so its attachment leaves nothing out.
 */
export const resultsMemo: View<ResultsQuestion> = (register, question, words, context) => {
  const { year, half } = question;
  const { asOf } = context;
  const month = lastOfResults(question);
  const data = yearOf(register, year);
  const standing = monthStandings(register, year, asOf)(month);
  const { measures } = standing;
  const reporting = reportingOf(register, year, asOf).filter((each) => each.month <= month && each.state !== 'not-due');
  const outcomes = problemOutcomes(data, standing);
  const changes = changesUntil(data, month, asOf);
  const compared = besideAnnounced(register, standing);
  const told = achievementsOf(register, standing);
  const silent = withoutProgress(measures);
  const item = resultsItemOf(register, year);
  const people = peopleOf(register, data, words, question.date ?? standing.closing?.on ?? asOf);
  const [from, until] = [firstMonth(year), month].map((each) => monthCell(each, 'long'));
  const { period, leads } = words.memo;
  const named = (cell = text(null)) => plainText(words, cell);
  const values: Values = {
    ...commonValues(register, year, people, measures.length),
    ...standingValues(register, words, { month, plan: standing.plan, measures, reporting }, outcomes.length),
    ...summaryValues(register, words, { standing, changes }),
    ...outcomeValues(outcomes),
    ...announcedValues(words, compared),
    'measures.more': count(measuresLeft(told)),
    period: text(half ? period.half(named(from), named(until)) : period.year(String(year))),
    'period.from': from ?? text(null),
    'period.until': until ?? text(null),
    'item.id': text(item?.id),
    'item.name': markedBy(text(item?.item?.name), item?.item),
    'item.year': text(item?.year.toString()),
    'evidence.count': count(told.flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence)).length),
    'noProgress.count': count(silent.length),
    'noProgress.titles': text(
      silent.length > 0
        ? listedTitles(
            words,
            silent.map(({ id, measure }) => measure?.title ?? id),
          )
        : null,
    ),
  };
  const wording = memoWording(register, words, 'results', values);
  const when = paragraphWhen(wording);
  const isBehind = half && measuresByProgress(measures).urgent.length > 0;
  const asks = [
    ...when(isBehind, 'ask_behind'),
    ...when(half && silent.length > 0, 'ask_no_progress'),
    wording('ask_publish'),
  ];
  const body: Block[] = [
    ...clause(oneAfterAnother([wording('background'), ...when(item !== undefined, 'item')]), leads.background),
    ...clause(wording('facts'), leads.facts),
    ...clauses(measuresTold(words, told, wording)),
    ...clause(oneAfterAnother(when(measuresLeft(told) > 0, 'measures_more'))),
    ...clause(oneAfterAnother(when(silent.length > 0, 'no_progress'))),
    ...clause(
      oneAfterAnother([
        ...when(changes.length > 0, 'amendments'),
        ...when(compared !== undefined, 'announced'),
        ...when(outcomes.length > 0, 'problems'),
      ]),
    ),
    ...clause(
      oneAfterAnother([
        ...when(reporting.length > 0, 'reporting'),
        ...when(measures.length > 0, standing.closing ? 'closed' : 'provisional'),
        ...when(measures.length > 0, 'attached'),
      ]),
    ),
    ...worthOf(register, standing, wording),
  ];
  return memoDocument(register, words, context, {
    kind: 'results',
    options: question,
    wording,
    values,
    people,
    scores: planScores(register, year),
    assessed: item ? [item.year] : [],
    body,
    asks,
    attached: [
      ...brokenOnPaper(register, words, year),
      ...(measures.length > 0 ? [stepsPaper(register, words, year, told)] : []),
      ...(outcomes.length > 0 ? [outcomesTable(register, words, data, outcomes, true)] : []),
      ...(compared ? [announcedPaper(words, compared, !half, wording)] : []),
      ...(changes.length > 0 ? [amendmentsPaper(register, words, changes, measures)] : []),
      ...(told.some(({ steps }) => steps.some(({ evidence }) => evidence.length > 0))
        ? [evidencePaper(words, told)]
        : []),
    ],
    mainTable: 'results',
    data: {
      ...yearData('fiscalYear', year),
      ...monthData('month', month),
      ...dayData('closedOn', standing.closing?.on),
      half,
      item: item ? { id: item.id, name: item.item?.name ?? null, ...yearData('fiscalYear', item.year) } : null,
      plan: groupData(standing.plan),
      measures: measures.map((measure) => measureData(register, measure, month)),
      withoutProgress: silent.map(({ id }) => id),
      outcomes: outcomesData(outcomes),
      evidence: told.flatMap(({ steps }) =>
        steps.flatMap(({ standing: { step }, evidence }) =>
          evidence.map(({ title, file, url, date }) => ({
            step: step.ref,
            title,
            file: file ?? null,
            url: url ?? null,
            ...dayData('date', date),
          })),
        ),
      ),
      amendments: amendmentsData(changes),
      announced: compared ? comparedData(compared) : null,
      reporting: reporting.map(reportingData),
      broken: brokenData(register, year),
    },
  });
};

import { planScores } from '../../progress/scores.ts';
import { changesOfMonth } from '../../in-force/changes.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import { yearOf } from '../../model/register.ts';
import { briefingOf } from '../../progress/briefing.ts';
import { inState } from '../../progress/counts.ts';
import { monthStandings } from '../../progress/month.ts';
import { problemsOf } from '../../progress/problems.ts';
import { briefingData } from '../brief/data.ts';
import { briefLines } from '../brief/lines.ts';
import type { Block } from '../document.ts';
import { amendmentsData } from '../parts/amendments-table.ts';
import { change } from '../parts/cells.ts';
import { measuresPaper } from '../parts/measures-tables.ts';
import { stepTitles } from '../parts/names.ts';
import { brokenData, brokenOnPaper } from '../parts/notices.ts';
import { reportingTable } from '../parts/reporting-tables.ts';
import { closingData, measureData, problemData, reportingData } from '../parts/standing-data.ts';
import { isRescoped } from '../parts/table.ts';
import { groupData, monthData, yearData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { amendmentsPaper } from './amendments-paper.ts';
import { changedTable } from './changed-table.ts';
import { changesListed } from './changes.ts';
import { changesInShort } from './changes-short.ts';
import { clause, clauses, memoDocument, oneAfterAnother } from './frame.ts';
import { lateListed, latePeople, mostTold, requestsListed, untoldValues } from './late.ts';
import type { MemoOptions } from './memo.ts';
import { peopleOf } from './people.ts';
import { resultsTable } from './results-table.ts';
import { summaryValues, worthOf } from './summary.ts';
import { commonValues, standingValues } from './values.ts';
import { memoWording, paragraphWhen, type Values } from './wording.ts';

/** How many changes of the plan the letter tells of; the attachment has them all. */
const MOST_CHANGES = 3;

/** Which month's memo; `full` attaches every result. */
export interface MonthMemoQuestion extends MemoOptions {
  readonly month: Month;
  readonly full?: boolean;
}

/**
 * The month's summary to the mayor: the few sentences that come first, what is late and why, what is asked in the words
 * of the offices, and attached what changed or is late.
 */
export const monthMemo: View<MonthMemoQuestion> = (register, question, words, context) => {
  const { month, full = false } = question;
  const year = fiscalYearOf(month);
  const data = yearOf(register, year);
  const at = monthStandings(register, year, context.asOf);
  const standing = at(month);
  const briefing = briefingOf(register, at, month, context.asOf);
  const problems = problemsOf(data, [month], context.asOf);
  const people = peopleOf(register, data, words, question.date ?? standing.closing?.on ?? context.asOf);
  const changes = changesOfMonth(data, month, context.asOf);
  const values: Values = {
    ...commonValues(register, year, people, standing.measures.length),
    ...standingValues(register, words, standing, problems.length),
    ...summaryValues(register, words, { standing, changes }),
    ...untoldValues(briefing),
    ...changesInShort(words, changes),
    'plan.change': change(standing.plan.change),
    'plan.scope': change(standing.plan.scope),
  };
  const hasMeasures = standing.measures.length > 0;
  const wording = memoWording(register, words, 'month', values);
  const { leads } = words.memo;
  const titleOf = stepTitles(data);
  const when = paragraphWhen(wording);
  const asks = [
    ...requestsListed(register, briefing, titleOf, wording),
    ...when(briefing.requests.length > mostTold(briefing), 'ask_requests'),
    ...(briefing.toUrge.length > 0 ? [wording('ask_late', latePeople(register, words, briefing))] : []),
    ...when(inState(standing.reporting, 'missing').length > 0, 'ask_missing'),
    wording('ask_publish'),
  ];
  const isCalm = briefing.late.length === 0;
  const told = isCalm ? { ...briefing, requests: [], changes: { ...briefing.changes, amended: [] } } : briefing;
  const body: Block[] = [
    ...clause(wording('background'), leads.background),
    ...clause(wording('facts'), leads.facts),
    ...clauses(briefLines(register, words, told).map((line) => [line])),
    ...(isCalm
      ? []
      : [
          ...clause(wording('late')),
          ...clauses(lateListed(register, words, briefing, problems, wording)),
          ...clause(oneAfterAnother(when(briefing.late.length > mostTold(briefing), 'late_more'))),
          ...clause(oneAfterAnother(when(changes.length > 0, 'amendments'))),
          ...clauses(changesListed(register, words, changes.slice(0, MOST_CHANGES), standing.measures, wording)),
          ...clause(oneAfterAnother(when(isRescoped(standing.plan), 'scope'))),
        ]),
    ...clause(
      oneAfterAnother([
        ...when(isCalm && changes.length > 0, 'amendments_short'),
        ...when(isCalm && changes.length === 0 && isRescoped(standing.plan), 'scope'),
        ...when(standing.reporting.length > 0, 'reporting'),
        ...(hasMeasures ? [wording(standing.closing ? 'closed' : 'provisional'), wording('attached')] : []),
      ]),
    ),
    ...worthOf(register, standing, wording),
  ];
  const notInTime = standing.reporting.filter(({ state }) => state !== 'on-time');
  const whole = [
    ...(hasMeasures ? [resultsTable(register, words, standing, problems)] : []),
    ...(standing.reporting.length > 0 ? [reportingTable(register, words, standing.reporting)] : []),
  ];
  return memoDocument(register, words, context, {
    kind: 'month',
    options: question,
    wording,
    values,
    people,
    scores: planScores(register, year),
    body,
    asks,
    attached: [
      ...brokenOnPaper(register, words, year),
      ...(hasMeasures ? [measuresPaper(register, words, standing)] : []),
      ...(changes.length > 0 ? [amendmentsPaper(register, words, changes, standing.measures)] : []),
      ...(full ? whole : hasMeasures ? [changedTable(register, words, briefing, problems)] : []),
      ...(!full && notInTime.length > 0 ? [reportingTable(register, words, notInTime)] : []),
    ],
    mainTable: full ? 'results' : 'changed',
    data: {
      ...yearData('fiscalYear', year),
      ...monthData('month', month),
      ...closingData(standing),
      brief: briefingData(briefing),
      amendments: amendmentsData(changes),
      plan: groupData(standing.plan),
      measures: standing.measures.map((measure) => measureData(register, measure, month)),
      problems: problems.map(problemData),
      reporting: standing.reporting.map(reportingData),
      broken: brokenData(register, year),
    },
  });
};

import { planScores } from '../../progress/scores.ts';
import { changesOfMonth } from '../../in-force/changes.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import { yearOf } from '../../model/register.ts';
import { monthStanding } from '../../progress/month.ts';
import { problemsOf } from '../../progress/problems.ts';
import { amendmentsData } from '../parts/amendments-table.ts';
import { change } from '../parts/cells.ts';
import { stepTitles } from '../parts/names.ts';
import { brokenBlocks, brokenData } from '../parts/notices.ts';
import { reportingTable } from '../parts/reporting-tables.ts';
import { closingData, measureData, problemData, reportingData } from '../parts/standing-data.ts';
import { groupData, monthData, yearData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { memoDocument } from './frame.ts';
import type { MemoOptions } from './memo.ts';
import { peopleOf } from './people.ts';
import { resultsTable } from './results-table.ts';
import { summaryBody, summaryValues } from './summary.ts';
import { commonValues, problemValues, standingValues } from './values.ts';
import { type Values, memoWording } from './wording.ts';

/** Which month's memo. */
export interface MonthMemoQuestion extends MemoOptions {
  readonly month: Month;
}

/** The month's summary to the mayor: results by measure, who reported, problems, what is asked, and the results in full. */
export const monthMemo: View<MonthMemoQuestion> = (register, question, words, context) => {
  const { month } = question;
  const year = fiscalYearOf(month);
  const data = yearOf(register, year);
  const standing = monthStanding(register, month, context.asOf);
  const problems = problemsOf(data, [month], context.asOf);
  const people = peopleOf(register, data, words, question.date ?? standing.closing?.on ?? context.asOf);
  const changes = changesOfMonth(data, month, context.asOf);
  const values: Values = {
    ...commonValues(register, year, people, standing.measures.length),
    ...standingValues(register, words, standing, problems.length),
    ...summaryValues(register, words, { standing, changes }),
    'plan.change': change(standing.plan.change),
    'plan.scope': change(standing.plan.scope),
  };
  const wording = memoWording(register, words, 'month', values);
  const titleOf = stepTitles(data);
  const listed = problems.map((problem) => wording('problem', problemValues(register, titleOf, problem)));
  return memoDocument(register, words, context, {
    kind: 'month',
    options: question,
    wording,
    values,
    people,
    scores: Object.values(planScores(register, year)),
    body: summaryBody(register, words, wording, {
      standing,
      reporting: standing.reporting,
      problems,
      changes,
      compared: standing.plan.scope && standing.plan.scope.n !== 0n ? [wording('scope')] : [],
      listed,
    }),
    attached: [
      ...brokenBlocks(register, words, year),
      resultsTable(register, words, standing, problems),
      reportingTable(register, words, standing.reporting),
    ],
    mainTable: 'results',
    data: {
      ...yearData('fiscalYear', year),
      ...monthData('month', month),
      ...closingData(standing),
      amendments: amendmentsData(changes),
      plan: groupData(standing.plan),
      measures: standing.measures.map((measure) => measureData(register, measure, month)),
      problems: problems.map(problemData),
      reporting: standing.reporting.map(reportingData),
      broken: brokenData(register, year),
    },
  });
};

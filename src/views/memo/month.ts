import { fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import { yearOf } from '../../model/register.ts';
import { monthStanding } from '../../progress/month.ts';
import type { Block } from '../document.ts';
import { brokenBlocks, brokenData } from '../parts/broken.ts';
import { change } from '../parts/cells.ts';
import { measureData, problemData, reportingData } from '../parts/measure-data.ts';
import { problemsOf } from '../parts/problems.ts';
import { reportingTable } from '../parts/reporting-table.ts';
import { monthData, standingData, yearData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { commonValues } from './common-values.ts';
import { sayer, type Values } from './fill.ts';
import { clause, clauses, memoDocument } from './frame.ts';
import type { MemoOptions } from './memo.ts';
import { peopleOf } from './people.ts';
import { problemValues } from './problems.ts';
import { resultsTable } from './results-table.ts';
import { LATE, measureValues, standingValues } from './standing-values.ts';

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
  const people = peopleOf(register, data, words);
  const values: Values = {
    ...commonValues(register, year, people, standing.measures.length),
    ...standingValues(register, words, standing, problems.length),
    'plan.change': change(standing.plan.change),
  };
  const say = sayer(register, words, 'month', values);
  const { leads } = words.memo;
  const asks = [
    ...(standing.reporting.some(({ state }) => state === 'missing') ? [say('ask_missing')] : []),
    ...(standing.measures.some(({ health }) => LATE.includes(health)) ? [say('ask_behind')] : []),
    ...(problems.length > 0 ? [say('ask_problems')] : []),
    say('ask_publish'),
  ].filter((ask) => ask.length > 0);
  const body: Block[] = [
    ...clause(say('background'), leads.background),
    ...clause(say('facts'), leads.facts),
    ...clauses(standing.measures.map((measure) => say('measure', measureValues(words, measure)))),
    ...clause(say('reporting')),
    ...(problems.length > 0 ? clause(say('problems')) : []),
    ...clauses(problems.map((problem) => say('problem', problemValues(register, data, problem)))),
    ...clause(say('law'), leads.law),
    ...clause(say('consideration'), leads.consideration),
    ...clauses(asks),
  ];
  return memoDocument(register, words, context, {
    kind: 'month',
    options: question,
    say,
    values,
    people,
    body,
    attached: [
      ...brokenBlocks(register, words, year),
      resultsTable(register, words, year, month, standing.measures, problems),
      reportingTable(register, words, standing.reporting),
    ],
    mainTable: 'results',
    data: {
      ...yearData('fiscalYear', year),
      ...monthData('month', month),
      plan: standingData(standing.plan),
      measures: standing.measures.map((measure) => measureData(register, measure)),
      problems: problems.map(problemData),
      reporting: standing.reporting.map(reportingData),
      broken: brokenData(register, year),
    },
  });
};

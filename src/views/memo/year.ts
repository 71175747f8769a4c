import { yearOf } from '../../model/register.ts';
import { lastMonth, monthsOf } from '../../model/fiscal-year.ts';
import { yearStanding } from '../../progress/year.ts';
import type { Block } from '../document.ts';
import { brokenBlocks } from '../parts/broken.ts';
import { count, percent, score, text } from '../parts/cells.ts';
import { coverageOf } from '../parts/coverage.ts';
import { problemsOf } from '../parts/problems.ts';
import { scoreChange, scoresOf } from '../parts/scores.ts';
import { scoresTable } from '../parts/scores-table.ts';
import { sharesTable } from '../parts/shares-table.ts';
import { yearSummaryData } from '../parts/year-data.ts';
import type { View } from '../view.ts';
import { commonValues } from './common-values.ts';
import { sayer, type Values } from './fill.ts';
import { clause, clauses, memoDocument } from './frame.ts';
import type { YearMemoQuestion } from './memo.ts';
import { peopleOf } from './people.ts';
import { yearProblemsTable } from './problems-table.ts';
import { resultsTable } from './results-table.ts';
import { LATE, measureValues, standingValues } from './standing-values.ts';

/** The year's summary to the mayor: results, the ITA score before and after, reporting, and what is asked for next year. */
export const yearMemo: View<YearMemoQuestion> = (register, question, words, context) => {
  const { year } = question;
  const { asOf } = context;
  const data = yearOf(register, year);
  const standing = yearStanding(register, year, asOf);
  const last = standing.months.at(-1);
  const measures = last?.measures ?? [];
  const problems = problemsOf(data, monthsOf(year), asOf);
  const coverage = coverageOf(register, year, asOf);
  const unused = coverage.filter(({ total }) => total === 0).map(({ channel }) => channel.name);
  const scores = scoresOf(data, asOf);
  const people = peopleOf(register, data, words);
  const { plan, month } = last ?? { plan: undefined, month: undefined };
  const values: Values = {
    ...commonValues(register, year, people, data?.measures.length ?? 0),
    ...standingValues(
      register,
      words,
      { month, plan, measures, reporting: standing.reporting.filter(({ state }) => state !== 'not-due') },
      problems.length,
    ),
    'reports.completeness': percent(standing.shares.completeness),
    'reports.timeliness': percent(standing.shares.timeliness),
    'result.year': text(scores.after?.year.toString()),
    'result.score': score(scores.after?.score),
    'result.level': text(scores.after?.level),
    'score.change': score(scoreChange(scores)),
    'publications.count': count((data?.publications ?? []).filter(({ date }) => date <= asOf).length),
    'channels.unused': text(unused.length > 0 ? unused.join(', ') : null),
  };
  const say = sayer(register, words, 'year', values);
  const { leads } = words.memo;
  const asks = [
    ...(standing.reporting.some(({ state }) => state === 'missing') ? [say('ask_missing')] : []),
    ...(measures.some(({ health }) => LATE.includes(health)) ? [say('ask_behind')] : []),
    ...(problems.length > 0 ? [say('ask_problems')] : []),
    ...(unused.length > 0 ? [say('ask_channels')] : []),
    say('ask_publish'),
  ].filter((ask) => ask.length > 0);
  const body: Block[] = [
    ...clause(say('background'), leads.background),
    ...clause(say('facts'), leads.facts),
    ...clauses(measures.map((measure) => say('measure', measureValues(words, measure)))),
    ...clause(say('scores')),
    ...clause(say('reporting')),
    ...(problems.length > 0 ? clause(say('problems')) : []),
    ...clause(say('law'), leads.law),
    ...clause(say('consideration'), leads.consideration),
    ...clauses(asks),
  ];
  return memoDocument(register, words, context, {
    kind: 'year',
    options: question,
    say,
    values,
    people,
    body,
    attached: [
      ...brokenBlocks(register, words, year),
      scoresTable(words, scores),
      sharesTable(words, standing),
      resultsTable(register, words, year, month ?? lastMonth(year), measures, problems),
      yearProblemsTable(register, words, data, problems),
    ],
    mainTable: 'results',
    data: yearSummaryData(register, standing, { problems, coverage, scores }, context),
  });
};

import { levelOfScore } from '../parts/certainty.ts';
import { announcedMeasures, changesUntil } from '../../in-force/changes.ts';
import { lastMonth, monthsOf } from '../../model/fiscal-year.ts';
import { yearOf } from '../../model/register.ts';
import { besideAnnounced } from '../../progress/announced.ts';
import { coverageOf, unusedChannels } from '../../progress/coverage.ts';
import { problemsOf } from '../../progress/problems.ts';
import { scoreChange, scoresOf } from '../../progress/scores.ts';
import { scoreYears } from '../../progress/score-years.ts';
import { yearStanding } from '../../progress/year.ts';
import { amendmentsData, amendmentsTable } from '../parts/amendments-table.ts';
import { announcedTable } from '../parts/announced-table.ts';
import { percent, resultPercent, score, scoreDifference, text, count } from '../parts/cells.ts';
import { healthTerm } from '../parts/terms.ts';
import { andListed, listedTitles } from '../parts/and-listed.ts';
import { brokenOnPaper } from '../parts/notices.ts';
import { yearProblemsTable } from '../parts/problems-tables.ts';
import { sharesTable } from '../parts/reporting-tables.ts';
import { scoresTable } from '../parts/scores.ts';
import { comparedData, yearSummaryData } from '../parts/standing-data.ts';
import { dayData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { memoDocument } from './frame.ts';
import type { YearMemoQuestion } from './memo.ts';
import { scoresPaper } from './scores-paper.ts';
import { peopleOf } from './people.ts';
import { resultsTable } from './results-table.ts';
import { summaryBody, summaryValues } from './summary.ts';
import { commonValues, standingValues } from './values.ts';
import { type Values, memoWording } from './wording.ts';

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
  const unused = unusedChannels(coverage).map(({ name }) => name);
  const scores = scoresOf(register, year, asOf);
  const known = scoreYears(register, asOf).filter((each) => each.year <= year);
  const [lastYear, thisYear] = [known.at(-2), known.at(-1)];
  const people = peopleOf(register, data, words, question.date ?? last?.closing?.on ?? asOf);
  const changes = last ? changesUntil(data, last.month, asOf) : [];
  const compared = last && besideAnnounced(register, last);
  const announced = compared?.plan.announced;
  const { plan, month } = last ?? { plan: undefined, month: undefined };
  const values: Values = {
    ...commonValues(register, year, people, last?.measures.length ?? announcedMeasures(data).length),
    ...standingValues(
      register,
      words,
      { month, plan, measures, reporting: standing.reporting.filter(({ state }) => state !== 'not-due') },
      problems.length,
    ),
    ...summaryValues(register, words, { standing: last, changes }),
    'announced.planned': percent(announced?.planned),
    'announced.result': resultPercent(announced?.result),
    'announced.health': announced ? healthTerm(words, announced.health) : text(null),
    'announced.doneSteps': text(
      compared &&
        listedTitles(
          words,
          compared.doneByAmendment.map(({ step }) => step.title),
        ),
    ),
    'reports.completeness': percent(standing.shares.completeness),
    'reports.timeliness': percent(standing.shares.timeliness),
    'result.year': text(scores.after?.year.toString()),
    'result.score': score(scores.after?.score),
    'result.level': levelOfScore(scores.after),
    'score.change': scoreDifference(scoreChange(scores)),
    'publications.count': count((data?.publications ?? []).filter(({ date }) => date <= asOf).length),
    'channels.unused': text(unused.length > 0 ? andListed(words, unused) : null),
  };
  const wording = memoWording(register, words, 'year', values);
  return memoDocument(register, words, context, {
    kind: 'year',
    options: question,
    wording,
    values,
    people,
    scores: Object.values(scores),
    body: summaryBody(register, words, wording, {
      standing: last,
      reporting: standing.reporting,
      problems,
      changes,
      compared: compared
        ? [wording('announced'), ...(compared.doneByAmendment.length > 0 ? [wording('announced_done')] : [])]
        : [],
      scores: wording('scores'),
      asks: unused.length > 0 ? [wording('ask_channels')] : [],
    }),
    attached: [
      ...brokenOnPaper(register, words, year),
      ...(compared ? [announcedTable(words, compared)] : []),
      scoresTable(words, scores),
      ...(thisYear?.year === year ? scoresPaper(words, thisYear, lastYear) : []),
      ...(changes.length > 0 ? [amendmentsTable(register, words, changes)] : []),
      sharesTable(words, standing),
      resultsTable(register, words, last ?? { year, month: lastMonth(year), asOf, measures }, problems),
      yearProblemsTable(register, words, data, problems),
    ],
    mainTable: 'results',
    data: {
      ...yearSummaryData(register, standing, { problems, coverage, scores }, context),
      ...dayData('closedOn', last?.closing?.on),
      amendments: amendmentsData(changes),
      announced: compared ? comparedData(compared) : null,
    },
  });
};

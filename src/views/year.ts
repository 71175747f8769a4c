import type { FiscalYear } from '../model/fiscal-year.ts';
import { monthsOf } from '../model/fiscal-year.ts';
import { yearOf } from '../model/register.ts';
import { yearStanding } from '../progress/year.ts';
import type { Table } from './document.ts';
import { agreementsTable } from './parts/agreements-table.ts';
import { assignmentsTable } from './parts/assignments-table.ts';
import { brokenBlocks } from './parts/broken.ts';
import { text } from './parts/cells.ts';
import { coverageOf } from './parts/coverage.ts';
import { footOf } from './parts/foot.ts';
import { measuresTable } from './parts/measures-table.ts';
import { noYear } from './parts/no-year.ts';
import { problemsOf } from './parts/problems.ts';
import { problemsTable } from './parts/problems-table.ts';
import { quartersTable } from './parts/quarters-table.ts';
import { scoresOf } from './parts/scores.ts';
import { scoresTable } from './parts/scores-table.ts';
import { sentence } from './parts/sentence.ts';
import { sharesTable } from './parts/shares-table.ts';
import { stepsTable } from './parts/steps-table.ts';
import { yearSummaryData } from './parts/year-data.ts';
import { coverageFigure, reportingFigure, trendFigure } from './parts/year-figures.ts';
import { progressHead, publicationWords, recordFacts, reportingFacts, scoreFacts } from './parts/year-head.ts';
import type { View } from './view.ts';

/** Which fiscal year (BE). */
export interface YearQuestion {
  readonly year: FiscalYear;
}

/**
 * The year's summary, as far as it is known at the as-of date: results by measure, quarter and month, reporting,
 * problems, publication, agreements, assignments, and the ITA score before and after.
 */
export const yearView: View<YearQuestion> = (register, { year }, words, context) => {
  const { asOf } = context;
  const data = yearOf(register, year);
  const standing = yearStanding(register, year, asOf);
  const last = standing.months.at(-1);
  const problems = problemsOf(data, monthsOf(year), asOf);
  const coverage = coverageOf(register, year, asOf);
  const scores = scoresOf(data, asOf);
  const ofResults = (table: Table): Table =>
    last || !data ? table : { ...table, whenEmpty: words.views.yearView.noResults };
  return {
    kind: 'year',
    title: sentence(words.views.yearView.title, { year: text(String(year)) }),
    blocks: [
      ...progressHead(register, words, standing),
      ...(data ? [] : [noYear(words, year)]),
      ...brokenBlocks(register, words, year),
      ofResults(measuresTable(register, words, year, last?.measures ?? [], last?.plan)),
      ofResults(quartersTable(register, words, standing)),
      trendFigure(words, standing),
      ofResults(stepsTable(register, words, last?.measures ?? [])),
      reportingFigure(register, words, standing),
      ...reportingFacts(words, standing),
      sharesTable(words, standing),
      problemsTable(register, words, data, problems, 'year'),
      coverageFigure(words, year, coverage),
      ...publicationWords(words, coverage),
      ...recordFacts(words, data, asOf),
      agreementsTable(words, data?.agreements ?? []),
      assignmentsTable(register, words, data?.assignments ?? [], asOf),
      scoresTable(words, scores),
      ...scoreFacts(words, scores),
    ],
    foot: footOf(register, words, context),
    mainTable: 'measures',
    data: yearSummaryData(register, standing, { problems, coverage, scores }, context),
  };
};

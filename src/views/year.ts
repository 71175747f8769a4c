import type { FiscalYear } from '../model/fiscal-year.ts';
import { monthsOf } from '../model/fiscal-year.ts';
import { yearOf } from '../model/register.ts';
import { coverageOf } from '../progress/coverage.ts';
import { problemsOf } from '../progress/problems.ts';
import { scoresOf } from '../progress/scores.ts';
import { yearStanding } from '../progress/year.ts';
import type { Table } from './document.ts';
import { sentence, text } from './parts/cells.ts';
import { footOf } from './parts/foot.ts';
import { recordFacts, reportingFacts, yearHead } from './parts/heads.ts';
import { measuresTable, quartersTable } from './parts/measures-tables.ts';
import { brokenBlocks, noYear, unusedNotice } from './parts/notices.ts';
import { problemsTable } from './parts/problems-tables.ts';
import { agreementsTable, assignmentsTable } from './parts/records-tables.ts';
import { sharesTable } from './parts/reporting-tables.ts';
import { scoreFacts, scoresTable } from './parts/scores.ts';
import { yearSummaryData } from './parts/standing-data.ts';
import { stepsTable } from './parts/steps-tables.ts';
import { coverageFigure, reportingFigure, trendFigure } from './parts/year-figures.ts';
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
      ...yearHead(register, words, standing),
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
      ...unusedNotice(words, coverage),
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

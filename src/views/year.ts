import { changesUntil } from '../in-force/changes.ts';
import { type FiscalYear, firstMonth, lastMonth, monthsOf } from '../model/fiscal-year.ts';
import { yearOf } from '../model/register.ts';
import { besideAnnounced, type Compared } from '../progress/announced.ts';
import { briefingIn } from '../progress/briefing.ts';
import { coverageOf } from '../progress/coverage.ts';
import { monthStanding } from '../progress/month.ts';
import { problemsOf } from '../progress/problems.ts';
import { knownAgreements } from '../progress/records.ts';
import { collectingIn } from '../progress/reporting.ts';
import { scoresOf } from '../progress/scores.ts';
import { upToJudged, yearStanding } from '../progress/year.ts';
import type { Words } from '../words/words.ts';
import { briefingData } from './brief/data.ts';
import { openingBlocks } from './brief/opening.ts';
import type { Block, Table } from './document.ts';
import { amendmentsData, amendmentsTable } from './parts/amendments-table.ts';
import { announcedTable } from './parts/announced-table.ts';
import { fiscalYear, sentence } from './parts/cells.ts';
import { levelNotes } from './parts/certainty.ts';
import { footOf } from './parts/foot.ts';
import { recordFacts, reportingFacts, yearHead } from './parts/heads.ts';
import { measuresTable, quartersTable } from './parts/measures-tables.ts';
import { awaitedNotice, brokenBlocks, noYear, unusedNotice } from './parts/notices.ts';
import { problemsTable } from './parts/problems-tables.ts';
import { assignmentsTable } from './parts/assignment-tables.ts';
import { agreementsTable } from './parts/records-tables.ts';
import { sharesTable } from './parts/reporting-tables.ts';
import { scoreFacts, scoresTable } from './parts/scores.ts';
import { closingData, collectingData, comparedData, yearSummaryData } from './parts/standing-data.ts';
import { stepsTable } from './parts/steps-tables.ts';
import { coverageFigure, reportingFigure, trendFigure } from './parts/year-figures.ts';
import { monthData } from './parts/to-data.ts';
import type { View } from './view.ts';

/** Which fiscal year (BE). */
export interface YearQuestion {
  readonly year: FiscalYear;
  /** Only how the year stands in a few lines and by measure. */
  readonly brief?: boolean;
}

/** The plan and its measures twice where an amendment made a difference, and the steps that are done only by it. */
function comparedBlocks(words: Words, compared: Compared | undefined): Block[] {
  if (!compared) return [];
  const { doneByAmendment } = compared;
  const items = doneByAmendment.map(({ step }) => [`${step.ref} ${step.title}`]);
  return [
    announcedTable(words, compared),
    ...(items.length === 0
      ? []
      : ([
          { type: 'paragraph', text: [words.views.yearView.doneByAmendment] },
          { type: 'list', items },
        ] satisfies Block[])),
  ];
}

/**
 * The year's summary, as far as it is known at the as-of date: results by measure, quarter and month, reporting,
 * problems, publication, agreements, assignments, and the ITA score before and after.
 */
export const yearView: View<YearQuestion> = (register, { year, brief = false }, words, context) => {
  const { asOf } = context;
  const data = yearOf(register, year);
  const standing = upToJudged(register, yearStanding(register, year, asOf));
  const last = standing.months.at(-1);
  const shown = last ?? monthStanding(register, firstMonth(year), asOf);
  const only = last ? undefined : [];
  const collecting = collectingIn(standing.reporting, asOf);
  const changes = changesUntil(data, lastMonth(year), asOf);
  const compared = last && besideAnnounced(register, last);
  const problems = problemsOf(data, monthsOf(year), asOf);
  const coverage = coverageOf(register, year, asOf);
  const scores = scoresOf(register, year, asOf);
  const briefing = last && briefingIn(register, standing, last.month);
  const ofResults = (table: Table): Table =>
    last || !data ? table : { ...table, whenEmpty: words.views.yearView.noResults };
  const long = (): Block[] => [
    ...comparedBlocks(words, compared),
    ...(changes.length > 0 ? [amendmentsTable(register, words, changes)] : []),
    ofResults(quartersTable(register, words, standing)),
    trendFigure(words, standing),
    ofResults(stepsTable(register, words, last?.measures ?? [], shown.month)),
    reportingFigure(register, words, standing),
    ...reportingFacts(words, standing),
    sharesTable(words, standing),
    problemsTable(register, words, data, problems, 'year'),
    coverageFigure(words, year, coverage),
    ...unusedNotice(words, coverage),
    ...recordFacts(words, data, asOf),
    agreementsTable(words, knownAgreements(data, asOf)),
    assignmentsTable(register, words, data?.assignments ?? [], asOf),
    scoresTable(words, scores),
    ...scoreFacts(words, scores),
  ];
  return {
    kind: 'year',
    title: sentence(words.views.yearView.title, { year: fiscalYear(year) }),
    blocks: [
      ...openingBlocks(register, words, briefing),
      ...yearHead(register, words, standing),
      ...awaitedNotice(words, collecting),
      ...(data ? [] : [noYear(words, year)]),
      ...brokenBlocks(register, words, year),
      ofResults(measuresTable(register, words, shown, only)),
      ...(brief ? [] : long()),
    ],
    foot: footOf(register, words, context, levelNotes(words, Object.values(scores))),
    mainTable: 'measures',
    get data() {
      return {
        ...yearSummaryData(register, standing, { problems, coverage, scores }, context),
        brief: briefing ? briefingData(briefing) : null,
        closedMonths: standing.months.flatMap((at) =>
          at.closing ? [{ ...monthData('month', at.month), ...closingData(at) }] : [],
        ),
        awaited: collecting && collectingData(collecting),
        amendments: amendmentsData(changes),
        announced: compared ? comparedData(compared) : null,
      };
    },
  };
};

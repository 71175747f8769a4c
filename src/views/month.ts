import { changesOfMonth } from '../in-force/changes.ts';
import { lastDay } from '../model/be-date.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import { yearOf } from '../model/register.ts';
import { briefingOf } from '../progress/briefing.ts';
import { lateSteps } from '../progress/late-steps.ts';
import { monthStandings } from '../progress/month.ts';
import { type Only, stepFilter } from '../progress/only.ts';
import { officeWork } from '../progress/office-work.ts';
import { problemsOf } from '../progress/problems.ts';
import { collectingIn, reportingOf } from '../progress/reporting.ts';
import { keepSteps, narrow, officeInScope, type Scope } from '../progress/scope.ts';
import { planScores } from '../progress/scores.ts';
import type { Since } from './diff/since.ts';
import { briefingData } from './brief/data.ts';
import { openingBlocks } from './brief/opening.ts';
import type { Block, Document, Table } from './document.ts';
import { amendmentsData, amendmentsTable } from './parts/amendments-table.ts';
import { month, sentence } from './parts/cells.ts';
import { levelNotes } from './parts/certainty.ts';
import { contextData, footOf } from './parts/foot.ts';
import { monthHead } from './parts/heads.ts';
import { lateTable } from './parts/late-table.ts';
import { measuresTable } from './parts/measures-tables.ts';
import { awaitedNotice, brokenBlocks, brokenData, notEnded, noYear } from './parts/notices.ts';
import { problemsTable } from './parts/problems-tables.ts';
import { reportingTable } from './parts/reporting-tables.ts';
import { closingData, collectingData, measureData, problemData, reportingData } from './parts/standing-data.ts';
import { officesTable, stepsTable } from './parts/steps-tables.ts';
import { groupData, monthData, scoredData, yearData } from './parts/to-data.ts';
import type { View } from './view.ts';

/** Which month, narrowed to an office or a measure; `detail` shows steps and offices too. */
export interface MonthQuestion extends Scope {
  readonly month: Month;
  readonly detail: boolean;
  /** Only steps of a kind, which are shown then. */
  readonly only?: Only;
  /** The last month whose reports were read, where that is a later one: it is said when it can't be judged yet. */
  readonly latest?: Month;
  /** What changed since an earlier state of the data, where that is asked for. */
  readonly since?: Since | undefined;
}

/**
 * The month's report: plan against result as a whole and by measure, problems, and who reported. The data for
 * machines always has the steps and offices.
 */
export const monthView: View<MonthQuestion> = (register, question, words, context) => {
  const fiscalYear = fiscalYearOf(question.month);
  const year = yearOf(register, fiscalYear);
  const at = monthStandings(register, fiscalYear, context.asOf);
  const standing = at(question.month);
  const { only } = question;
  const inScope = narrow(register, standing, question);
  const measures =
    only === undefined ? inScope : keepSteps(inScope, stepFilter(year, at, { ...question, only, asOf: context.asOf }));
  const shown = new Set(measures.flatMap(({ steps }) => steps.map(({ step }) => step.ref)));
  const problems = problemsOf(year, [question.month], context.asOf, question).filter(
    ({ step }) => only === undefined || shown.has(step),
  );
  const { before } = planScores(register, fiscalYear);
  const reporting = standing.reporting.filter(({ office }) => officeInScope(measures, question, office));
  const whole = question.office === undefined && question.measure === undefined && only === undefined;
  const late = lateSteps(at, question.month).filter(({ standing: { step } }) => shown.has(step.ref));
  const briefing = whole ? briefingOf(register, at, question.month, context.asOf) : undefined;
  const own = question.office === undefined ? undefined : officeWork(standing, question.office);
  const parts = officesTable(register, words, measures, question.month, { own: own !== undefined });
  const { marked } = question.since ?? { marked: (table: Table) => table };
  const detail: Block[] = [
    ...(question.detail || only !== undefined ? [marked(stepsTable(register, words, measures, question.month))] : []),
    ...(question.detail || own ? [parts] : []),
  ];
  const changes = changesOfMonth(year, question.month, context.asOf).filter(
    ({ measure }) => whole || measures.some(({ id }) => id === measure.id),
  );
  const collecting = collectingIn(
    reportingOf(register, fiscalYear, context.asOf).filter(
      (each) => each.month >= question.month && each.month <= (question.latest ?? question.month),
    ),
    context.asOf,
  );

  return {
    kind: 'month',
    title: sentence(words.views.monthView.title, { month: month(question.month, 'long') }),
    blocks: [
      ...openingBlocks(register, words, briefing),
      ...monthHead(register, words, question, standing, measures.length, own),
      ...(lastDay(question.month) > context.asOf ? [notEnded(words)] : []),
      ...(year ? [] : [noYear(words, fiscalYear)]),
      ...awaitedNotice(words, collecting),
      ...brokenBlocks(register, words, fiscalYear),
      ...(late.length > 0 ? [marked(lateTable(register, words, late, question.month))] : []),
      marked(measuresTable(register, words, standing, whole ? undefined : measures)),
      ...(changes.length > 0 ? [amendmentsTable(register, words, changes)] : []),
      ...detail,
      problemsTable(register, words, year, problems, 'month'),
      reportingTable(register, words, reporting),
      ...(question.since?.blocks ?? []),
    ],
    foot: footOf(register, words, context, levelNotes(words, [before])),
    mainTable: 'measures',
    get data() {
      return {
        ...contextData(register, context),
        ...yearData('fiscalYear', fiscalYear),
        ...monthData('month', question.month),
        filter: { office: question.office ?? null, measure: question.measure ?? null, only: only ?? null },
        lastResult: scoredData(before),
        ...closingData(standing),
        awaited: collecting && collectingData(collecting),
        brief: briefing ? briefingData(briefing) : null,
        plan: groupData(standing.plan),
        own: own ?? null,
        measures: measures.map((measure) => measureData(register, measure, question.month)),
        amendments: amendmentsData(changes),
        problems: problems.map(problemData),
        reporting: reporting.map(reportingData),
        broken: brokenData(register, fiscalYear),
        ...(question.since && { since: question.since.data }),
      };
    },
  } satisfies Document;
};

import { changesOfMonth } from '../in-force/changes.ts';
import { lastDay } from '../model/be-date.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import { yearOf } from '../model/register.ts';
import { monthStanding } from '../progress/month.ts';
import { problemsOf } from '../progress/problems.ts';
import { collectingIn, reportingOf } from '../progress/reporting.ts';
import { narrow, officeInScope, type Scope } from '../progress/scope.ts';
import { planScores } from '../progress/scores.ts';
import type { Since } from './diff/since.ts';
import type { Block, Document } from './document.ts';
import { amendmentsData, amendmentsTable } from './parts/amendments-table.ts';
import { month, sentence } from './parts/cells.ts';
import { contextData, footOf } from './parts/foot.ts';
import { monthHead } from './parts/heads.ts';
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
  const standing = monthStanding(register, question.month, context.asOf);
  const measures = narrow(register, standing, question);
  const problems = problemsOf(year, [question.month], context.asOf, question);
  const reporting = standing.reporting.filter(({ office }) => officeInScope(measures, question, office));
  const whole = question.office === undefined && question.measure === undefined;
  const detail: Block[] = question.detail
    ? [stepsTable(register, words, measures, question.month), officesTable(register, words, measures, question.month)]
    : [];
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
      ...monthHead(register, words, question, standing, measures.length),
      ...(lastDay(question.month) > context.asOf ? [notEnded(words)] : []),
      ...(year ? [] : [noYear(words, fiscalYear)]),
      ...awaitedNotice(words, collecting),
      ...brokenBlocks(register, words, fiscalYear),
      measuresTable(register, words, standing, whole ? undefined : measures),
      ...(changes.length > 0 ? [amendmentsTable(register, words, changes)] : []),
      ...detail,
      problemsTable(register, words, year, problems, 'month'),
      reportingTable(register, words, reporting),
      ...(question.since?.blocks ?? []),
    ],
    foot: footOf(register, words, context),
    mainTable: 'measures',
    get data() {
      return {
        ...contextData(register, context),
        ...yearData('fiscalYear', fiscalYear),
        ...monthData('month', question.month),
        filter: { office: question.office ?? null, measure: question.measure ?? null },
        lastResult: scoredData(planScores(register, fiscalYear).before),
        ...closingData(standing),
        awaited: collecting && collectingData(collecting),
        plan: groupData(standing.plan),
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

import { lastDay } from '../../model/be-date.ts';
import { lastMonth } from '../../model/fiscal-year.ts';
import { responsibleIn } from '../../in-force/offices.ts';
import type { Month } from '../../model/month.ts';
import { type Register, yearOf } from '../../model/register.ts';
import type { Compared } from '../../progress/announced.ts';
import { type Coverage, unusedChannels } from '../../progress/coverage.ts';
import type { Problem } from '../../progress/problems.ts';
import type {
  GroupStanding,
  MeasureStanding,
  MonthStanding,
  OfficeResult,
  Reporting,
  StepStanding,
  YearStanding,
} from '../../progress/progress.ts';
import type { Collecting } from '../../progress/reporting.ts';
import { quartersOf } from '../../progress/quarters.ts';
import { assignmentStanding, doneBy } from '../../progress/assignments.ts';
import { knownAgreements } from '../../progress/records.ts';
import { roundShares } from '../../progress/round-shares.ts';
import { type Scores, scoreChange } from '../../progress/scores.ts';
import type { ViewContext } from '../view.ts';
import { contextData } from './foot.ts';
import { brokenData } from './notices.ts';
import {
  dayData,
  groupData,
  monthData,
  numberData,
  resultData,
  scoredData,
  standingData,
  yearData,
} from './to-data.ts';

const officeData = (result: OfficeResult) => ({
  office: result.office,
  holder: result.holder ?? null,
  status: result.status,
  result: resultData(result.result),
  value: numberData(result.value),
  ...monthData('reportedFor', result.reportedFor),
  carriedOver: result.carriedOver,
  pending: result.pending,
  broken: result.broken,
  said: result.entry?.result ?? null,
  problem: result.entry?.problem ?? null,
  suggestion: result.entry?.suggestion ?? null,
  evidence: (result.entry?.evidence ?? []).map(({ title, file, url }) => ({
    title,
    file: file ?? null,
    url: url ?? null,
  })),
});

const stepData = (standing: StepStanding) => {
  const { step } = standing;
  return {
    ref: step.ref,
    title: step.title,
    kind: step.kind,
    ...monthData('start', step.start),
    ...monthData('due', step.due),
    ...standingData(standing),
    status: standing.status,
    value: numberData(standing.value),
    target: step.kind === 'quantity' ? numberData(step.target) : null,
    unit: step.kind === 'quantity' ? step.unit : null,
    periods: standing.periods ?? null,
    carriedOver: standing.carriedOver,
    offices: standing.offices.map(officeData),
  };
};

/** When a month was closed, for machines: null while its figures are provisional. */
export const closingData = ({ closing }: Pick<MonthStanding, 'closing'>) => dayData('closedOn', closing?.on);

/** The month that reports are coming in for, for machines. */
export const collectingData = ({ month, due, received, total }: Collecting) => ({
  ...monthData('month', month),
  ...dayData('due', due),
  received,
  total,
});

/** A measure of a month with its steps and offices, for machines. */
export const measureData = (register: Register, standing: MeasureStanding, month: Month) => ({
  id: standing.id,
  title: standing.measure?.title ?? null,
  offices: standing.measure ? responsibleIn(register, standing.measure.offices, month) : null,
  ...groupData(standing),
  steps: standing.steps.map(stepData),
});

/** How a report stands, for machines. */
export const reportingData = (reporting: Reporting) => ({
  office: reporting.office,
  ...monthData('month', reporting.month),
  ...dayData('due', reporting.due),
  ...dayData('submitted', reporting.report?.submitted),
  state: reporting.state,
  daysLate: reporting.daysLate,
});

/** A problem with the months it was reported in, for machines. */
export const problemData = ({ months, ...problem }: Problem) => ({
  ...problem,
  months: months.map((month) => monthData('month', month)),
});

const resultsData = (month: Month, at: MonthStanding | undefined) => ({
  ...monthData('month', month),
  plan: at ? groupData(at.plan) : null,
  measures: (at?.measures ?? []).map((measure) => ({ id: measure.id, ...groupData(measure) })),
});

/** A month by the amended plan beside the plan as announced, for machines. */
export const comparedData = ({ plan, measures, doneByAmendment }: Compared) => {
  const both = ({ amended, announced }: { amended?: GroupStanding; announced?: GroupStanding }) => ({
    amended: amended ? groupData(amended) : null,
    announced: announced ? groupData(announced) : null,
  });
  return {
    plan: both(plan),
    measures: measures.map((each) => ({ id: each.id, ...both(each) })),
    doneByAmendment: doneByAmendment.map(({ step }) => step.ref),
  };
};

/** The year's summary for machines; what is not known yet is null. */
export function yearSummaryData(
  register: Register,
  standing: YearStanding,
  found: { problems: readonly Problem[]; coverage: readonly Coverage[]; scores: Scores },
  context: ViewContext,
): Record<string, unknown> {
  const { shares, months } = standing;
  const { problems, coverage, scores } = found;
  const year = yearOf(register, standing.year);
  const last = months.at(-1);
  return {
    ...contextData(register, context),
    ...yearData('fiscalYear', standing.year),
    finished: lastDay(lastMonth(standing.year)) <= standing.asOf,
    ...monthData('knownUntil', last?.month),
    plan: last ? groupData(last.plan) : null,
    measures: last ? last.measures.map((measure) => measureData(register, measure, last.month)) : [],
    quarters: quartersOf(standing).map(({ quarter, month, standing: at }) => ({ quarter, ...resultsData(month, at) })),
    trend: months.map((at) => resultsData(at.month, at)),
    reporting: standing.reporting.map(reportingData),
    shares: {
      total: shares.total,
      counts: shares.counts,
      shares: Object.fromEntries(
        Object.entries(roundShares(shares.shares, 2)).map(([state, share]) => [state, numberData(share)]),
      ),
      completeness: numberData(shares.completeness),
      timeliness: numberData(shares.timeliness),
    },
    problems: problems.map(problemData),
    coverage: coverage.map(({ channel, months: times, total }) => ({ channel: channel.id, months: times, total })),
    unusedChannels: unusedChannels(coverage).map(({ id }) => id),
    agreements: knownAgreements(year, context.asOf).map(({ id, title, parties, date, signed, total }) => ({
      id,
      title,
      parties,
      ...dayData('date', date),
      signed,
      total,
    })),
    assignments: (year?.assignments ?? []).map((assignment) => ({
      id: assignment.id,
      title: assignment.title,
      item: assignment.item ?? null,
      officer: assignment.officer,
      ...dayData('due', assignment.due),
      ...dayData('done', doneBy(assignment, context.asOf)),
      state: assignmentStanding(assignment, context.asOf).state,
    })),
    scores: {
      before: scoredData(scores.before),
      target: scoredData(scores.target),
      after: scoredData(scores.after),
      change: numberData(scoreChange(scores)),
    },
    broken: brokenData(register, standing.year),
  };
}

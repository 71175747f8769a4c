import { type Register, yearOf } from '../../model/register.ts';
import type { YearStanding } from '../../progress/progress.ts';
import type { ViewContext } from '../view.ts';
import { assignmentState } from './assignment-state.ts';
import { brokenData } from './broken.ts';
import type { Coverage } from './coverage.ts';
import { contextData } from './foot.ts';
import { measureData, problemData, reportingData } from './measure-data.ts';
import type { Problem } from './problems.ts';
import { type Scores, scoreChange, scoredData } from './scores.ts';
import { dayData, monthData, numberData, standingData, yearData } from './to-data.ts';
import { quartersOf } from './quarters-table.ts';

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
    finished: months.length === 12,
    ...monthData('knownUntil', last?.month),
    plan: last ? standingData(last.plan) : null,
    measures: (last?.measures ?? []).map((measure) => measureData(register, measure)),
    quarters: quartersOf(standing).map(({ quarter, month, standing: at }) => ({
      quarter,
      ...monthData('month', month),
      plan: at ? standingData(at.plan) : null,
      measures: (at?.measures ?? []).map((measure) => ({ id: measure.id, ...standingData(measure) })),
    })),
    trend: months.map((at) => ({
      ...monthData('month', at.month),
      plan: standingData(at.plan),
      measures: at.measures.map((measure) => ({ id: measure.id, ...standingData(measure) })),
    })),
    reporting: standing.reporting.map(reportingData),
    shares: {
      total: shares.total,
      counts: shares.counts,
      shares: Object.fromEntries(Object.entries(shares.shares).map(([state, share]) => [state, numberData(share)])),
      completeness: numberData(shares.completeness),
      timeliness: numberData(shares.timeliness),
    },
    problems: problems.map(problemData),
    coverage: coverage.map(({ channel, months: times, total }) => ({ channel: channel.id, months: times, total })),
    unusedChannels: coverage.filter(({ total }) => total === 0).map(({ channel }) => channel.id),
    agreements: (year?.agreements ?? []).map(({ id, title, parties, date, signed, total }) => ({
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
      ...dayData('done', assignment.done),
      state: assignmentState(assignment, context.asOf),
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

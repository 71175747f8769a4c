import type { Health } from '../model/closing.ts';
import type { MeasureStanding, Reporting, ReportingState } from './progress.ts';

/** How measures stand that someone should urge on. */
const URGENT: readonly Health[] = ['behind', 'overdue', 'no-report'];

/** The measures that are done, on track, and to be urged on. */
export function measuresByProgress(measures: readonly MeasureStanding[]) {
  const of = (...health: readonly Health[]) => measures.filter((each) => health.includes(each.health));
  return { done: of('done'), onTrack: of('on-track'), urgent: of(...URGENT) };
}

/** How many measures are done, of those that are not cancelled. */
export function measureCounts(measures: readonly MeasureStanding[]) {
  const counted = measures.filter(({ health }) => health !== 'cancelled');
  return { done: measuresByProgress(counted).done.length, total: counted.length };
}

/** The reports in one state. */
export const inState = (reporting: readonly Reporting[], state: ReportingState): Reporting[] =>
  reporting.filter((each) => each.state === state);

/** How many reports have come in, of how many. */
export const receivedCounts = (reporting: readonly Reporting[]) => ({
  received: reporting.filter(({ report }) => report).length,
  total: reporting.length,
});

const NOT_SILENT: readonly Health[] = ['cancelled', 'broken', 'awaiting', 'done'];

/** The measures of which nothing has been done; those of which that can't be told are not among them. */
export const withoutProgress = (measures: readonly MeasureStanding[]): MeasureStanding[] =>
  measures.filter(({ health, result }) => !NOT_SILENT.includes(health) && (result === null || result.n === 0n));

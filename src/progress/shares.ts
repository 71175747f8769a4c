import { type Fraction, fraction, ZERO } from '../model/fraction.ts';
import type { Reporting, ReportingShares, ReportingState } from './progress.ts';

/** The states of reporting, in the order they are shown. */
export const REPORTING_STATES: readonly ReportingState[] = ['on-time', 'late', 'missing', 'not-due', 'broken'];

/** Counts office-months by state, with their shares, completeness and timeliness in percent. */
export function sharesOf(reportings: readonly Reporting[]): ReportingShares {
  const total = reportings.length;
  const count = (state: ReportingState) => reportings.filter((reporting) => reporting.state === state).length;
  const due = reportings.filter((reporting) => reporting.dueHasPassed && reporting.state !== 'broken');
  const shareOfDue = (...states: ReportingState[]) =>
    due.length === 0 ? null : percent(due.filter(({ state }) => states.includes(state)).length, due.length);
  return {
    total,
    counts: byState(count),
    shares: byState((state) => (total === 0 ? ZERO : percent(count(state), total))),
    completeness: shareOfDue('on-time', 'late'),
    timeliness: shareOfDue('on-time'),
  };
}

const percent = (part: number, whole: number): Fraction => fraction(part * 100, whole);

/** A record of every state. */
export const byState = <T>(make: (state: ReportingState) => T): Record<ReportingState, T> => ({
  'on-time': make('on-time'),
  late: make('late'),
  missing: make('missing'),
  'not-due': make('not-due'),
  broken: make('broken'),
});

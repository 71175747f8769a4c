import type { Day } from '../model/be-date.ts';
import { divide, type Fraction, fraction, HUNDRED, multiply } from '../model/fraction.ts';
import type { Agreement, Assignment } from '../model/plan.ts';
import type { Year } from '../model/register.ts';
import type { Report } from '../model/report.ts';
import { dueDay } from './basis.ts';

/** How an assignment stands: done in time or after it, or not done before or after its due day. */
export type AssignmentState = 'done' | 'done-late' | 'open' | 'overdue';

/** The day that an assignment was done, when that was by `asOf`. */
export const doneBy = ({ done }: Assignment, asOf: Day): Day | undefined =>
  done !== undefined && done <= asOf ? done : undefined;

/** How an assignment stands at `asOf`; done later than that is not done yet. */
export function assignmentState(assignment: Assignment, asOf: Day): AssignmentState {
  const { due } = assignment;
  const done = doneBy(assignment, asOf);
  if (done !== undefined) return done > due ? 'done-late' : 'done';
  return due < asOf ? 'overdue' : 'open';
}

/** The assignments of a year at `asOf`: how many there are, how many are done, and how many are or were late. */
export function assignmentCounts(year: Year | undefined, asOf: Day) {
  const states = (year?.assignments ?? []).map((assignment) => assignmentState(assignment, asOf));
  const count = (...of: AssignmentState[]) => states.filter((state) => of.includes(state)).length;
  return { total: states.length, done: count('done', 'done-late'), late: count('overdue', 'done-late') };
}

/** Percent of those who are to sign an agreement that have; `null` when nobody is to. */
export const signedShare = ({ signed, total }: Agreement): Fraction | null =>
  total > 0 ? multiply(divide(fraction(signed), fraction(total)), HUNDRED) : null;

/** The agreements of a year that were made by a day. */
export const knownAgreements = (year: Year | undefined, asOf: Day): readonly Agreement[] =>
  (year?.agreements ?? []).filter(({ date }) => date <= asOf);

/** How many have signed the agreements of a year made by a day, of how many who are to. */
export function signedCounts(year: Year | undefined, asOf: Day) {
  const sum = (key: 'signed' | 'total') =>
    knownAgreements(year, asOf).reduce((before, agreement) => before + agreement[key], 0);
  return { total: sum('total'), signed: sum('signed') };
}

/** How many days after its due day a report was submitted; 0 when it was in time. */
export const daysLate = ({ month, submitted }: Report, reportingDay: number): number =>
  Math.max(0, submitted - dueDay(month, reportingDay));

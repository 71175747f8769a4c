import type { Day } from '../model/be-date.ts';
import type { Assignment, AssignmentEvent } from '../model/plan.ts';
import { type Register, type Year, yearOf } from '../model/register.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';

/**
 * How an assignment stands: done in time or after it; sent back and not yet answered; not done before or after its due
 * day.
 */
export type AssignmentState = 'done' | 'done-late' | 'returned' | 'open' | 'overdue';

/** What is known of an assignment on a day, by its log. */
export interface AssignmentStanding {
  readonly state: AssignmentState;
  /** The day on which it was first handed in; absent while it was not. */
  readonly entered?: Day;
  /** The last thing that happened to it; absent while nothing did. */
  readonly last?: Pick<AssignmentEvent, 'event' | 'on' | 'note'>;
  /** It can be shown: handed in, and nothing is asked of it. */
  readonly isReady: boolean;
}

/** What happened to an assignment by a day, first to last; `done` is the day it was entered where the log has none. */
export function eventsBy(
  { done, log }: Assignment,
  asOf: Day,
): readonly Pick<AssignmentEvent, 'event' | 'on' | 'note'>[] {
  const entered = done !== undefined && !log.some(({ event }) => event === 'entered');
  const events = entered ? [{ event: 'entered' as const, on: done }, ...log] : log;
  return events.filter(({ on }) => on <= asOf).sort((a, b) => a.on - b.on);
}

/** How an assignment stands on a day; what happened later is not known yet. */
export function assignmentStanding(assignment: Assignment, asOf: Day): AssignmentStanding {
  const events = eventsBy(assignment, asOf);
  const entered = events.find(({ event }) => event === 'entered')?.on;
  const last = events.at(-1);
  const isReady = entered !== undefined && last?.event !== 'returned';
  const { due } = assignment;
  const late = isReady ? entered > due : due < asOf;
  const state = isReady
    ? late
      ? 'done-late'
      : 'done'
    : last?.event === 'returned'
      ? 'returned'
      : late
        ? 'overdue'
        : 'open';
  return { state, isReady, ...(entered !== undefined && { entered }), ...(last && { last }) };
}

/** The day that an assignment was handed in first, when that was by `asOf`. */
export const doneBy = (assignment: Assignment, asOf: Day): Day | undefined =>
  assignmentStanding(assignment, asOf).entered;

/** The assignments of a year at `asOf`: how many there are, how many are done, and how many are or were late. */
export function assignmentCounts(year: Year | undefined, asOf: Day) {
  const states = (year?.assignments ?? []).map((assignment) => assignmentStanding(assignment, asOf).state);
  const count = (...of: AssignmentState[]) => states.filter((state) => of.includes(state)).length;
  return { total: states.length, done: count('done', 'done-late'), late: count('overdue', 'done-late') };
}

/** An assignment that is not ready, whose it is, and how many days its due day is ahead (past: negative). */
export interface PendingAssignment {
  readonly assignment: Assignment;
  readonly standing: AssignmentStanding;
  /** The office of the officer; absent for executives and for officers who are not known. */
  readonly office?: string;
  readonly days: number;
}

/**
 * The assignments of a fiscal year that are not ready on a day, earliest due first: what is late has `days` below 0,
 * what was sent back is among them whatever its due day.
 */
export function pendingAssignments(register: Register, year: FiscalYear, asOf: Day): readonly PendingAssignment[] {
  const offices = new Map(register.officers.map(({ id, office }) => [id, office]));
  return (yearOf(register, year)?.assignments ?? [])
    .map((assignment): PendingAssignment => {
      const office = offices.get(assignment.officer);
      const standing = assignmentStanding(assignment, asOf);
      return { assignment, standing, days: assignment.due - asOf, ...(office !== undefined && { office }) };
    })
    .filter(({ standing }) => !standing.isReady)
    .sort((a, b) => a.days - b.days);
}

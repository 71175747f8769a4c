import { closingOf } from '../in-force/closing.ts';
import { type Day, lastDay } from '../model/be-date.ts';
import { type FiscalYear, firstMonth, lastMonth } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import { type Register, yearOf } from '../model/register.ts';
import { type PendingAssignment, pendingAssignments } from './assignments.ts';
import { currentStanding, latestEnded } from './current.ts';
import { type MissingReports, missingReports } from './missing.ts';
import { monthStanding } from './month.ts';
import type { MonthStanding, StepStanding } from './progress.ts';
import { type Collecting, collectingIn, judgedMonth, reportingOf } from './reporting.ts';

const DAYS_AHEAD = 30;

/** A step that is not done, and how many days its due day is past (overdue, awaiting) or ahead (upcoming). */
export interface DueStep {
  readonly standing: StepStanding;
  readonly days: number;
}

/** What a year looks like from one day. */
export interface Outlook {
  readonly year: FiscalYear;
  /** The last month that can be judged; `null` before the first month has ended. */
  readonly current: MonthStanding | null;
  /** The month by whose end the steps are looked at: the latest that has ended, or the first. */
  readonly month: Month;
  readonly overdue: readonly DueStep[];
  /** Steps whose due month has ended, and whose report is neither in nor due yet. */
  readonly awaiting: readonly DueStep[];
  readonly upcoming: readonly DueStep[];
  /** Offices with missing reports whose due day has passed, with those reports. */
  readonly missing: readonly MissingReports[];
  /** Assignments that are late, sent back, or due within 30 days, and not ready; `null` in a year that has none at all. */
  readonly assignments: readonly PendingAssignment[] | null;
  /** Whether any report's due day has passed. */
  readonly anyDue: boolean;
  readonly collecting: Collecting | null;
  /** The last month that can be judged, where the year closes its months and this one is still open. */
  readonly toClose: Month | null;
  readonly finished: boolean;
}

/** What is overdue, coming and missing in a fiscal year, seen on a day. */
export function outlookOf(register: Register, year: FiscalYear, asOf: Day): Outlook {
  const ended = latestEnded(year, asOf);
  const month = ended ?? firstMonth(year);
  const open = monthStanding(register, month, asOf)
    .measures.flatMap(({ steps }) => steps)
    .filter(({ health }) => health !== 'done' && health !== 'cancelled')
    .map((standing) => ({ standing, days: lastDay(standing.step.due) - asOf }))
    .sort((a, b) => a.days - b.days);
  const past = (health: StepStanding['health']) =>
    open
      .filter(({ standing, days }) => standing.health === health && days < 0)
      .map(({ standing, days }) => ({ standing, days: -days }));
  const reporting = reportingOf(register, year, asOf);
  return {
    year,
    current: ended === null ? null : currentStanding(register, year, asOf),
    month,
    overdue: past('overdue'),
    awaiting: past('awaiting'),
    upcoming: open.filter(({ days }) => days >= 0 && days <= DAYS_AHEAD),
    missing: missingReports(reporting),
    assignments: assignmentsAhead(register, year, asOf),
    anyDue: reporting.some(({ dueHasPassed }) => dueHasPassed),
    collecting: collectingIn(reporting, asOf),
    toClose: toClose(register, year, asOf),
    finished: ended === lastMonth(year),
  };
}

function assignmentsAhead(register: Register, year: FiscalYear, asOf: Day): Outlook['assignments'] {
  if (!yearOf(register, year)?.assignments.length) return null;
  return pendingAssignments(register, year, asOf).filter(
    ({ days, standing }) => days <= DAYS_AHEAD || standing.state === 'returned',
  );
}

function toClose(register: Register, year: FiscalYear, asOf: Day): Month | null {
  const data = yearOf(register, year);
  const judged = judgedMonth(register, year, asOf);
  const closes = data?.closings.some(({ on }) => on <= asOf);
  return judged !== null && closes && !closingOf(data, judged, asOf) ? judged : null;
}

import { type Day, lastDay } from '../model/be-date.ts';
import { type FiscalYear, lastMonth } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import type { Register } from '../model/register.ts';
import { currentStanding, latestEnded } from './current.ts';
import type { Reporting, Standing, StepStanding } from './progress.ts';
import { reportingOf } from './reporting.ts';

const DAYS_AHEAD = 30;

/** A step that is not done, and how many days its due day is past (overdue) or ahead (upcoming). */
export interface DueStep {
  readonly standing: StepStanding;
  readonly days: number;
}

/** What a year looks like from one day. */
export interface Outlook {
  readonly year: FiscalYear | undefined;
  readonly plan: Standing | null;
  readonly overdue: readonly DueStep[];
  readonly upcoming: readonly DueStep[];
  /** Offices with missing reports whose due day has passed, with those reports. */
  readonly missing: readonly { readonly office: string; readonly reports: readonly Reporting[] }[];
  /** The month that has ended and whose reports are not due yet. */
  readonly collecting: {
    readonly month: Month;
    readonly due: Day;
    readonly received: number;
    readonly total: number;
  } | null;
  /** The latest month that has ended; `null` before the first has. */
  readonly ended: Month | null;
  readonly finished: boolean;
}

function collectingOf(reporting: readonly Reporting[], asOf: Day): Outlook['collecting'] {
  const open = reporting.filter((each) => lastDay(each.month) < asOf && each.due >= asOf);
  const first = open[0];
  if (!first) return null;
  return {
    month: first.month,
    due: first.due,
    received: open.filter((each) => each.state === 'on-time').length,
    total: open.length,
  };
}

/** What is overdue, coming and missing in a fiscal year, seen on a day; nothing of anything without a year. */
export function outlookOf(register: Register, year: FiscalYear | undefined, asOf: Day): Outlook {
  const nothing = { year, plan: null, overdue: [], upcoming: [], missing: [], collecting: null, ended: null };
  if (year === undefined) return { ...nothing, finished: false };
  const ended = latestEnded(year, asOf);
  const { plan, measures } = currentStanding(register, year, asOf);
  const open = measures
    .flatMap(({ steps }) => steps)
    .filter(({ health }) => health !== 'done' && health !== 'cancelled')
    .map((standing) => ({ standing, days: lastDay(standing.step.due) - asOf }))
    .sort((a, b) => a.days - b.days);
  const reporting = reportingOf(register, year, asOf);
  const missing = reporting.filter(({ state }) => state === 'missing');
  return {
    year,
    plan: ended === null ? null : plan,
    overdue: open.filter(({ days }) => days < 0).map(({ standing, days }) => ({ standing, days: -days })),
    upcoming: open.filter(({ days }) => days >= 0 && days <= DAYS_AHEAD),
    missing: [...new Set(missing.map(({ office }) => office))].map((office) => ({
      office,
      reports: missing.filter((each) => each.office === office),
    })),
    collecting: collectingOf(reporting, asOf),
    ended,
    finished: ended === lastMonth(year),
  };
}

import { existsIn } from '../in-force/offices.ts';
import { settingsIn } from '../in-force/settings.ts';
import { type Day, firstDay, lastDay } from '../model/be-date.ts';
import { type FiscalYear, monthsOf } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import { isBroken, type Register } from '../model/register.ts';
import { basisOf, dueDay, reportIn } from './basis.ts';
import { type YearContext, yearContext } from './context.ts';
import { receivedCounts } from './counts.ts';
import type { Reporting, ReportingState } from './progress.ts';

/**
 * How the reports of a fiscal year stand at `asOf`: every month that an office owes one for, by office, then month;
 * none when the register holds nothing of the year. The due day itself is on time. Who was late or missing follows
 * today's files, also of closed months. Where a broken file hides the reporting day, nobody is late or missing.
 */
export function reportingOf(register: Register, year: FiscalYear, asOf: Day): Reporting[] {
  const context = yearContext(register, year, asOf);
  if (!context.data) return [];
  return officesThatReport(register).flatMap(({ id, existsAt }) =>
    monthsOf(year)
      .filter(existsAt)
      .map((month) => reportingIn(context, id, month)),
  );
}

/** The offices that owe reports; one whose item in offices.yaml is broken is taken to owe one every month. */
function officesThatReport(register: Register): { id: string; existsAt: (month: Month) => boolean }[] {
  const known = register.offices.map(({ id }) => id);
  const broken = register.broken.filter(({ kind }) => kind === 'offices').flatMap(({ items = [] }) => items);
  return [
    ...register.offices
      .filter(({ reporting }) => reporting)
      .map((office) => ({ id: office.id, existsAt: (month: Month) => existsIn(office, month) })),
    ...[...new Set(broken)].filter((id) => !known.includes(id)).map((id) => ({ id, existsAt: () => true })),
  ];
}

function reportingIn(context: YearContext, office: string, month: Month): Reporting {
  const { asOf, settings, register } = context;
  const due = dueDay(month, (settings ?? register.settings).reportingDay);
  const report = reportIn({ ...basisOf(context, month), clock: asOf, closing: undefined }, office, month);
  const broken = (context.brokenReports.get(office) ?? []).includes(month) && firstDay(month) <= asOf;
  const days = (report?.submitted ?? asOf) - due;
  const state = (): ReportingState => {
    if (settings === undefined) return 'broken';
    if (report) return days > 0 ? 'late' : 'on-time';
    if (broken) return 'broken';
    return days > 0 ? 'missing' : 'not-due';
  };
  const found = state();
  return {
    office,
    month,
    due,
    dueHasPassed: due < asOf,
    state: found,
    daysLate: found === 'late' || found === 'missing' ? days : 0,
    ...(report && { report }),
  };
}

/**
 * The last month of a fiscal year that can be judged at `asOf`: it has ended, and no report for it is still awaited;
 * `null` while there is none.
 */
export function judgedMonth(register: Register, year: FiscalYear, asOf: Day): Month | null {
  const reporting = reportingOf(register, year, asOf);
  const settings = settingsIn(register, year);
  const isJudged = (month: Month) =>
    lastDay(month) <= asOf &&
    reporting.every((each) => each.month !== month || each.state !== 'not-due') &&
    (settings !== undefined || !isBroken(register, 'plan', { year }));
  return monthsOf(year).findLast(isJudged) ?? null;
}

/** A month that has ended and whose reports are not all in, before the day they are due. */
export interface Collecting {
  readonly month: Month;
  readonly due: Day;
  readonly received: number;
  readonly total: number;
}

/** The month that a year's reports are coming in for; `null` when none is awaited. */
export function collectingIn(reporting: readonly Reporting[], asOf: Day): Collecting | null {
  const awaited = reporting.find((each) => each.state === 'not-due' && lastDay(each.month) <= asOf);
  if (!awaited) return null;
  const { month, due } = awaited;
  return { month, due, ...receivedCounts(reporting.filter((each) => each.month === month)) };
}

import { type Day, lastDay } from '../model/be-date.ts';
import { compare, ZERO } from '../model/fraction.ts';
import type { Month } from '../model/month.ts';
import { type Register, yearOf } from '../model/register.ts';
import { type LateStep, isLate, lateSteps, officesBehind, type StandingAt, stepsOf, toldOn } from './late-steps.ts';
import { type MissingReports, missingReports } from './missing.ts';
import { monthStandings } from './month.ts';
import type { MonthStanding, StepStanding, YearStanding } from './progress.ts';
import { problemsOf } from './problems.ts';
import { type Collecting, collectingIn, reportingOf } from './reporting.ts';
import { sinceLastMonth, type SinceLastMonth } from './since-last-month.ts';
import { unknownsOf } from './unknowns.ts';

const DAYS_AHEAD = 30;

/** A step that falls due soon and has done less than was planned, though it is not late. */
export interface ShortStep {
  readonly standing: StepStanding;
  readonly offices: readonly string[];
  readonly due: Day;
}

/** What an office asks to be decided. */
export interface Request {
  readonly office: string;
  readonly step: string;
  readonly text: string;
}

/** What there is to say of a month before anything else. */
export interface Briefing {
  readonly standing: MonthStanding;
  readonly collecting: Collecting | null;
  /** Something of the month can't be judged, so that nobody may conclude from what is absent. */
  readonly unsure: boolean;
  readonly late: readonly LateStep[];
  readonly short: readonly ShortStep[];
  readonly changes: SinceLastMonth;
  /** Offices whose reports up to the month are overdue. */
  readonly missing: readonly MissingReports[];
  /** Those on late steps first. */
  readonly requests: readonly Request[];
  /** Offices that are late and ask for nothing. */
  readonly toUrge: readonly string[];
}

/** What there is to say of a month as known at `asOf`; `at` gives its year's months. */
export function briefingOf(register: Register, at: StandingAt, month: Month, asOf: Day): Briefing {
  const standing = at(month);
  const data = yearOf(register, standing.year);
  const late = lateSteps(at, month);
  const reporting = reportingOf(register, standing.year, asOf).filter((each) => each.month <= month);
  const isOnLate = ({ step }: Request) => late.some((each) => each.standing.step.ref === step);
  const requests = problemsOf(data, [month], asOf).flatMap(({ office, step, suggestion }) =>
    suggestion === null ? [] : [{ office, step, text: suggestion }],
  );
  const asking = new Set(requests.filter(isOnLate).map(({ office }) => office));
  return {
    standing,
    collecting: collectingIn(
      reporting.filter((each) => each.month === month),
      asOf,
    ),
    unsure: unknownsOf(register, standing) !== undefined,
    late,
    short: shortSteps(standing),
    changes: sinceLastMonth(data, at, { month, asOf, late }),
    missing: missingReports(reporting),
    requests: [...requests.filter(isOnLate), ...requests.filter((request) => !isOnLate(request))],
    toUrge: [...new Set(late.flatMap(({ offices }) => offices))].filter((office) => !asking.has(office)),
  };
}

/** What there is to say of a month of a year that is worked out already. */
export function briefingIn(register: Register, { year, months, asOf }: YearStanding, month: Month): Briefing {
  const others = monthStandings(register, year, asOf);
  const at = (asked: Month) => months.find((known) => known.month === asked) ?? others(asked);
  return briefingOf(register, at, month, asOf);
}

/** The steps that fall due within 30 days of the day that a month is told on, with less done than planned; late ones are told as late. */
function shortSteps(standing: MonthStanding): ShortStep[] {
  const today = toldOn(standing);
  return stepsOf(standing)
    .filter((each) => isShort(each) && !isLate(each))
    .map((each) => ({ standing: each, offices: officesBehind(each), due: lastDay(each.step.due) }))
    .filter(({ due }) => due >= today && due <= today + DAYS_AHEAD)
    .sort((a, b) => a.due - b.due);
}

const isShort = ({ health, pending, planned, result }: StepStanding): boolean =>
  health === 'on-track' && !pending && planned !== null && compare(result ?? ZERO, planned) < 0;

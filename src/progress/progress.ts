import type { Closing, Health } from '../model/closing.ts';
import type { Day } from '../model/be-date.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Measure, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Entry, Report, StepStatus } from '../model/report.ts';

/** Plan against result at the end of a month, in percent (0–100). `null` is not known, or cancelled: "-". */
export interface Standing {
  readonly planned: Fraction | null;
  readonly result: Fraction | null;
  /**
   * What the reports moved since the month before, in percentage points: the result minus what last month's reports
   * give by this month's plan and offices. `null` while a report is pending, and when last month has no result, unless
   * the step had not begun: then it counts from 0, as the first month of the year does.
   */
  readonly change: Fraction | null;
  /**
   * What the plan moved: last month's reports by this month's plan and offices, minus last month's result. `null` as
   * `change` is; the two add up to the whole difference exactly.
   */
  readonly scope: Fraction | null;
  readonly health: Health;
  /** An office that owes an entry has not reported, and its report is not due yet: the result is the last known. */
  readonly pending: boolean;
}

/** What one office has done of one step by the end of a month. */
export interface OfficeResult {
  readonly office: string;
  /** The office that reports on the part and answers for it: its own, or after it closed its successor; else absent. */
  readonly holder?: string;
  /** `null`: never reported on. */
  readonly status: StepStatus | null;
  /** Percent of the part; for quantities of the step's whole target. `null`: never reported on. */
  readonly result: Fraction | null;
  /** Quantities: so many so far. Recurring: periods done so far. */
  readonly value: Fraction | null;
  /** Recurring: how many periods the office has. */
  readonly periods?: number;
  /** The month that the value was reported for; earlier than the month asked for when it is carried over. */
  readonly reportedFor: Month | null;
  /** The holder owes an entry for the month asked for. */
  readonly owes: boolean;
  /** The holder owes an entry for the month asked for, and the value comes from an earlier month. */
  readonly carriedOver: boolean;
  /** The holder owes an entry for the month asked for, and its report is neither in nor due yet. */
  readonly pending: boolean;
  /** A report file that could say more is broken: the value is not known. */
  readonly broken: boolean;
  /** The holder's entry of the month asked for. */
  readonly entry?: Entry;
}

/** One step at the end of a month. */
export interface StepStanding extends Standing {
  /** By the terms in force at the end of the month. */
  readonly step: Step;
  readonly status: StepStatus | null;
  /** Quantities: the offices' values added up. Recurring: the done pairs of office and period. */
  readonly value: Fraction | null;
  /** Recurring: how many pairs of office and period there are. */
  readonly periods?: number;
  readonly carriedOver: boolean;
  readonly offices: readonly OfficeResult[];
}

/** How many steps of a measure or the plan stand so that somebody should know. */
export type StepCounts = Readonly<Record<'overdue' | 'behind' | 'no-report' | 'awaiting' | 'cancelled', number>>;

/** A measure, or the plan: its numbers with the counts of its steps. */
export interface GroupStanding extends Standing {
  readonly counts: StepCounts;
}

/** One measure at the end of a month. A broken measure file leaves `measure` out: the row stays, by its id. */
export interface MeasureStanding extends GroupStanding {
  readonly id: string;
  /** By the terms in force at the end of the month. */
  readonly measure?: Measure;
  readonly steps: readonly StepStanding[];
}

/** How an office's report for a month stands at the as-of date. */
export type ReportingState = 'on-time' | 'late' | 'missing' | 'not-due' | 'broken';

/** One office and one month. */
export interface Reporting {
  readonly office: string;
  readonly month: Month;
  /** The last day that is on time. */
  readonly due: Day;
  /** Whether the due day is past at the as-of date. */
  readonly dueHasPassed: boolean;
  readonly state: ReportingState;
  /** Days after `due`: of the report when late, until the as-of date when missing; else 0. */
  readonly daysLate: number;
  readonly report?: Report;
}

/** The plan and its measures at the end of a month, and who has reported at the as-of date. */
export interface MonthStanding {
  readonly year: number;
  readonly month: Month;
  readonly asOf: Day;
  /** The month is closed: its figures are those of the closing. */
  readonly closing?: Closing;
  readonly plan: GroupStanding;
  readonly measures: readonly MeasureStanding[];
  /** In the order of offices.yaml, offices that owe a report for the month only. */
  readonly reporting: readonly Reporting[];
}

/**
 * Counts of office-months by state, and each state's share in percent; the shares of the five states add to exactly
 * 100 (all 0 when nobody owes a report).
 */
export interface ReportingShares {
  readonly total: number;
  readonly counts: Readonly<Record<ReportingState, number>>;
  readonly shares: Readonly<Record<ReportingState, Fraction>>;
  /**
   * Percent of the reports whose due day has passed that have come in; `null` when none was due. A broken file counts
   * neither way: what is in it is not known.
   */
  readonly completeness: Fraction | null;
  /** Percent of the same reports that came in on time; `null` when none was due. */
  readonly timeliness: Fraction | null;
}

/** A whole year, as it is known at the as-of date. */
export interface YearStanding {
  readonly year: number;
  readonly asOf: Day;
  /** The months that have ended by the as-of date, October first; empty when the year has not begun. */
  readonly months: readonly MonthStanding[];
  /** What the whole plan asks for by the end of each of the twelve months, October first: months to come are planned too. */
  readonly planned: readonly (Fraction | null)[];
  /** Every month that an office owes a report for, by office, then month. */
  readonly reporting: readonly Reporting[];
  readonly shares: ReportingShares;
}

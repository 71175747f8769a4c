import type { Day } from '../model/be-date.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Measure, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Entry, Report, StepStatus } from '../model/report.ts';

/**
 * How a step, a measure or the plan stands at the end of a month. `broken`: the file that would say it can't be used,
 * so nothing is concluded.
 */
export type Health = 'done' | 'on-track' | 'behind' | 'overdue' | 'not-started' | 'no-report' | 'cancelled' | 'broken';

/** Plan against result at the end of a month, in percent (0–100). `null` is not known, or cancelled: "-". */
export interface Standing {
  readonly planned: Fraction | null;
  readonly result: Fraction | null;
  /**
   * Result minus the result at the end of the month before, in percentage points; `null` when either is not known.
   * Before the fiscal year, and before a step's start, the result is 0.
   */
  readonly change: Fraction | null;
  readonly health: Health;
}

/** What one office has done of one step by the end of a month. */
export interface OfficeResult {
  readonly office: string;
  /** `null`: the office never reported on the step. */
  readonly status: StepStatus | null;
  /** Percent of the step, for quantities of the step's whole target. `null`: never reported, or cancelled. */
  readonly result: Fraction | null;
  /** Quantities: so many so far. Recurring: periods done so far. */
  readonly value: Fraction | null;
  /** The month that the value was reported for; earlier than the month asked for when it is carried over. */
  readonly reportedFor: Month | null;
  /** The office owes an entry for the month asked for, and its value comes from an earlier month (or from none). */
  readonly carriedOver: boolean;
  /** The report file that would say more (of the month asked for, or one since the value was reported) is broken. */
  readonly broken: boolean;
  /** The entry of the month asked for. */
  readonly entry?: Entry;
}

/** One step at the end of a month. */
export interface StepStanding extends Standing {
  readonly step: Step;
  readonly status: StepStatus | null;
  /** Quantities: the offices' values added up. Recurring: periods done, the mean over offices. */
  readonly value: Fraction | null;
  /** Recurring: how many periods there are from start to due. */
  readonly periods?: number;
  readonly carriedOver: boolean;
  readonly offices: readonly OfficeResult[];
}

/** One measure at the end of a month. A broken measure file leaves `measure` out: the row stays, by its id. */
export interface MeasureStanding extends Standing {
  readonly id: string;
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
  readonly plan: Standing;
  readonly measures: readonly MeasureStanding[];
  /** In the order of offices.yaml, reporting offices only. */
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
  /** All twelve months of every reporting office, by office, then month. */
  readonly reporting: readonly Reporting[];
  readonly shares: ReportingShares;
}

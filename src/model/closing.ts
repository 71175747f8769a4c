import type { Day } from './be-date.ts';
import type { Fraction } from './fraction.ts';
import type { Month } from './month.ts';
import type { Pointer } from './pointer.ts';

/**
 * How a step, a measure or the plan stands at the end of a month. `awaiting`: it could only be called late, and the
 * report that could say otherwise is not due yet. `broken`: the file that would say it can't be used, so nothing is
 * concluded.
 */
export type Health =
  | 'done'
  | 'on-track'
  | 'behind'
  | 'overdue'
  | 'awaiting'
  | 'not-started'
  | 'no-report'
  | 'cancelled'
  | 'broken';

/** Figures as they were signed: percents with two decimals; `null` is not known, or cancelled. */
export interface Figures {
  readonly planned: Fraction | null;
  readonly result: Fraction | null;
  readonly health: Health;
}

/** A step's figures with what they were made of. */
export interface ClosedStep extends Figures {
  readonly due: Month;
  /** Quantities only. */
  readonly target?: Fraction;
  /** By office: the percent of a milestone, the value of a quantity, the done periods of a recurring step. */
  readonly offices: Readonly<Record<string, Fraction>>;
}

/** A month as it was signed and filed: its figures stay, whatever changes later. */
export interface Closing {
  readonly month: Month;
  readonly on: Day;
  /** An officer's id. */
  readonly by: string;
  /** The number of the rules of arithmetic by which the figures were worked out. */
  readonly arithmetic: number;
  /** Offices whose report for the month was not in. */
  readonly withoutReport: readonly string[];
  readonly plan: Figures;
  /** By measure id. */
  readonly measures: Readonly<Record<string, Figures>>;
  /** By `measure/step`. */
  readonly steps: Readonly<Record<string, ClosedStep>>;
  readonly reopened?: { readonly on: Day; readonly by: string; readonly reason: string };
  readonly at: Pointer;
}

import type { Fraction } from './fraction.ts';
import type { Step } from './measure.ts';

/** A step that an office has to report on in a month, and where it stood before. */
export interface StepToReport {
  readonly step: Step;
  /** Percent planned by the end of the month. */
  readonly planned: Fraction;
  /** How many periods a recurring step has from start to due. */
  readonly periods?: number;
  /** Percent that the office had reached; `null` when it never reported on the step. */
  readonly result: Fraction | null;
  /** So many of a quantity, so many periods of a recurring step. */
  readonly value: Fraction | null;
  /** What closed offices, by their short names, delivered of a quantity before this office took over their part. */
  readonly taken: readonly Delivered[];
}

/** What an office, by its short name, delivered of a quantity. */
export interface Delivered {
  readonly office: string;
  readonly value: Fraction;
}

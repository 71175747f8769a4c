import type { Day } from './be-date.ts';
import type { Fraction } from './fraction.ts';
import type { LISTS } from './generated/schema.ts';
import type { Month } from './month.ts';
import type { Pointer } from './pointer.ts';

/** How far a step is, in the words of the field. */
export type StepStatus = (typeof LISTS.stepStatus)[number];

/** What proves a result: a file below the data directory, or a link. */
export interface Evidence {
  readonly title: string;
  readonly file?: string;
  readonly url?: string;
  /** The day that it bears. */
  readonly date?: Day;
  readonly at: Pointer;
}

/** What one office says of one step at the end of a month. Values are cumulative. */
export interface Entry {
  /** `measure/step`. */
  readonly step: string;
  readonly status: StepStatus;
  /** Milestones: 0–100. */
  readonly percent?: Fraction;
  /** Quantities: so many so far, in the step's unit. */
  readonly value?: Fraction;
  readonly result?: string;
  readonly problem?: string;
  readonly suggestion?: string;
  readonly evidence: readonly Evidence[];
  readonly at: Pointer;
}

/** One office's report for one month. */
export interface Report {
  readonly month: Month;
  readonly office: string;
  readonly reportedBy: string;
  readonly submitted: Day;
  readonly acknowledged?: { readonly by: string; readonly on: Day };
  readonly entries: readonly Entry[];
  readonly at: Pointer;
}

import type { Day } from './be-date.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Fraction } from './fraction.ts';
import type { Measure, Step } from './measure.ts';
import type { Month } from './month.ts';
import type { Gap, ItaResult, Signers } from './plan.ts';

/** A step that a year did not finish, as it goes on in the next. */
export interface CarriedStep {
  readonly step: Step;
  readonly start: Month;
  readonly due: Month;
  /** What is left to do of a quantity; of a step that is done anew, its whole target. */
  readonly left?: Fraction;
  /** Of a step that is done anew: its plan, moved by a year. */
  readonly plan?: readonly { readonly month: Month; readonly percent: Fraction }[];
  /** The step's own offices that are still there; `undefined` when it has none of its own. */
  readonly offices?: readonly string[];
  /** Its officers who are in post from start to due. */
  readonly officers: readonly string[];
  /** Percent at the end of the year; `null` when it was never reported. */
  readonly result: Fraction | null;
  /** Of a quantity: so many by the end of the year. */
  readonly value: Fraction | null;
}

/** A measure with steps that a year did not finish, or that is done anew. */
export interface CarriedMeasure {
  readonly measure: Measure;
  /** All its steps go on, from their beginning. */
  readonly whole: boolean;
  /** Its offices that are still there. */
  readonly offices: readonly string[];
  /** The gaps that it answers, of those in the next year's analysis. */
  readonly gaps: readonly string[];
  readonly steps: readonly CarriedStep[];
  /** How many of its steps are done. */
  readonly done: number;
}

/** A gap of the next year's analysis, to be written: what is known of it is its indicator and score, never its words. */
export interface DraftGap {
  readonly id: string;
  readonly kind: Gap['kind'];
  readonly indicators: readonly number[];
  /** Of the first indicator. */
  readonly name?: string;
  readonly score?: Fraction;
  /** It was a gap of the year that ends, and is still open. */
  readonly isCarried: boolean;
}

/** What a fiscal year hands on to the next. */
export interface CarriedYear {
  /** The year that ends. */
  readonly year: FiscalYear;
  /** The day, where the year has not ended on it. */
  readonly early?: Day;
  readonly result?: ItaResult;
  /** Who signs; an empty id where the officer has left by the next year, and not exactly one other is in the post. */
  readonly signers: Signers;
  /** In order of points lost; one at least. */
  readonly drafts: readonly DraftGap[];
  readonly measures: readonly CarriedMeasure[];
  /** A measure to be written for the gaps that no other one answers. */
  readonly missing?: { readonly id: string; readonly gaps: readonly string[] };
}

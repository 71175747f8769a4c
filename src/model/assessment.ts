import type { Day } from './be-date.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Fraction } from './fraction.ts';
import type { AssessmentFile } from './generated/assessment.ts';
import type { LISTS } from './generated/schema.ts';
import type { InstrumentScores } from './plan.ts';
import type { Pointer } from './pointer.ts';

/** What an office says of a year's assessment itself, in place of what ships. */
export interface OwnAssessment {
  readonly file: AssessmentFile;
  readonly at: Pointer;
}

/** Where a value is from, and how sure it is. */
export interface Known {
  readonly certainty: (typeof LISTS.certainty)[number];
  /** The name of a source that ships, or words of the office's own. */
  readonly source: string;
  /** The year that it was taken from, when that is another one. */
  readonly carriedFrom?: FiscalYear;
  /** Set where the office says it in its own `assessment.yaml`. */
  readonly own?: true;
}

/** Whether a value is from one weak source or not confirmed: it is marked where it is shown. */
export const isWeak = ({ certainty }: Pick<Known, 'certainty'>): boolean =>
  certainty === 'weak' || certainty === 'unconfirmed';

/** One of the three instruments: official Thai name, weight in the total (percent), numbers of its indicators. */
export interface Instrument extends Known {
  readonly id: (typeof LISTS.instrument)[number];
  readonly short: string;
  readonly name: string;
  readonly weight: number;
  readonly indicators: readonly number[];
}

/** A part of EIT, in a year that publishes its score apart. */
export interface InstrumentPart extends Known {
  readonly id: Exclude<keyof InstrumentScores, Instrument['id']>;
  readonly name: string;
}

/** An indicator, by its number (1–10). */
export interface Indicator extends Known {
  readonly number: number;
  readonly name: string;
}

/** A level: reached when the total is at least `total` and every instrument at least `instruments`, where that matters. */
export interface Level extends Known {
  readonly name: string;
  readonly total: Fraction;
  readonly instruments?: Fraction;
}

/** A score with its source. */
export interface KnownScore extends Known {
  readonly score: Fraction;
}

/** A date of the assessment, or a span of days; `before` holds what was announced before it was moved, oldest first. */
export interface CalendarEvent extends Known {
  readonly event: (typeof LISTS.assessmentEvent)[number];
  readonly from?: Day;
  readonly until: Day;
  readonly before: readonly { readonly from?: Day; readonly until: Day }[];
}

/** A sub-indicator, which disclosure items belong to; `indicator` is absent where it is not known. */
export interface ItemGroup extends Known {
  readonly id: string;
  readonly name?: string;
  readonly indicator?: number;
}

/** A disclosure item (OIT), by its number, such as O42. */
export interface DisclosureItem extends Known {
  readonly id: string;
  readonly name?: string;
  readonly group?: string;
  /** The fiscal year that it speaks of; absent when that is not known, or it speaks of none. */
  readonly about?: Known & { readonly year: FiscalYear };
}

/** The two items about measures: the measures themselves, and what came of them. */
export interface ItemPair extends Known {
  readonly measures: string;
  readonly results: string;
}

/** What is known of the assessment of a fiscal year. What is not known is absent, or an empty list. */
export interface Assessment {
  readonly year: FiscalYear;
  /** In official order. */
  readonly instruments: readonly Instrument[];
  readonly parts: readonly InstrumentPart[];
  readonly indicators: readonly Indicator[];
  readonly passMark?: KnownScore;
  /** Best first; the last one takes the rest. */
  readonly levels: readonly Level[];
  readonly nationalMean?: KnownScore;
  readonly calendar: readonly CalendarEvent[];
  readonly groups: readonly ItemGroup[];
  /** How much an item counts: groups alike inside an indicator, items alike inside a group. */
  readonly itemWeights?: Known;
  readonly itemCount?: Known & { readonly count: number };
  readonly pair?: ItemPair;
  /** In order of number; all of them only where there are `itemCount`. */
  readonly items: readonly DisclosureItem[];
  /** Whether the office's own `assessment.yaml` has a say in it. */
  readonly own: boolean;
}

import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { SourceMark } from '../mark.ts';

/** The two items about measures: the measures themselves, and what came of them. */
interface MeasurePair {
  readonly measures: string;
  readonly results: string;
  readonly mark: SourceMark;
}

/** Disclosure items (OIT) of one fiscal year: their numbers move almost every year. */
export interface DisclosureItems {
  readonly year: FiscalYear;
  /** Names in order of number, O1 first; empty when they are not known. */
  readonly names: readonly string[];
  /** Names that are less sure than the rest, by number. */
  readonly marks: { readonly rest: SourceMark; readonly [number: number]: SourceMark };
  readonly pair: MeasurePair;
}

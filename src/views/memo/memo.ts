import type { Day } from '../../model/be-date.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Picture } from '../document.ts';

/** What goes into a memo besides the data; a number or date that is not given is left to the registry. */
export interface MemoOptions {
  /** The registry's number, behind the agency's prefix. */
  readonly number?: string;
  readonly date?: Day;
  readonly emblem?: Picture;
}

/** Which year's memo. */
export interface YearMemoQuestion extends MemoOptions {
  readonly year: FiscalYear;
}

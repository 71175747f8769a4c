import { measureIn } from '../../in-force/amended.ts';
import { type Day, monthOfDay } from '../../model/be-date.ts';
import { type FiscalYear, firstMonth, lastMonth } from '../../model/fiscal-year.ts';
import type { Measure } from '../../model/measure.ts';
import type { Month } from '../../model/month.ts';
import type { Register, Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';

/** What is listed and shown from: the years are those asked for. */
export interface Selection {
  readonly register: Register;
  readonly years: readonly Year[];
  readonly words: Words;
  readonly asOf: Day;
  /** Only those that lack this, where the kind of list knows it. */
  readonly only?: 'no-evidence';
}

/** The month in which a year is looked at on a day: the day's own, or the year's first or last. */
export const monthToList = (year: FiscalYear, asOf: Day): Month =>
  Math.min(lastMonth(year), Math.max(firstMonth(year), monthOfDay(asOf))) as Month;

/** The measures of a year by the terms in force on a day; of a year that is over, at its end. */
export const measuresInForce = ({ year, measures }: Year, asOf: Day): Measure[] =>
  measures.flatMap((measure) => measureIn(measure, monthToList(year, asOf), asOf) ?? []);

/** All of a kind as one table; `omit` names columns that are words only, and not for machines. */
export type Lister = (selection: Selection) => { readonly table: Table; readonly omit?: readonly string[] };

import { measureIn } from '../../in-force/amended.ts';
import { type Day, monthOfDay } from '../../model/be-date.ts';
import { type FiscalYear, firstMonth, lastMonth } from '../../model/fiscal-year.ts';
import type { Measure } from '../../model/measure.ts';
import type { Month } from '../../model/month.ts';
import type { Register, Year } from '../../model/register.ts';
import { currentStanding } from '../../progress/current.ts';
import { monthStandings } from '../../progress/month.ts';
import { stepFilter } from '../../progress/only.ts';
import type { MonthStanding, Standing, StepStanding } from '../../progress/progress.ts';
import { month, resultOf, text } from '../parts/cells.ts';
import type { Field } from '../parts/table.ts';
import { healthTerm } from '../parts/terms.ts';
import type { Words } from '../../words/words.ts';
import type { Only } from '../../progress/only.ts';
import type { Table } from '../document.ts';

/** What is listed and shown from: the years are those asked for. */
export interface Selection {
  readonly register: Register;
  readonly years: readonly Year[];
  readonly words: Words;
  readonly asOf: Day;
  /** Only those that are so, where the kind of list knows it. */
  readonly only?: Only;
  /** Only what an office has a part in, where the kind of list knows it. */
  readonly office?: string;
}

/** The month in which a year is looked at on a day: the day's own, or the year's first or last. */
export const monthToList = (year: FiscalYear, asOf: Day): Month =>
  Math.min(lastMonth(year), Math.max(firstMonth(year), monthOfDay(asOf))) as Month;

/** The measures of a year by the terms in force on a day; of a year that is over, at its end. */
export const measuresInForce = ({ year, measures }: Year, asOf: Day): Measure[] =>
  measures.flatMap((measure) => measureIn(measure, monthToList(year, asOf), asOf) ?? []);

/** A year as it is listed: its measures in force, and how they stood at the end of the last month that can be judged. */
export interface Listed {
  readonly year: FiscalYear;
  readonly measures: readonly Measure[];
  readonly standing: MonthStanding;
  /** The steps and measures that are kept, by id. */
  readonly isKept: (id: string) => boolean;
}

/** Whether an office has a part in a step, its own or that of a closed office. */
const hasPart = ({ offices }: StepStanding, asked: string): boolean =>
  offices.some(({ office, holder }) => office === asked || holder === asked);

/** The years with what is known of their measures, and which of these are asked for. */
export function listed({ register, years, asOf, only, office }: Selection): Listed[] {
  return years.map((each) => {
    const standing = currentStanding(register, each.year, asOf);
    const at = monthStandings(register, each.year, asOf);
    const isOne = only && stepFilter(each, at, { only, month: standing.month, asOf });
    const kept = standing.measures.flatMap(({ id, steps }) => {
      const own = steps.filter((step) => (isOne?.(step) ?? true) && (office === undefined || hasPart(step, office)));
      return own.length > 0 ? [id, ...own.map(({ step }) => step.ref)] : [];
    });
    const ids = new Set(kept);
    const isKept = (id: string) => (only === undefined && office === undefined) || ids.has(id);
    return { year: each.year, measures: measuresInForce(each, asOf), standing, isKept };
  });
}

/** The columns of how things stood at the end of a month, and which. */
export function standingColumns<Item extends { readonly at: Listed }>(
  words: Words,
  find: (item: Item) => Standing | undefined,
): Field<Item>[] {
  const { label } = words.views;
  const healthOf = (standing: Standing | undefined) => (standing ? healthTerm(words, standing.health) : text(null));
  return [
    { key: 'result', title: label.result, align: 'right', importance: 2, cell: (item) => resultOf(find(item)) },
    { key: 'health', title: label.health, importance: 2, cell: (item) => healthOf(find(item)) },
    { key: 'month', title: label.month, importance: 4, cell: ({ at }) => month(at.standing.month) },
  ];
}

/** All of a kind as one table; `omit` names columns that are words only, and not for machines. */
export type Lister = (selection: Selection) => { readonly table: Table; readonly omit?: readonly string[] };

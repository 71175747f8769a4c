import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Cell } from '../document.ts';
import { text } from '../parts/cells.ts';

/** One thing that the data speaks of, with all that it says of it that a reader would want to know when it changes. */
export interface Item {
  readonly thing: keyof Words['diff']['thing'];
  /** Unique among the items of its thing. */
  readonly id: string;
  readonly name: string;
  readonly year?: FiscalYear;
  readonly month?: Month;
  /** The year by whose assessment it is read. */
  readonly assessed?: FiscalYear;
  /** `measure/step` that an entry is about. */
  readonly step?: string;
  /** Added and taken away with this other item, without being told of itself. */
  readonly within?: string;
  /** What is told of it when it comes or goes as a whole. */
  readonly tells?: Cell;
  readonly at: Pointer;
  /** By a key that machines know, with the word for people. */
  readonly says: readonly Property[];
}

/** One property of an item. */
export interface Property {
  readonly key: string;
  readonly label: string;
  readonly cell: Cell;
}

/** All items of one kind that a register has. */
export type ItemsOf = (register: Register, words: Words) => Item[];

/** A property by the key of its label. */
export const said = (words: Words, key: keyof Words['views']['label'], cell: Cell): Property => ({
  key,
  label: words.views.label[key],
  cell,
});

/** Texts one after the other; none is "-". */
export const several = (values: readonly string[]): Cell => text(values.length > 0 ? values.join(', ') : null);

import type { Day } from '../../model/be-date.ts';
import type { Register, Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';

/** What is listed and shown from: the years are those asked for. */
export interface Selection {
  readonly register: Register;
  readonly years: readonly Year[];
  readonly words: Words;
  readonly asOf: Day;
}

/** All of a kind as one table; `omit` names columns that are words only, and not for machines. */
export type Lister = (selection: Selection) => { readonly table: Table; readonly omit?: readonly string[] };

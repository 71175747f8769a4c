import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { MonthStanding, Standing } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import type { Selection } from '../lists/listing.ts';
import { month } from '../parts/cells.ts';
import { standingFields } from '../parts/table.ts';

/** What can be shown by its id. */
export type SubjectKind =
  | 'measure'
  | 'step'
  | 'office'
  | 'officer'
  | 'channel'
  | 'gap'
  | 'assignment'
  | 'agreement'
  | 'publication'
  | 'post';

/** One thing with what is known of it, and the tables of what refers to it. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  /** Absent for what belongs to no fiscal year. */
  readonly year?: FiscalYear;
  readonly title: string;
  readonly facts: readonly { readonly key: string; readonly label: string; readonly cell: Cell }[];
  /** The first is what CSV writes; at least one. */
  readonly tables: readonly [Table, ...Table[]];
}

/** Finds the thing of one kind that has an id, in the latest of the years asked for; `undefined` when there is none. */
export type Finder = (selection: Selection, id: string) => Subject | undefined;

/** Plan, result, change and health as facts, with the month they are of. */
export const standingFacts = (words: Words, now: MonthStanding, standing: Standing | undefined): Subject['facts'] =>
  standing
    ? [
        { key: 'month', label: words.views.label.month, cell: month(now.month) },
        ...standingFields(words, [standing]).map(({ key, title, cell }) => ({
          key,
          label: title,
          cell: cell(standing, 0),
        })),
      ]
    : [];

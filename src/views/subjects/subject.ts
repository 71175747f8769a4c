import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Cell, Table } from '../document.ts';
import type { Asked } from '../lists/listing.ts';

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
  | 'publication';

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
export type Finder = (asked: Asked, id: string) => Subject | undefined;

import { firstMonth, type FiscalYear, lastMonth } from '../../model/fiscal-year.ts';
import { type Month, monthText } from '../../model/month.ts';
import { TODO } from '../../model/todo.ts';
import type { Inline, Mapping } from '../edit/values.ts';

/** What is known of a measure that is to be written. */
export interface StartingMeasureFacts {
  readonly id: string;
  readonly title?: string | undefined;
  readonly gaps?: readonly string[] | undefined;
  readonly offices?: readonly string[] | undefined;
  /** For one that is added in mid-year: the month from which it counts, and its approval. */
  readonly added?: { readonly from: Month; readonly approved: Inline; readonly reason: string } | undefined;
}

/** A measure to be written: one step over the whole year shows the form. */
export const measureSkeleton = (
  year: FiscalYear,
  { id, title, gaps, offices, added }: StartingMeasureFacts,
): Mapping => ({
  id,
  title: title ?? TODO,
  gaps,
  offices: offices ?? [TODO],
  oversight: TODO,
  steps: [
    {
      id: 'step1',
      title: TODO,
      kind: 'milestone',
      start: monthText(added?.from ?? firstMonth(year)),
      due: monthText(lastMonth(year)),
    },
  ],
  added: added && { ...added, from: monthText(added.from) },
});

import { firstMonth, type FiscalYear, lastMonth } from '../../model/fiscal-year.ts';
import { monthText } from '../../model/month.ts';
import { TODO } from '../../model/todo.ts';
import type { Mapping } from '../edit/values.ts';

/** What is known of a measure that is to be written. */
export interface StartingMeasureFacts {
  readonly id: string;
  readonly title?: string | undefined;
  readonly gaps?: readonly string[] | undefined;
  readonly offices?: readonly string[] | undefined;
}

/** A measure to be written: one step over the whole year shows the form. */
export const measureSkeleton = (year: FiscalYear, { id, title, gaps, offices }: StartingMeasureFacts): Mapping => ({
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
      start: monthText(firstMonth(year)),
      due: monthText(lastMonth(year)),
    },
  ],
});

import { amendedBy, amendmentsIn, countsFrom } from '../in-force/amended.ts';
import { ALWAYS } from '../model/be-date.ts';
import type { Amendment, Measure, Step, StepChange } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import { type Pointer, within } from '../model/pointer.ts';

/** What an amendment sets of one step: the step before and after it; neither where the plan doesn't have it yet. */
export interface Changed {
  readonly id: string;
  readonly change: StepChange;
  readonly before?: Step;
  readonly after?: Step;
  readonly at: Pointer;
}

/** An amendment where its turn comes: the measure before it, and what it changes. */
export interface Amending {
  readonly amendment: Amendment;
  readonly from: Month;
  readonly before: Measure;
  readonly changes: readonly Changed[];
}

/** The amendments of a measure in the order in which they apply, whatever the months from which they count. */
export function amendings(measure: Measure): readonly Amending[] {
  const latest = Number.MAX_SAFE_INTEGER as Month;
  let before = measure;
  return amendmentsIn(measure, latest, ALWAYS).map((amendment): Amending => {
    const after = amendedBy(before, amendment);
    const changes = Object.entries(amendment.steps).map(([id, change]): Changed => {
      const index = before.steps.findIndex((step) => step.id === id);
      const at = within(amendment.at, 'steps', id);
      const [old, changed] = [before.steps[index], after.steps[index]];
      return { id, change, at, ...(old && changed && { before: old, after: changed }) };
    });
    const amending = { amendment, from: countsFrom(amendment), before, changes };
    before = after;
    return amending;
  });
}

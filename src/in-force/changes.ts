import type { Day } from '../model/be-date.ts';
import type { Amendment, Approval, Measure, MeasureChange, Step, StepChange } from '../model/measure.ts';
import { firstMonth, fiscalYearOf } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { Year } from '../model/register.ts';
import { clockOf } from './closing.ts';
import { amendmentsIn, countsFrom, measureIn, stepOf } from './amended.ts';

/** What changed of a measure or of one of its steps, by the terms before and after. */
export type TermChange =
  | { readonly of: 'measure'; readonly what: keyof MeasureChange; readonly before: Measure; readonly after: Measure }
  | { readonly of: 'step'; readonly what: keyof StepChange; readonly before: Step; readonly after: Step }
  | { readonly of: 'added-step'; readonly after: Step };

/** One paper that changed the plan: what it changed of a measure, or that it added the measure (no `terms`). */
export interface PlanChange {
  /** By the terms after the change. */
  readonly measure: Measure;
  readonly from: Month;
  readonly approved: Approval;
  readonly reason: string;
  readonly terms: readonly TermChange[];
  readonly adds: boolean;
}

/** The changes of a year's plan that are in force at the end of a month as known on a day, by measure. */
export const changesUntil = (data: Year | undefined, month: Month, day: Day): PlanChange[] =>
  planChanges(data, at(data, month, day));

/** The changes of a year's plan that came into force with a month, or were not known of the month before. */
export function changesOfMonth(data: Year | undefined, month: Month, day: Day): PlanChange[] {
  const isFirst = month === firstMonth(fiscalYearOf(month));
  return planChanges(data, at(data, month, day), isFirst ? undefined : at(data, addMonths(month, -1), day));
}

/** When a plan is looked at: at the end of a month, as known on a day. */
export interface Moment {
  readonly month: Month;
  readonly day: Day;
}

const at = (data: Year | undefined, month: Month, day: Day): Moment => ({ month, day: clockOf(data, month, day) });

/** The changes of a year's plan in force at a moment, by measure; since an earlier one, only the new ones. */
const planChanges = (data: Year | undefined, now: Moment, before?: Moment): PlanChange[] =>
  (data?.measures ?? []).flatMap((measure) => planChangesIn(measure, now, before));

/**
 * The changes of a measure that are in force at a moment, in the order they apply; since an earlier moment, only those
 * that were not in force then.
 */
export function planChangesIn(measure: Measure, at: Moment, since?: Moment): readonly PlanChange[] {
  const termsAt = ({ month, day }: Moment) => measureIn(measure, month, day);
  const now = termsAt(at);
  if (!now) return [];
  const { added } = measure;
  const isNew = added && !(since && termsAt(since));
  const known = since ? amendmentsIn(measure, since.month, since.day) : [];
  const applied = amendmentsIn(measure, at.month, at.day);
  const afterFirst = (count: number): Measure =>
    measureIn({ ...measure, amendments: applied.slice(0, count) }, at.month, at.day) ?? now;
  return [
    ...(isNew ? [{ ...added, measure: now, from: countsFrom(added), terms: [], adds: true }] : []),
    ...applied.flatMap((amendment, index) =>
      known.includes(amendment) ? [] : [changeBy(amendment, afterFirst(index), afterFirst(index + 1))],
    ),
  ];
}

function changeBy(amendment: Amendment, before: Measure, after: Measure): PlanChange {
  const { approved, reason, measure: change = {}, steps, add } = amendment;
  const stepTerms = Object.entries(steps).flatMap(([id, set]): TermChange[] => {
    const [old, now] = [stepOf(before, id), stepOf(after, id)];
    if (!old || !now) return [];
    return keysOf(set).map((what) => ({ of: 'step', what, before: old, after: now }));
  });
  return {
    measure: after,
    from: countsFrom(amendment),
    approved,
    reason,
    terms: [
      ...keysOf(change).map((what): TermChange => ({ of: 'measure', what, before, after })),
      ...stepTerms,
      ...add.map((step): TermChange => ({ of: 'added-step', after: step })),
    ],
    adds: false,
  };
}

const keysOf = <T extends object>(value: T): (keyof T)[] => Object.keys(value) as (keyof T)[];

/** The measures that were announced with a year's plan, as they were announced. */
export const announcedMeasures = (data: Year | undefined): readonly Measure[] =>
  (data?.measures ?? []).filter(({ added }) => !added);

import { lastMonth } from '../../model/fiscal-year.ts';
import { type Day, lastDay } from '../../model/be-date.ts';
import { monthsOf } from '../../model/fiscal-year.ts';
import { type Fraction, subtract } from '../../model/fraction.ts';
import type { Month } from '../../model/month.ts';
import { type Register, yearOf } from '../../model/register.ts';
import { monthStanding } from '../../progress/month.ts';
import type { MeasureStanding, Standing } from '../../progress/progress.ts';
import { narrow, type Scope } from '../../progress/scope.ts';

/** The plan, a measure or a step whose result or health is another one; absent on the side that does not have it. */
export interface Moved {
  readonly of: 'plan' | 'measure' | 'step';
  readonly month: Month;
  /** `m1`, `m1/a`; empty for the plan. */
  readonly id: string;
  /** Absent where the file of the measure is broken, and for the plan. */
  readonly title?: string;
  readonly before?: Standing;
  readonly after?: Standing;
}

/** The month of a fiscal year at whose end two states are compared: the last reported on, else the last that has ended. */
export function comparedMonth(before: Register, after: Register, year: number, asOf: Day): Month | undefined {
  const reported = [before, after].flatMap((register) =>
    (yearOf(register, year)?.reports ?? []).flatMap(({ month, submitted }) => (submitted <= asOf ? [month] : [])),
  );
  const ended = monthsOf(year).findLast((month) => lastDay(month) <= asOf);
  if (reported.length === 0) return ended;
  return Math.min(
    lastMonth(year),
    reported.reduce((latest, month) => Math.max(latest, month), 0),
  ) as Month;
}

/** What stands otherwise at the end of a month by two states of the data, both as known on one day. */
export function movedIn(before: Register, after: Register, month: Month, asOf: Day, scope: Scope = {}): Moved[] {
  const [old, now] = [before, after].map((register) => {
    const standing = monthStanding(register, month, asOf);
    const unusable = new Set(standing.measures.filter(({ measure }) => !measure).map(({ id }) => id));
    return { plan: standing.plan, rows: rowsOf(narrow(register, standing, scope)), unusable };
  });
  // The row of a measure whose file can't be used says so: its steps are not gone.
  const isHidden = (id: string) =>
    [old, now].some((side) => id.includes('/') && side?.unusable.has(id.split('/')[0] ?? ''));
  const whole = scope.office === undefined && scope.measure === undefined;
  const plan: Moved = { of: 'plan', month, id: '', ...sides(old?.plan, now?.plan) };
  const ids = new Set([...(now?.rows.keys() ?? []), ...(old?.rows.keys() ?? [])]);
  const rows = [...ids].map((id): Moved => {
    const [was, is] = [old?.rows.get(id), now?.rows.get(id)];
    const title = is?.title ?? was?.title;
    const of = id.includes('/') ? 'step' : 'measure';
    return { of, month, id, ...(title !== undefined && { title }), ...sides(was?.standing, is?.standing) };
  });
  return [...(whole ? [plan] : []), ...rows].filter((row) => !isHidden(row.id) && isOther(row));
}

const sides = (before: Standing | undefined, after: Standing | undefined) => ({
  ...(before && { before }),
  ...(after && { after }),
});

type Row = { readonly title: string | undefined; readonly standing: Standing };

const rowsOf = (measures: readonly MeasureStanding[]): Map<string, Row> =>
  new Map(
    measures.flatMap((measure): [string, Row][] => [
      [measure.id, { title: measure.measure?.title, standing: measure }],
      ...measure.steps.map(({ step, ...standing }): [string, Row] => [step.ref, { title: step.title, standing }]),
    ]),
  );

const isEqual = (a: Fraction | null | undefined, b: Fraction | null | undefined) => a?.n === b?.n && a?.d === b?.d;

const isOther = ({ before, after }: Moved): boolean =>
  before?.health !== after?.health || !isEqual(before?.result, after?.result);

/** By how many percentage points a result moved; `null` where one of the two is not known. */
export const movedBy = ({ before, after }: Moved): Fraction | null =>
  before?.result && after?.result ? subtract(after.result, before.result) : null;

/** Whether a step is done that was not. */
export const isFinished = ({ of, before, after }: Moved): boolean =>
  of === 'step' && after?.health === 'done' && before?.health !== 'done';

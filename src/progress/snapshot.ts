import { type Fraction, fraction, weightedMean, ZERO } from '../model/fraction.ts';
import type { Measure } from '../model/measure.ts';
import { naturalOrder } from '../model/order.ts';
import { type Basis, termsIn } from './basis.ts';
import type { YearContext } from './context.ts';
import { groupHealth } from './health.ts';
import type { GroupStanding, MeasureStanding, Standing, StepCounts, StepStanding } from './progress.ts';
import { stepStanding } from './step.ts';

/** The plan and its measures at the end of a month. */
export interface Snapshot {
  readonly plan: GroupStanding;
  readonly measures: readonly MeasureStanding[];
}

/** The plan and its measures as a basis makes them, in natural order of id; changes are left `null`. */
export function snapshot(basis: Basis): Snapshot {
  const { context } = basis;
  const measures = [
    ...(context.data?.measures ?? []).flatMap((announced) => measureStanding(basis, announced) ?? []),
    ...brokenIds(context).map(brokenMeasure),
  ].sort((a, b) => naturalOrder(a.id, b.id));
  const parts = measures.map((standing) => ({ standing, weight: standing.measure?.weight ?? fraction(1) }));
  const steps = measures.flatMap((measure) => measure.steps);
  return { plan: together(basis, parts, steps), measures };
}

const NO_COUNTS: StepCounts = { overdue: 0, behind: 0, 'no-report': 0, awaiting: 0, cancelled: 0 };

/** What can't be known because a file is broken. */
export const HIDDEN: GroupStanding = {
  planned: null,
  result: null,
  change: null,
  scope: null,
  pending: false,
  health: 'broken',
  counts: NO_COUNTS,
};

/** A measure whose file is broken: the row stays, and says so. */
const brokenMeasure = (id: string): MeasureStanding => ({ id, steps: [], ...HIDDEN });

function brokenIds({ register, year, data }: YearContext): string[] {
  const files = register.broken.filter((file) => file.kind === 'measure' && file.year === year);
  const ids = new Set(files.map((file) => file.id ?? file.file));
  return [...ids].filter((id) => !data?.measures.some((measure) => measure.id === id));
}

function measureStanding(basis: Basis, announced: Measure): MeasureStanding | undefined {
  const measure = termsIn(basis, announced, basis.planMonth);
  if (!measure) return undefined;
  const steps = measure.steps.map((step) => stepStanding(basis, announced, step));
  const parts = steps.map((standing) => ({ standing, weight: standing.step.weight }));
  return { id: measure.id, measure, steps, ...together(basis, parts, steps) };
}

/**
 * Parts put together by weight: a measure's steps, the plan's measures. What is cancelled or has nobody to do it is
 * left out, a part that was never reported on counts 0; `null` when nothing is left or a broken file hides a part.
 */
function together(
  { month, context: { settings } }: Basis,
  all: readonly { readonly standing: Standing; readonly weight: Fraction }[],
  steps: readonly StepStanding[],
): GroupStanding {
  const active = all.filter(({ standing }) => standing.health !== 'cancelled');
  const parts = active.filter(({ standing }) => standing.planned !== null || isHidden(standing));
  const meanOf = (key: 'planned' | 'result') =>
    weightedMean(parts.map(({ standing, weight }) => ({ value: standing[key] ?? ZERO, weight }))) ?? null;
  const hidden = parts.some(({ standing }) => isHidden(standing));
  const numbers = {
    planned: parts.some(({ standing }) => standing.planned === null) ? null : meanOf('planned'),
    result: hidden ? null : meanOf('result'),
    pending: active.some(({ standing }) => standing.pending),
  };
  const running = steps
    .filter(({ health, planned }) => health !== 'cancelled' && planned !== null)
    .map(({ step }) => step);
  const begun = steps.filter(({ step }) => step.start <= month);
  const group = {
    parts: parts.map(({ standing }) => standing.health),
    cancelled: all.length > 0 && active.length === 0,
    empty: all.length === 0,
    hidden,
    begun: running.some((step) => step.start <= month),
    ended: running.length > 0 && running.every((step) => step.due <= month),
    reported: begun.some(({ status, health }) => status !== null && health !== 'cancelled'),
  };
  return {
    ...numbers,
    change: null,
    scope: null,
    health: groupHealth(group, numbers, settings),
    counts: countsOf(steps.map(({ health }) => health)),
  };
}

/** Whether a broken file hides the result. Where it hides settings, the word is `broken` and the numbers stay. */
export const isHidden = ({ health, result }: Standing): boolean => health === 'broken' && result === null;

/** How many steps are late, silent, awaited or cancelled. */
export function countsOf(healths: readonly Standing['health'][]): StepCounts {
  const count = (health: Standing['health']) => healths.filter((each) => each === health).length;
  return {
    overdue: count('overdue'),
    behind: count('behind'),
    'no-report': count('no-report'),
    awaiting: count('awaiting'),
    cancelled: count('cancelled'),
  };
}

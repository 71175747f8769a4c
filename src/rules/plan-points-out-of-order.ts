import { type AnyFinding, finding } from '../model/finding.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import { compare } from '../model/fraction.ts';
import type { PlanPoint, Step } from '../model/measure.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

const position = (point: PlanPoint): number => Number(point.at.path.at(-1));

function problem(kind: 'order' | 'outside' | 'falls', at: Pointer, against: readonly Pointer[]): AnyFinding {
  return finding(
    'plan-points-out-of-order',
    at,
    { problem: kind },
    { related: against.map((place) => ({ at: place, role: 'contradicts' as const })) },
  );
}

function check(step: Step, year: number): AnyFinding[] {
  const points = [...step.plan].sort((a, b) => position(a) - position(b));
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const month = within(point.at, 'month');
    if (fiscalYearOf(point.month) === year && (point.month < step.start || point.month > step.due)) {
      return [problem('outside', month, [within(step.at, 'start'), within(step.at, 'due')])];
    }
    if (!before) return [];
    if (point.month <= before.month) return [problem('order', month, [within(before.at, 'month')])];
    if (compare(point.percent, before.percent) < 0) {
      return [problem('falls', within(point.at, 'percent'), [within(before.at, 'percent')])];
    }
    return [];
  });
}

/**
 * `plan-points-out-of-order`: a point of a step's plan that is not later than the one above it (`order`), that lies
 * outside start to due (`outside`), or whose percent is lower than the one before (`falls`). One finding a point.
 */
export function planPointsOutOfOrder(register: Register): AnyFinding[] {
  return register.years.flatMap(({ year, measures }) =>
    measures.flatMap((measure) => measure.steps.flatMap((step) => check(step, year))),
  );
}

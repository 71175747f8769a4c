import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import { compare, HUNDRED } from '../model/fraction.ts';
import { everyStep, type PlanPoint, type Step } from '../model/measure.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { amendings } from './amendings.ts';

const position = (point: PlanPoint): number => Number(point.at.path.at(-1));

function problem(
  kind: CodeArgs['plan-points-out-of-order']['problem'],
  at: Pointer,
  against: readonly Pointer[],
): AnyFinding {
  return finding(
    'plan-points-out-of-order',
    at,
    { problem: kind },
    { related: against.map((place) => ({ at: place, role: 'contradicts' as const })) },
  );
}

/** The points of a step's plan against its span; `spanAt`: where start and due stand. */
function check({ plan, start, due }: Step, year: FiscalYear, spanAt: Pointer): AnyFinding[] {
  const points = [...plan].sort((a, b) => position(a) - position(b));
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const month = within(point.at, 'month');
    if (fiscalYearOf(point.month) === year && (point.month < start || point.month > due)) {
      return [problem('outside', month, [within(spanAt, 'start'), within(spanAt, 'due')])];
    }
    if (point.month === due && compare(point.percent, HUNDRED) !== 0) {
      return [problem('due', within(point.at, 'percent'), [within(spanAt, 'due')])];
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
 * outside start to due (`outside`), that is not 100 in the due month (`due`), or whose percent is lower than the one before (`falls`). One finding a point.
 */
export function planPointsOutOfOrder(register: Register): AnyFinding[] {
  return register.years.flatMap(({ year, measures }) =>
    measures.flatMap((measure) => [
      ...everyStep(measure).flatMap((step) => check(step, year, step.at)),
      ...amendings(measure).flatMap(({ changes }) =>
        changes.flatMap(({ change, before, after }) =>
          before && after && change.plan ? check(after, year, before.at) : [],
        ),
      ),
    ]),
  );
}

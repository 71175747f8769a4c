import { add, compare, divide, type Fraction, fraction, HUNDRED, least, multiply, ZERO } from '../model/fraction.ts';
import type { Measure, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { StepStatus } from '../model/report.ts';
import { doersOf, type YearContext } from './context.ts';
import { stepHealth } from './health.ts';
import { officeResult } from './office-result.ts';
import { countPeriods } from './periods.ts';
import { plannedAt } from './planned.ts';
import type { OfficeResult, StepStanding } from './progress.ts';

/** How a step stands at the end of a month; its change is left `null`. */
export function stepStanding(context: YearContext, measure: Measure, step: Step, month: Month): StepStanding {
  const doers = doersOf(context, measure, step);
  const offices = (doers ?? []).map((office) => officeResult(context, step, office, month));
  const done = joined(step, offices);
  const planned = done.status === 'cancelled' ? null : plannedAt(step, month);
  const { tolerance } = context.register.settings;
  return {
    step,
    planned,
    ...done,
    change: null,
    health: doers ? stepHealth(step, { planned, ...done }, offices, month, tolerance) : 'broken',
    ...(step.kind === 'recurring' && { periods: countPeriods(step) }),
    carriedOver: offices.some((office) => office.carriedOver),
    offices,
  };
}

/** The offices of a step put together; those that cancelled are left out, those that never reported count as 0. */
function joined(step: Step, offices: readonly OfficeResult[]): Pick<StepStanding, 'status' | 'result' | 'value'> {
  const active = offices.filter((office) => office.status !== 'cancelled');
  if (active.length === 0 && offices.length > 0) return { status: 'cancelled', result: null, value: null };
  if (active.every((office) => office.status === null)) return { status: null, result: null, value: null };
  const sumOf = (key: 'result' | 'value') => active.reduce((sum, office) => add(sum, office[key] ?? ZERO), ZERO);
  const meanOf = (key: 'result' | 'value') => divide(sumOf(key), fraction(active.length));
  if (step.kind !== 'quantity') {
    const done = active.every((office) => office.status === 'done');
    return {
      status: statusOf(active, done),
      result: meanOf('result'),
      value: step.kind === 'recurring' ? meanOf('value') : null,
    };
  }
  const value = sumOf('value');
  return {
    status: statusOf(active, compare(value, step.target) >= 0, value),
    result: shareOf(value, step.target),
    value,
  };
}

const shareOf = (value: Fraction, target: Fraction) => least(HUNDRED, divide(multiply(value, HUNDRED), target));

function statusOf(active: readonly OfficeResult[], done: boolean, value: Fraction = ZERO): StepStatus {
  if (done) return 'done';
  const idle = active.every((office) => office.status === null || office.status === 'not-started');
  return idle && value.n === 0n ? 'not-started' : 'in-progress';
}

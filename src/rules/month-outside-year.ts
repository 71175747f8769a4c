import { type AnyFinding, finding } from '../model/finding.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `month-outside-year`: a step starts, is due or plans in a month outside the fiscal year of its folder. */
export function monthOutsideYear(register: Register): AnyFinding[] {
  return register.years.flatMap(({ year, measures }) =>
    measures
      .flatMap((measure) => measure.steps)
      .flatMap((step) => [
        { month: step.start, at: within(step.at, 'start') },
        { month: step.due, at: within(step.at, 'due') },
        ...step.plan.map((point) => ({ month: point.month, at: within(point.at, 'month') })),
      ])
      .filter(({ month }) => fiscalYearOf(month) !== year)
      .map(({ month, at }) => finding('month-outside-year', at, { month, year })),
  );
}

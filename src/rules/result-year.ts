import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `result-year`: the result that a plan analyses is not of the year before. */
export function resultYear(register: Register): AnyFinding[] {
  return register.years.flatMap(({ year, plan }) =>
    plan?.lastResult && plan.lastResult.year !== year - 1
      ? [
          finding('result-year', within(plan.lastResult.at, 'year'), {
            found: plan.lastResult.year,
            expected: year - 1,
          }),
        ]
      : [],
  );
}

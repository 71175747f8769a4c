import { type AnyFinding, finding } from '../model/finding.ts';
import { keyOf, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { knownSteps } from './known-steps.ts';
import { unknownStepRef } from './unknown-step-ref.ts';

/** `unknown-step`: an entry for, or an amendment of, a step that no measure of the year ever has. */
export function unknownStep(register: Register): AnyFinding[] {
  return register.years.flatMap((year) => {
    const steps = knownSteps(year);
    const named = year.reports
      .flatMap((report) => report.entries)
      .map(({ step, at }) => ({ ref: step, at: within(at, 'step') }));
    const amended = year.measures.flatMap(({ id, amendments }) =>
      amendments.flatMap((amendment) =>
        Object.keys(amendment.steps).map((step) => ({ ref: `${id}/${step}`, at: keyOf(amendment.at, 'steps', step) })),
      ),
    );
    return [...named, ...amended]
      .filter(({ ref }) => !steps.has(ref))
      .flatMap(({ ref, at }) => {
        const unknown = unknownStepRef(register, year, steps, ref);
        return unknown ? [finding('unknown-step', at, unknown)] : [];
      });
  });
}

import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { knownSteps } from './known-steps.ts';
import { unknownStepRef } from './unknown-step-ref.ts';

/** `unknown-step`: an entry for a step that no measure of the year has. */
export function unknownStep(register: Register): AnyFinding[] {
  return register.years.flatMap((year) => {
    const steps = knownSteps(register, year);
    return year.reports
      .flatMap((report) => report.entries)
      .filter((entry) => !steps.has(entry.step))
      .flatMap((entry) => {
        const unknown = unknownStepRef(register, year, steps, entry.step);
        return unknown ? [finding('unknown-step', within(entry.at, 'step'), unknown)] : [];
      });
  });
}

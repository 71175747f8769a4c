import { type AnyFinding, finding } from '../model/finding.ts';
import { compare, type Fraction, HUNDRED, ZERO } from '../model/fraction.ts';
import type { Step } from '../model/measure.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { StepStatus } from '../model/report.ts';
import { knownEntries } from './known-steps.ts';
import { plainNumber } from './plain-number.ts';

function percentFits(status: StepStatus, percent: Fraction): boolean {
  if (status === 'done') return compare(percent, HUNDRED) >= 0;
  if (status === 'not-started') return compare(percent, ZERO) === 0;
  return status === 'cancelled' || (compare(percent, ZERO) > 0 && compare(percent, HUNDRED) < 0);
}

/** Offices that share a step add up to its target, so that only a single office's value can fall short of it. */
function valueFits(status: StepStatus, value: Fraction, target: Fraction, offices: number): boolean {
  if (status === 'not-started') return compare(value, ZERO) === 0;
  return status !== 'done' || offices !== 1 || compare(value, target) >= 0;
}

function targetOf(step: Step): { target?: string; unit?: string } {
  return step.kind === 'quantity' ? { target: plainNumber(step.target), unit: step.unit } : {};
}

/**
 * `status-contradicts-percent`: done below 100 percent or below the target, not started with something done, or in
 * progress at 0 or 100 percent.
 */
export function statusContradictsPercent(register: Register): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const { entry, step, offices } of knownEntries(register)) {
    const key = step.kind === 'milestone' ? 'percent' : 'value';
    const number = entry[key];
    if (number === undefined || step.kind === 'recurring') continue;
    const fits =
      step.kind === 'milestone'
        ? percentFits(entry.status, number)
        : valueFits(entry.status, number, step.target, offices.length);
    if (fits) continue;
    findings.push(
      finding(
        'status-contradicts-percent',
        within(entry.at, key),
        { status: entry.status, percent: plainNumber(number), ...targetOf(step) },
        { related: [{ at: within(entry.at, 'status'), role: 'contradicts' }] },
      ),
    );
  }
  return findings;
}

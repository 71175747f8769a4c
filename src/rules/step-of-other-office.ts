import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { knownEntries } from './known-steps.ts';

/**
 * `step-of-other-office`: an office reports on a step that others do. Silent while an office of the step, or the one
 * that reports, is unknown.
 */
export function stepOfOtherOffice(register: Register): AnyFinding[] {
  const known = new Set(register.offices.map((office) => office.id));
  const findings: AnyFinding[] = [];
  for (const { report, entry, measure, step, offices } of knownEntries(register)) {
    if (offices.includes(report.office) || ![report.office, ...offices].every((office) => known.has(office))) continue;
    const owner = step.offices ? step : measure;
    findings.push(
      finding(
        'step-of-other-office',
        within(entry.at, 'step'),
        { step: entry.step, office: report.office },
        { related: [{ at: within(owner.at, 'offices'), role: 'declared' }] },
      ),
    );
  }
  return findings;
}

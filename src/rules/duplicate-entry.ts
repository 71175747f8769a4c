import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `duplicate-entry`: a report says the same step twice; at the later one. */
export function duplicateEntry(register: Register): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const report of register.years.flatMap((year) => year.reports)) {
    const firsts = new Map<string, Pointer>();
    for (const { step, at } of report.entries) {
      const first = firsts.get(step);
      if (!first) firsts.set(step, at);
      else {
        const related = [{ at: within(first, 'step'), role: 'first' as const }];
        findings.push(finding('duplicate-entry', within(at, 'step'), { step }, { related }));
      }
    }
  }
  return findings;
}

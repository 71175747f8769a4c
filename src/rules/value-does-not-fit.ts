import { type AnyFinding, finding } from '../model/finding.ts';
import type { Step } from '../model/measure.ts';
import { keyOf, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { Entry } from '../model/report.ts';
import { knownEntries } from './known-steps.ts';

type Key = 'percent' | 'value';

const OWN_KEY = { milestone: 'percent', quantity: 'value', recurring: undefined } as const;

function missingKey(step: Step, entry: Entry): Key | undefined {
  const own = OWN_KEY[step.kind];
  if (own === undefined || entry[own] !== undefined) return undefined;
  const needs = own === 'percent' ? ['in-progress'] : ['in-progress', 'done'];
  return needs.includes(entry.status) ? own : undefined;
}

/**
 * `value-does-not-fit`: a percent or value that the kind of the step does not have (at its key), or one that it needs
 * and is not there (at the status that asks for it).
 */
export function valueDoesNotFit(register: Register): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const { step, entry } of knownEntries(register)) {
    if (entry.percent === undefined && entry.value === undefined && OWN_KEY[step.kind] === undefined) continue;
    const related = [{ at: within(step.at, 'kind'), role: 'declared' as const }];
    const { kind } = step;
    for (const key of ['percent', 'value'] as const) {
      if (entry[key] === undefined || key === OWN_KEY[kind]) continue;
      findings.push(finding('value-does-not-fit', keyOf(entry.at, key), { key, kind, missing: false }, { related }));
    }
    const key = missingKey(step, entry);
    if (key === undefined) continue;
    findings.push(finding('value-does-not-fit', within(entry.at, 'status'), { key, kind, missing: true }, { related }));
  }
  return findings;
}

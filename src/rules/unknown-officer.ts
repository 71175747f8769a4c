import { type AnyFinding, finding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import { isUnknown } from './concludable.ts';
import { officerReferences } from './officer-references.ts';
import type { RuleContext } from './rule.ts';
import { unknownValue } from './unknown-value.ts';

/** `unknown-officer`: an officer that officers.yaml does not have. */
export function unknownOfficer(register: Register, { asOf }: RuleContext): AnyFinding[] {
  if (register.officers.length === 0) return [];
  const known = new Set(register.officers.map((officer) => officer.id));
  return [...officerReferences(register, asOf)]
    .filter(({ officer }) => !known.has(officer) && isUnknown(register, 'officers', officer))
    .map(({ officer, at }) => finding('unknown-officer', at, unknownValue(officer, [...known])));
}

import { type AnyFinding, finding } from '../model/finding.ts';
import { keyOf } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { officeLists } from './office-lists.ts';

/**
 * `office-does-not-report`: those responsible for a measure or a step are offices that owe no reports, so that nobody
 * will say what was done.
 */
export function officeDoesNotReport(register: Register): AnyFinding[] {
  const silent = new Map(register.offices.filter(({ reporting }) => !reporting).map((office) => [office.id, office]));
  return register.years
    .flatMap((year) => year.measures)
    .flatMap(officeLists)
    .filter(({ names }) => names.length > 0 && names.every((name) => silent.has(name)))
    .map(({ names, of, at }) => {
      const related = names.flatMap((name) => {
        const office = silent.get(name);
        return office ? [{ at: keyOf(office.at, 'reporting'), role: 'declared' as const }] : [];
      });
      return finding('office-does-not-report', at, { ...of, office: names.join(', ') }, { related });
    });
}

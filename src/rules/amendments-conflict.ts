import { type AnyFinding, finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import { keyOf, type Pointer } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { amendings } from './amendings.ts';

function check(measure: Measure): AnyFinding[] {
  const findings: AnyFinding[] = [];
  const firsts = new Map<string, Pointer>();
  for (const { amendment, from, changes } of amendings(measure)) {
    const set = [
      ...Object.keys(amendment.measure ?? {}).map((key) => ({ key, at: keyOf(amendment.at, 'measure', key) })),
      ...changes.flatMap(({ change, at }) => Object.keys(change).map((key) => ({ key, at: keyOf(at, key) }))),
    ];
    for (const { key, at } of set) {
      const property = [from, amendment.approved.on, ...at.path.slice(amendment.at.path.length)].join(' ');
      const first = firsts.get(property);
      if (!first) firsts.set(property, at);
      else findings.push(finding('amendments-conflict', at, { key }, { related: [{ at: first, role: 'first' }] }));
    }
  }
  return findings;
}

/**
 * `amendments-conflict`: two amendments set one property, count from the same month and were approved on the same day,
 * so that neither has the last word; at the later in the file.
 */
export const amendmentsConflict = (register: Register): AnyFinding[] =>
  register.years.flatMap((year) => year.measures.flatMap(check));

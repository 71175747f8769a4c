import { everyStep } from '../model/measure.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

type Identified = { readonly id: string; readonly at: Pointer };

function* listsOf(register: Register): Generator<readonly Identified[]> {
  yield register.offices;
  yield register.officers;
  yield register.channels;
  for (const year of register.years) {
    yield year.plan?.gaps ?? [];
    for (const measure of year.measures) yield everyStep(measure);
    yield year.assignments;
    yield year.agreements;
    yield year.publications;
  }
}

/**
 * `duplicate-id`: an id that an earlier item of the same list has; at the later id. Measures take theirs from the names
 * of their files, so two can't share one.
 */
export function duplicateId(register: Register): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const list of listsOf(register)) {
    const firsts = new Map<string, Pointer>();
    for (const { id, at } of list) {
      const place = within(at, 'id');
      const first = firsts.get(id);
      if (first) findings.push(finding('duplicate-id', place, { id }, { related: [{ at: first, role: 'first' }] }));
      else firsts.set(id, place);
    }
  }
  return findings;
}

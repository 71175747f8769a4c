import { type AnyFinding, finding } from '../model/finding.ts';
import { ALL_OFFICES } from '../model/measure.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { isUnknown } from './concludable.ts';
import { officeLists } from './office-lists.ts';
import { unknownValue } from './unknown-value.ts';

function* references(register: Register): Generator<{ office: string; at: Pointer }> {
  for (const { office, at } of register.officers) {
    if (office !== undefined) yield { office, at: within(at, 'office') };
  }
  for (const { succeededBy, at } of register.offices) {
    if (succeededBy !== undefined) yield { office: succeededBy, at: within(at, 'succeeded_by') };
  }
  for (const year of register.years) {
    for (const { names, at } of year.measures.flatMap(officeLists)) {
      for (const [index, office] of names.entries()) {
        if (office !== ALL_OFFICES) yield { office, at: within(at, index) };
      }
    }
    for (const { withoutReport, at } of year.closings) {
      for (const [index, office] of withoutReport.entries()) yield { office, at: within(at, 'without_report', index) };
    }
    for (const report of year.reports) yield { office: report.office, at: within(report.at, 'office') };
  }
}

/** `unknown-office`: an office that offices.yaml does not have. */
export function unknownOffice(register: Register): AnyFinding[] {
  if (register.offices.length === 0) return [];
  const known = new Set(register.offices.map((office) => office.id));
  return [...references(register)]
    .filter(({ office }) => !known.has(office) && isUnknown(register, 'offices', office))
    .map(({ office, at }) => finding('unknown-office', at, unknownValue(office, [...known])));
}

import type { LocatedFinding } from '../../model/finding.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Register } from '../../model/register.ts';
import { ownAmong } from '../parts/certainty.ts';
import type { ItemChange } from './compare-items.ts';

const OWN_FILE = /^(\d{4})\/assessment\.yaml$/;

/** The years of the office's own assessments, in either state of the data, by which changed scores and findings are read. */
export function ownYears(
  registers: readonly Register[],
  scores: readonly ItemChange[],
  findings: readonly LocatedFinding[],
): FiscalYear[] {
  const assessed = scores.flatMap(({ item }) => item.assessed ?? []);
  const named = findings.flatMap(({ related }) =>
    related.flatMap(({ location }) => Number(OWN_FILE.exec(location.file)?.[1] ?? []) || []),
  );
  return [...new Set([...registers.flatMap((register) => ownAmong(register, assessed)), ...named])].sort();
}

import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { doneUnproven, saidBy } from '../progress/evidence.ts';

/**
 * `done-without-evidence`: an office reports a milestone or its part of a quantity done, and names evidence neither
 * then nor in a later month. Silent of an office of which a report that can't be read may name it.
 */
export function doneWithoutEvidence(register: Register): AnyFinding[] {
  const broken = new Set(register.broken.flatMap(({ kind, year, id }) => (kind === 'report' ? [`${year} ${id}`] : [])));
  return register.years.flatMap((year) =>
    doneUnproven(saidBy(year))
      .filter(({ report }) => !broken.has(`${year.year} ${report.office}`))
      .map(({ entry }) => finding('done-without-evidence', within(entry.at, 'status'), { step: entry.step })),
  );
}

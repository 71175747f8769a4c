import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { type KnownEntry, knownEntries } from './known-steps.ts';

/** A report that can't be read may name the evidence: of these offices, nothing is concluded. */
const brokenOffices = (register: Register): ReadonlySet<string> =>
  new Set(register.broken.flatMap(({ kind, year, id }) => (kind === 'report' ? [`${year} ${id}`] : [])));

/** What one office says of one step, month by month. */
function byOfficeAndStep(register: Register): Map<string, KnownEntry[]> {
  const broken = brokenOffices(register);
  const groups = new Map<string, KnownEntry[]>();
  for (const known of knownEntries(register)) {
    const { year, report, step } = known;
    if (step.kind === 'recurring' || broken.has(`${year.year} ${report.office}`)) continue;
    const key = `${year.year} ${report.office} ${step.ref}`;
    const group = groups.get(key);
    if (group) group.push(known);
    else groups.set(key, [known]);
  }
  return groups;
}

/**
 * `done-without-evidence`: an office reports a milestone or its part of a quantity done, and names evidence neither
 * then nor in a later month. What it named before proves what was done before.
 */
export const doneWithoutEvidence = (register: Register): AnyFinding[] =>
  [...byOfficeAndStep(register).values()].flatMap((entries) => {
    const first = entries.findIndex(({ entry }) => entry.status === 'done');
    const done = entries[first];
    if (!done || entries.slice(first).some(({ entry }) => entry.evidence.length > 0)) return [];
    return [finding('done-without-evidence', within(done.entry.at, 'status'), { step: done.entry.step })];
  });

import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { KnownEntry } from './known-steps.ts';
import { cancelledAt, officesSetAt } from './set-at.ts';
import { type Uncounted, uncountedEntries } from './uncounted-entries.ts';

function declaredAt({ announced, step, report }: KnownEntry, why: Uncounted): Pointer {
  if (why === 'other-month') return officesSetAt(announced, step, report.month);
  if (why === 'cancelled') return cancelledAt(announced, step, report.month);
  return within(step.at, 'id');
}

/** `entry-counts-nowhere`: an entry that no figure is made of, by what is in force in the month of its report. */
export const entryCountsNowhere = (register: Register): AnyFinding[] =>
  uncountedEntries(register).flatMap(({ known, why }) => {
    if (why === 'other-office') return [];
    const { report, entry } = known;
    const args = { step: entry.step, office: report.office, month: report.month, why };
    const related = [{ at: declaredAt(known, why), role: 'declared' as const }];
    return [finding('entry-counts-nowhere', within(entry.at, 'step'), args, { related })];
  });

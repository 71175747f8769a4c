import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { officesSetAt } from './set-at.ts';
import { uncountedEntries } from './uncounted-entries.ts';

/** `step-of-other-office`: an office reports on a step that is others' in every month of the year. */
export const stepOfOtherOffice = (register: Register): AnyFinding[] =>
  uncountedEntries(register)
    .filter(({ why }) => why === 'other-office')
    .map(({ known: { report, entry, announced, step } }) =>
      finding(
        'step-of-other-office',
        within(entry.at, 'step'),
        { step: entry.step, office: report.office },
        { related: [{ at: officesSetAt(announced, step, report.month), role: 'declared' }] },
      ),
    );

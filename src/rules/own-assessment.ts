import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Related } from '../model/finding.ts';
import type { AssessmentFile } from '../model/generated/assessment.ts';
import { within } from '../model/pointer.ts';
import { type Register, scoresIn } from '../model/register.ts';

/** Where the office's own `assessment.yaml` of a year says what a finding goes by; nothing where it says nothing of it. */
export function ownAssessment(
  register: Register,
  year: FiscalYear,
  ...sections: readonly (keyof AssessmentFile)[]
): { readonly related?: readonly Related[] } {
  const own = scoresIn(register, year)?.assessment;
  const said = [...sections, 'based_on' as const].find((section) => own?.file[section] !== undefined);
  return own && said ? { related: [{ at: { ...within(own.at, said), on: 'key' }, role: 'declared' }] } : {};
}

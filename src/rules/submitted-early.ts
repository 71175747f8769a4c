import { lastDay, monthOfDay } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { RuleContext } from './rule.ts';

/**
 * `submitted-early`: a report submitted before the last day of its month. The last day itself is fine; a month that
 * has not begun is for `future-month` to say.
 */
export function submittedEarly(register: Register, { asOf }: RuleContext): AnyFinding[] {
  return register.years
    .flatMap((year) => year.reports)
    .filter(({ month, submitted }) => submitted < lastDay(month) && month <= monthOfDay(asOf))
    .map(({ month, submitted, at }) =>
      finding(
        'submitted-early',
        within(at, 'submitted'),
        { submitted, month },
        { related: [{ at: within(at, 'month'), role: 'contradicts' }] },
      ),
    );
}

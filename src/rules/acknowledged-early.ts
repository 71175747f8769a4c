import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `acknowledged-early`: a report acknowledged before the day it was submitted. */
export function acknowledgedEarly(register: Register): AnyFinding[] {
  return register.years
    .flatMap((year) => year.reports)
    .flatMap(({ acknowledged, submitted, at }) =>
      acknowledged && acknowledged.on < submitted
        ? [
            finding(
              'acknowledged-early',
              within(at, 'acknowledged', 'on'),
              { acknowledged: acknowledged.on, submitted },
              { related: [{ at: within(at, 'submitted'), role: 'contradicts' }] },
            ),
          ]
        : [],
    );
}

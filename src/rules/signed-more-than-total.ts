import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `signed-more-than-total`: more have signed an agreement than there are to sign. */
export function signedMoreThanTotal(register: Register): AnyFinding[] {
  return register.years
    .flatMap((year) => year.agreements)
    .filter(({ signed, total }) => signed > total)
    .map(({ signed, total, at }) =>
      finding(
        'signed-more-than-total',
        within(at, 'signed'),
        { signed, total },
        { related: [{ at: within(at, 'total'), role: 'contradicts' }] },
      ),
    );
}

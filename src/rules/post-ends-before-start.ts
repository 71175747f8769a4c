import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `post-ends-before-start`: an officer's last day in post is before the first. */
export function postEndsBeforeStart(register: Register): AnyFinding[] {
  return register.officers.flatMap(({ from, until, at }) =>
    from !== undefined && until !== undefined && until < from
      ? [
          finding(
            'post-ends-before-start',
            within(at, 'until'),
            { from, until },
            { related: [{ at: within(at, 'from'), role: 'contradicts' }] },
          ),
        ]
      : [],
  );
}

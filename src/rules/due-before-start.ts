import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `due-before-start`: a step is due in a month before the one it starts in. */
export function dueBeforeStart(register: Register): AnyFinding[] {
  return register.years
    .flatMap((year) => year.measures)
    .flatMap((measure) => measure.steps)
    .filter((step) => step.due < step.start)
    .map(({ start, due, at }) =>
      finding(
        'due-before-start',
        within(at, 'due'),
        { start, due },
        { related: [{ at: within(at, 'start'), role: 'contradicts' }] },
      ),
    );
}

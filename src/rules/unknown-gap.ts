import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { isTodo } from '../model/todo.ts';
import { unknownValue } from './unknown-value.ts';

/** `unknown-gap`: a measure answers a gap that the year's plan does not have. Silent where there is no usable plan. */
export function unknownGap(register: Register): AnyFinding[] {
  return register.years.flatMap(({ plan, measures }) => {
    if (!plan) return [];
    const known = plan.gaps.map((gap) => gap.id);
    return measures.flatMap(({ gaps, at }) =>
      gaps.flatMap((gap, index) =>
        known.includes(gap) || isTodo(gap)
          ? []
          : [finding('unknown-gap', within(at, 'gaps', index), unknownValue(gap, known))],
      ),
    );
  });
}

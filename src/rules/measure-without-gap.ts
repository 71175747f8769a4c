import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `measure-without-gap`: a measure answers none of the gaps that the year's plan has. */
export function measureWithoutGap(register: Register): AnyFinding[] {
  return register.years
    .filter((year) => year.plan && year.plan.gaps.length > 0)
    .flatMap((year) => year.measures)
    .filter((measure) => measure.gaps.length === 0)
    .map((measure) => finding('measure-without-gap', within(measure.at, 'id'), { measure: measure.id }));
}

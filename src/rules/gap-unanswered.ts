import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import { isBroken, type Register } from '../model/register.ts';

/** `gap-unanswered`: no measure of the year answers a gap of its plan. Silent while a measure's file is broken. */
export function gapUnanswered(register: Register): AnyFinding[] {
  return register.years.flatMap(({ year, plan, measures }) => {
    if (!plan || isBroken(register, 'measure', { year })) return [];
    const answered = new Set(measures.flatMap((measure) => measure.gaps));
    return plan.gaps
      .filter((gap) => !answered.has(gap.id))
      .map((gap) => finding('gap-unanswered', within(gap.at, 'id'), { gap: gap.id }));
  });
}

import { monthOfDay } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { RuleContext } from './rule.ts';

/** `future-month`: a report for a month that has not begun by the as-of date. */
export function futureMonth(register: Register, { asOf }: RuleContext): AnyFinding[] {
  return register.years
    .flatMap((year) => year.reports)
    .filter((report) => report.month > monthOfDay(asOf))
    .map(({ month, at }) => finding('future-month', within(at, 'month'), { month, asOf }));
}

import type { Day } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { RuleContext } from './rule.ts';

function* dates(register: Register): Generator<{ day: Day | undefined; at: Pointer }> {
  for (const { plan, workingGroup, assignments, agreements, publications, result, reports } of register.years) {
    if (plan?.lastResult) yield { day: plan.lastResult.announced, at: within(plan.lastResult.at, 'announced') };
    if (workingGroup) yield { day: workingGroup.date, at: within(workingGroup.at, 'date') };
    for (const { done, at } of assignments) yield { day: done, at: within(at, 'done') };
    for (const { date, at } of [...agreements, ...publications]) yield { day: date, at: within(at, 'date') };
    if (result) yield { day: result.announced, at: within(result.at, 'announced') };
    for (const { submitted, acknowledged, at } of reports) {
      yield { day: submitted, at: within(at, 'submitted') };
      yield { day: acknowledged?.on, at: within(at, 'acknowledged', 'on') };
    }
  }
}

/** `future-date`: something that has happened, dated later than the as-of date. */
export function futureDate(register: Register, { asOf }: RuleContext): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const { day, at } of dates(register)) {
    if (day !== undefined && day > asOf) findings.push(finding('future-date', at, { day, asOf }));
  }
  return findings;
}

import type { Day } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { Officer } from '../model/organisation.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { officerReferences } from './officer-references.ts';
import type { RuleContext } from './rule.ts';

/** The day of the span that shows the officer was not in post then; `undefined` when some day of it is in the post. */
function dayOutside({ from, until }: Officer, days: { first: Day; last: Day }): Day | undefined {
  if (from !== undefined && until !== undefined && until < from) return undefined;
  if (from !== undefined && days.last < from) return days.last;
  return until !== undefined && days.first > until ? days.first : undefined;
}

/** `officer-not-in-post`: an officer named for a day before the post began or after it ended. */
export function officerNotInPost(register: Register, { asOf }: RuleContext): AnyFinding[] {
  const officers = new Map(register.officers.map((officer) => [officer.id, officer]));
  const findings: AnyFinding[] = [];
  for (const { officer: id, at, days } of officerReferences(register, asOf)) {
    const officer = officers.get(id);
    const day = officer && days && dayOutside(officer, days);
    if (!officer || day === undefined) continue;
    const { from, until } = officer;
    const place = within(officer.at, from !== undefined && day < from ? 'from' : 'until');
    findings.push(
      finding(
        'officer-not-in-post',
        at,
        { officer: id, day, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
        { related: [{ at: place, role: 'declared' }] },
      ),
    );
  }
  return findings;
}

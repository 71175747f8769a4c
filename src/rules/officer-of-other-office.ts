import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `officer-of-other-office`: a report by an officer who belongs to another office. Executives belong to none. */
export function officerOfOtherOffice(register: Register): AnyFinding[] {
  const officers = new Map(register.officers.map((officer) => [officer.id, officer]));
  return register.years
    .flatMap((year) => year.reports)
    .flatMap(({ office, reportedBy, at }) => {
      const officer = officers.get(reportedBy);
      return officer?.office === undefined || officer.office === office
        ? []
        : [
            finding(
              'officer-of-other-office',
              within(at, 'reported_by'),
              { officer: reportedBy, office, own: officer.office },
              { related: [{ at: within(officer.at, 'office'), role: 'declared' }] },
            ),
          ];
    });
}

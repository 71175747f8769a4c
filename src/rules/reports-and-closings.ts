import { closingOf } from '../in-force/closing.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { lastMonth } from '../model/fiscal-year.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { RuleContext } from './rule.ts';

/** `report-contradicts-closing`: a report of the day of a closing or before, of an office closed as without report. */
export const reportContradictsClosing = (register: Register, { asOf }: RuleContext): AnyFinding[] =>
  register.years.flatMap((year) =>
    year.reports.flatMap(({ month, office, submitted, at }) => {
      const closing = closingOf(year, month, asOf);
      if (!closing || submitted > closing.on || !closing.withoutReport.includes(office)) return [];
      const related = [{ at: within(closing.at, 'without_report'), role: 'contradicts' as const }];
      const args = { office, month, closed: closing.on };
      return [finding('report-contradicts-closing', within(at, 'submitted'), args, { related })];
    }),
  );

/**
 * `report-after-closing`: a report handed in after the last month of its year was closed, so that it counts nowhere.
 * After any other month was closed it counts in the months still open, as it should.
 */
export const reportAfterClosing = (register: Register, { asOf }: RuleContext): AnyFinding[] =>
  register.years.flatMap((year) => {
    const last = lastMonth(year.year);
    const closing = closingOf(year, last, asOf);
    if (!closing) return [];
    const related = [{ at: within(closing.at, 'on'), role: 'contradicts' as const }];
    return year.reports
      .filter(({ submitted }) => submitted > closing.on)
      .map(({ at }) =>
        finding('report-after-closing', within(at, 'submitted'), { month: last, closed: closing.on }, { related }),
      );
  });

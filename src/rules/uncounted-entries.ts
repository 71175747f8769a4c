import { existsIn } from '../in-force/offices.ts';
import { monthsOf } from '../model/fiscal-year.ts';
import type { Register } from '../model/register.ts';
import { type KnownEntry, knownEntries, termsByMonth } from './known-steps.ts';

/**
 * Why an entry counts nowhere: in its month the plan doesn't have the step yet, the step is cancelled, or its office is
 * not responsible, though it is in another month of the year (`other-month`) or never (`other-office`).
 */
export type Uncounted = 'not-yet' | 'cancelled' | 'other-month' | 'other-office';

/**
 * The entries that count nowhere, and why. Silent while an office of the step, or the one that reports, is unknown, and
 * where the office doesn't exist in the month of the report, which is a fault of the report.
 */
export function uncountedEntries(register: Register): readonly { known: KnownEntry; why: Uncounted }[] {
  const offices = new Map(register.offices.map((office) => [office.id, office]));
  const why = (known: KnownEntry): Uncounted | undefined => {
    const { year, report, entry, inPlan, step, holders } = known;
    const office = offices.get(report.office);
    if (!office || !existsIn(office, report.month)) return undefined;
    if (!inPlan) return 'not-yet';
    if (step.cancelled) return entry.status === 'cancelled' ? undefined : 'cancelled';
    if (holders.has(office.id) || !known.offices.every((id) => offices.has(id))) return undefined;
    const isResponsibleIn = (month: KnownEntry['report']['month']) =>
      termsByMonth(register, year)(known.announced, step, month)?.parts.holders.has(office.id) === true;
    return monthsOf(year.year).some(isResponsibleIn) ? 'other-month' : 'other-office';
  };
  return knownEntries(register).flatMap((known) => {
    const reason = why(known);
    return reason ? [{ known, why: reason }] : [];
  });
}

import type { Day } from '../model/be-date.ts';
import { divide, type Fraction, fraction, HUNDRED, multiply } from '../model/fraction.ts';
import type { Agreement } from '../model/plan.ts';
import type { Year } from '../model/register.ts';
import type { Report } from '../model/report.ts';
import { dueDay } from './basis.ts';

/** Percent of those who are to sign an agreement that have; `null` when nobody is to. */
export const signedShare = ({ signed, total }: Agreement): Fraction | null =>
  total > 0 ? multiply(divide(fraction(signed), fraction(total)), HUNDRED) : null;

/** The agreements of a year that were made by a day. */
export const knownAgreements = (year: Year | undefined, asOf: Day): readonly Agreement[] =>
  (year?.agreements ?? []).filter(({ date }) => date <= asOf);

/** How many have signed the agreements of a year made by a day, of how many who are to. */
export function signedCounts(year: Year | undefined, asOf: Day) {
  const sum = (key: 'signed' | 'total') =>
    knownAgreements(year, asOf).reduce((before, agreement) => before + agreement[key], 0);
  return { total: sum('total'), signed: sum('signed') };
}

/** How many days after its due day a report was submitted; 0 when it was in time. */
export const daysLate = ({ month, submitted }: Report, reportingDay: number): number =>
  Math.max(0, submitted - dueDay(month, reportingDay));

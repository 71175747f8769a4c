import type { Day } from '../model/be-date.ts';
import { firstMonth, fiscalYearOf } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { Register } from '../model/register.ts';
import { withChanges } from './change.ts';
import { yearContext } from './context.ts';
import type { MonthStanding } from './progress.ts';
import { reportingOf } from './reporting.ts';
import { snapshot } from './snapshot.ts';

/**
 * How the plan stands at the end of a month, as known at `asOf`. The month's fiscal year must be loaded: a year that is
 * not there has no measures, owes no reports, and its plan is `no-report` without numbers.
 */
export function monthStanding(register: Register, month: Month, asOf: Day): MonthStanding {
  const year = fiscalYearOf(month);
  const context = yearContext(register, year, asOf);
  const before = month === firstMonth(year) ? undefined : snapshot(context, addMonths(month, -1));
  return {
    year,
    month,
    asOf,
    ...withChanges(snapshot(context, month), before, month),
    reporting: reportingOf(register, year, asOf).filter((reporting) => reporting.month === month),
  };
}

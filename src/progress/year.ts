import { type Day, lastDay } from '../model/be-date.ts';
import { type FiscalYear, monthsOf } from '../model/fiscal-year.ts';
import type { Register } from '../model/register.ts';
import { withChanges } from './change.ts';
import { yearContext } from './context.ts';
import type { YearStanding } from './progress.ts';
import { reportingOf } from './reporting.ts';
import { sharesOf } from './shares.ts';
import { snapshot } from './snapshot.ts';

/** How a fiscal year stands as known at `asOf`; a month has ended on its last day. */
export function yearStanding(register: Register, year: FiscalYear, asOf: Day): YearStanding {
  const context = yearContext(register, year, asOf);
  const reporting = reportingOf(register, year, asOf);
  const all = monthsOf(year);
  const ended = all.filter((month) => lastDay(month) <= asOf);
  const snapshots = all.map((month) => snapshot(context, month));
  const planned = snapshots.map(({ plan }) => plan.planned);
  const months = snapshots.slice(0, ended.length).map((now, index) => {
    const month = ended[index] as (typeof ended)[number];
    return {
      year,
      month,
      asOf,
      ...withChanges(now, snapshots[index - 1], month),
      reporting: reporting.filter((each) => each.month === month),
    };
  });
  return { year, asOf, months, planned, reporting, shares: sharesOf(reporting) };
}

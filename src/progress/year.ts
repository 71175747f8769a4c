import { type Day, lastDay } from '../model/be-date.ts';
import { type FiscalYear, monthsOf } from '../model/fiscal-year.ts';
import type { Register } from '../model/register.ts';
import { monthStandings } from './month.ts';
import type { YearStanding } from './progress.ts';
import { judgedMonth, reportingOf } from './reporting.ts';
import { sharesOf } from './shares.ts';

/** How a fiscal year stands as known at `asOf`; a month has ended on its last day. */
export function yearStanding(
  register: Register,
  year: FiscalYear,
  asOf: Day,
  { amended = true }: { amended?: boolean } = {},
): YearStanding {
  const reporting = reportingOf(register, year, asOf);
  const all = monthsOf(year).map(monthStandings(register, year, asOf, { amended }));
  const months = all.filter(({ month }) => lastDay(month) <= asOf);
  return { year, asOf, months, planned: all.map(({ plan }) => plan.planned), reporting, shares: sharesOf(reporting) };
}

/** The same up to the last month that can be judged; whole while none can. */
export function upToJudged(register: Register, standing: YearStanding): YearStanding {
  const judged = judgedMonth(register, standing.year, standing.asOf);
  const months = standing.months.filter(({ month }) => judged === null || month <= judged);
  return { ...standing, months };
}

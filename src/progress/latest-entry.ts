import type { Day } from '../model/be-date.ts';
import type { Month } from '../model/month.ts';
import type { Year } from '../model/register.ts';
import type { Entry } from '../model/report.ts';
import { countedReports } from './reports.ts';

/** An entry with the month that it was reported for. */
export interface MonthEntry {
  readonly month: Month;
  readonly entry: Entry;
}

/** Finds the latest entry of an office on a step (`measure/step`) for a month or one before it. */
export type FindEntry = (office: string, ref: string, month: Month) => MonthEntry | undefined;

/** What each office said of a step (`measure/step`) in a year, by month, as known at `asOf`; reads the reports once. */
export function reportedEntries(
  year: Year | undefined,
  asOf: Day,
): (office: string, ref: string) => readonly MonthEntry[] {
  const entries = new Map<string, MonthEntry[]>();
  for (const { month, office, entries: reported } of countedReports(year, asOf)) {
    for (const entry of reported) {
      const key = `${office} ${entry.step}`;
      const earlier = entries.get(key);
      if (!earlier) entries.set(key, [{ month, entry }]);
      else if (earlier.at(-1)?.month !== month) earlier.push({ month, entry });
    }
  }
  return (office, ref) => entries.get(`${office} ${ref}`) ?? [];
}

/** What the offices reported in a year, as known at `asOf`; reads the reports once, for any number of questions. */
export function latestEntries(year: Year | undefined, asOf: Day): FindEntry {
  const said = reportedEntries(year, asOf);
  return (office, ref, month) => said(office, ref).findLast((each) => each.month <= month);
}

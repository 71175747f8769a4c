import { ALWAYS, type Day } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Measure, Step } from '../model/measure.ts';
import { addMonths, type Month } from '../model/month.ts';
import { type Register, type Year, yearOf } from '../model/register.ts';
import type { Entry, Report } from '../model/report.ts';
import type { StepPart } from '../in-force/offices.ts';
import { settingsIn, type YearSettings } from '../in-force/settings.ts';

/** An office's entry on a step, with what decides when it is known. */
export interface Reported {
  readonly month: Month;
  readonly entry: Entry;
  readonly report: Report;
  /** A report of the same office and month whose file comes first: where it is known, it alone counts. */
  readonly first?: Report;
}

/** Who takes part in a step in a month. */
export interface Parts {
  readonly list: readonly StepPart[];
  readonly holders: ReadonlySet<string>;
}

/** A step by the terms in force at the end of a month, with those who take part then. */
export interface StepTerms {
  readonly measure: Measure;
  readonly step: Step;
  readonly parts: Parts;
}

/** One fiscal year, indexed once so that every month is read off it. */
export interface YearContext {
  readonly register: Register;
  readonly year: FiscalYear;
  /** Absent when the register holds nothing of the year. */
  readonly data: Year | undefined;
  /** The as-of day; later than any day when everything counts. */
  readonly asOf: Day;
  /** `undefined`: a broken file hides them. */
  readonly settings: YearSettings | undefined;
  /** Whether amendments and added measures count, or the plan as announced is asked for. */
  readonly amended: boolean;
  /** By `measure/step`, then office: by month, then file. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, readonly Reported[]>>;
  /** By office and month, see `reportKey`. */
  readonly reports: ReadonlyMap<string, readonly Report[]>;
  /** Months whose report file is broken, by office. */
  readonly brokenReports: ReadonlyMap<string, readonly Month[]>;
  /** Months after which the set of offices changes. */
  readonly officeChanges: readonly Month[];
  /** The place of each office in offices.yaml. */
  readonly officeOrder: ReadonlyMap<string, number>;
  /** The terms of steps that never change, by `measure/step`, and the parts of the others: filled as they are asked for. */
  readonly lasting: Map<string, StepTerms>;
  readonly parts: Map<Measure, Map<string, Parts>>;
}

/** An office and a month as one key. */
export const reportKey = (office: string, month: Month): string => `${office} ${month}`;

/** Indexes a fiscal year as known at `asOf`; without it every report, amendment and closing counts. */
export function yearContext(
  register: Register,
  year: FiscalYear,
  asOf: Day = ALWAYS,
  { amended = true }: { amended?: boolean } = {},
): YearContext {
  const data = yearOf(register, year);
  const reports = new Map<string, Report[]>();
  const entries = new Map<string, Map<string, Reported[]>>();
  for (const report of inOrder(data)) {
    const same = grouped(reports, reportKey(report.office, report.month));
    const [first] = same;
    same.push(report);
    for (const entry of report.entries) {
      const byOffice = entries.get(entry.step) ?? new Map<string, Reported[]>();
      entries.set(entry.step, byOffice);
      const earlier = grouped(byOffice, report.office);
      if (earlier.at(-1)?.report !== report) {
        earlier.push({ month: report.month, entry, report, ...(first && { first }) });
      }
    }
  }
  return {
    register,
    year,
    data,
    asOf,
    settings: settingsIn(register, year),
    amended,
    entries,
    reports,
    brokenReports: brokenReports(register, year),
    officeChanges: officeChanges(register),
    officeOrder: new Map(register.offices.map(({ id }, index) => [id, index])),
    lasting: new Map(),
    parts: new Map(),
  };
}

function grouped<T>(groups: Map<string, T[]>, key: string): T[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

/** The reports for the year's own months, by month, then file. */
const inOrder = (data: Year | undefined): Report[] =>
  (data?.reports ?? [])
    .filter(({ month }) => fiscalYearOf(month) === data?.year)
    .sort((a, b) => a.month - b.month || (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0));

function brokenReports(register: Register, year: FiscalYear): ReadonlyMap<string, readonly Month[]> {
  const byOffice = new Map<string, Month[]>();
  for (const { kind, month, id } of register.broken) {
    if (kind !== 'report' || month === undefined || id === undefined || fiscalYearOf(month) !== year) continue;
    grouped(byOffice, id).push(month);
  }
  return byOffice;
}

const officeChanges = ({ offices }: Register): Month[] => {
  const changes = offices.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [addMonths(from, -1)]),
    ...(until === undefined ? [] : [until]),
  ]);
  return [...new Set(changes)].sort((a, b) => a - b);
};

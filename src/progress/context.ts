import type { Day } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Measure, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import { officesOf, type Register, type Year, yearOf } from '../model/register.ts';
import type { Entry } from '../model/report.ts';
import { ALL_OFFICES } from '../model/measure.ts';
import { countedReports } from './reports.ts';

/** What an office said of a step for one month. */
export interface Told {
  readonly month: Month;
  readonly entry: Entry;
}

/** One fiscal year as it is known at the as-of date, indexed once so that every month is read off it. */
export interface YearContext {
  readonly register: Register;
  readonly year: FiscalYear;
  /** Absent when the register holds nothing of the year. */
  readonly data: Year | undefined;
  /** Offices that owe a report every month. An office whose item in offices.yaml is broken is taken to owe one. */
  readonly reporting: readonly string[];
  /** By office and step, see `toldOf`. */
  readonly told: ReadonlyMap<string, readonly Told[]>;
  /** Months whose report file is broken, by office. */
  readonly brokenReports: ReadonlyMap<string, readonly Month[]>;
}

const keyOf = (office: string, ref: string) => `${office} ${ref}`;

/** Indexes a fiscal year. Without `asOf` every report counts; with it, those submitted by then. */
export function yearContext(register: Register, year: FiscalYear, asOf?: Day): YearContext {
  const data = yearOf(register, year);
  const told = new Map<string, Told[]>();
  for (const report of countedReports(data, asOf)) {
    for (const entry of report.entries) {
      const key = keyOf(report.office, entry.step);
      const earlier = told.get(key);
      if (!earlier) told.set(key, [{ month: report.month, entry }]);
      else if (earlier.at(-1)?.month !== report.month) earlier.push({ month: report.month, entry });
    }
  }
  return {
    register,
    year,
    data,
    reporting: reportingOffices(register),
    told,
    brokenReports: brokenReports(register, year),
  };
}

/** What an office said of a step, by month: one entry a month, the first of the report when it has two. */
export const toldOf = (context: YearContext, office: string, step: Step): readonly Told[] =>
  context.told.get(keyOf(office, step.ref)) ?? [];

/** The offices that do a step, by id; `undefined` when it is done by all and offices.yaml can't tell who that is. */
export function doersOf(context: YearContext, measure: Measure, step: Step): readonly string[] | undefined {
  const { register } = context;
  const named = officesOf(register, measure, step);
  if (!(step.offices ?? measure.offices).includes(ALL_OFFICES)) return named;
  if (brokenOffices(register) === undefined) return undefined;
  return [...new Set([...named, ...context.reporting])];
}

/** Ids of the broken items of offices.yaml; `undefined` when the file is broken and can't name them. */
function brokenOffices(register: Register): readonly string[] | undefined {
  const files = register.broken.filter((file) => file.kind === 'offices');
  return files.some((file) => !file.items) ? undefined : files.flatMap((file) => file.items ?? []);
}

function reportingOffices(register: Register): readonly string[] {
  const known = register.offices.map((office) => office.id);
  const broken = (brokenOffices(register) ?? []).filter((id) => !known.includes(id));
  return [...register.offices.filter((office) => office.reporting).map((office) => office.id), ...broken];
}

function brokenReports(register: Register, year: FiscalYear): ReadonlyMap<string, readonly Month[]> {
  const byOffice = new Map<string, Month[]>();
  for (const { kind, month, id } of register.broken) {
    if (kind !== 'report' || month === undefined || id === undefined || fiscalYearOf(month) !== year) continue;
    byOffice.set(id, [...(byOffice.get(id) ?? []), month]);
  }
  return byOffice;
}

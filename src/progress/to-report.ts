import type { Day } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { ZERO } from '../model/fraction.ts';
import type { Month } from '../model/month.ts';
import { type Register, yearOf } from '../model/register.ts';
import type { Delivered, StepToReport } from '../model/to-report.ts';
import { inPost } from '../in-force/posts.ts';
import { dueEntries } from './entries.ts';
import type { OfficeResult } from './progress.ts';

/** What offices delivered, those that delivered something. */
export const deliveredBy = ({ offices }: Register, parts: readonly OfficeResult[]): Delivered[] =>
  parts.flatMap(({ office, value }) =>
    value && value.n > 0n ? [{ office: offices.find(({ id }) => id === office)?.short ?? office, value }] : [],
  );

/** The steps that an office has to report on in a month, each as it stood at the end of the month before. */
export const stepsToReport = (register: Register, year: FiscalYear, office: string, month: Month): StepToReport[] =>
  dueEntries(register, year)(office, month).map(({ step, planned, part: { result, value, periods }, taken }) => ({
    step,
    taken: step.kind === 'quantity' ? deliveredBy(register, taken) : [],
    planned: planned ?? ZERO,
    result,
    value,
    ...(periods !== undefined && { periods }),
  }));

/** Who reported for an office last, when still in post on a day. */
export function lastReporter(register: Register, year: FiscalYear, office: string, day: Day): string | undefined {
  const last = yearOf(register, year)?.reports.findLast((report) => report.office === office)?.reportedBy;
  const officer = register.officers.find(({ id }) => id === last);
  return officer && inPost(officer, day) ? officer.id : undefined;
}

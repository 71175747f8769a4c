import type { Day } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import { type Register, yearOf } from '../model/register.ts';
import type { StepToReport } from '../model/to-report.ts';
import { yearContext } from './context.ts';
import { owedIn } from './entries.ts';
import { officeResult } from './office-result.ts';
import { countPeriods } from './periods.ts';
import { plannedAt } from './planned.ts';

/** The steps that an office has to report on in a month, each as it stood at the end of the month before. */
export function stepsToReport(register: Register, year: FiscalYear, office: string, month: Month): StepToReport[] {
  const context = yearContext(register, year);
  return owedIn(register, year)(office, month).map(({ step }) => {
    const { result, value } = officeResult(context, step, office, addMonths(month, -1));
    const periods = step.kind === 'recurring' ? { periods: countPeriods(step) } : {};
    return { step, planned: plannedAt(step, month), result, value, ...periods };
  });
}

/** Who reported for an office last, when still in post on a day. */
export function lastReporter(register: Register, year: FiscalYear, office: string, day: Day): string | undefined {
  const last = yearOf(register, year)?.reports.findLast((report) => report.office === office)?.reportedBy;
  const officer = register.officers.find(({ id }) => id === last);
  const inPost = officer && (officer.from ?? day) <= day && (officer.until ?? day) >= day;
  return inPost ? officer.id : undefined;
}

import type { Day } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Measure, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Register } from '../model/register.ts';
import { doersOf, yearContext } from './context.ts';
import { owesEntry } from './owed.ts';

/**
 * The steps that an office owes an entry on in its report for a month, in the order of the measures; none when it owes
 * no reports or the month is outside the year. Without `asOf` every earlier report counts, else those submitted by then.
 */
export function owedSteps(
  register: Register,
  year: FiscalYear,
  office: string,
  month: Month,
  asOf?: Day,
): { measure: Measure; step: Step }[] {
  if (fiscalYearOf(month) !== year) return [];
  const context = yearContext(register, year, asOf);
  return (context.data?.measures ?? []).flatMap((measure) =>
    measure.steps
      .filter((step) => doersOf(context, measure, step)?.includes(office) && owesEntry(context, step, office, month))
      .map((step) => ({ measure, step })),
  );
}

import type { Day } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Measure, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Register } from '../model/register.ts';
import { doersOf, yearContext } from './context.ts';
import { owesEntry } from './owed.ts';

/** A step that an office owes an entry on, with the measure it belongs to. */
export interface Owed {
  readonly measure: Measure;
  readonly step: Step;
}

/**
 * Tells which steps an office owes an entry on in its report for a month, in the order of the measures; none when it
 * owes no reports or the month is outside the year. Reads the year once, for any number of questions. Without `asOf`
 * every earlier report counts, else those submitted by then.
 */
export function owedIn(
  register: Register,
  year: FiscalYear,
  asOf?: Day,
): (office: string, month: Month) => readonly Owed[] {
  const context = yearContext(register, year, asOf);
  const steps = (context.data?.measures ?? []).flatMap((measure) =>
    measure.steps.map((step) => ({ measure, step, doers: new Set(doersOf(context, measure, step)) })),
  );
  return (office, month) =>
    fiscalYearOf(month) !== year
      ? []
      : steps
          .filter(({ step, doers }) => doers.has(office) && owesEntry(context, step, office, month))
          .map(({ measure, step }) => ({ measure, step }));
}

import type { Day } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Measure, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Register } from '../model/register.ts';
import { basisOf } from './basis.ts';
import { yearContext } from './context.ts';
import type { OfficeResult } from './progress.ts';
import { snapshot } from './snapshot.ts';

/** A step that an office owes an entry on, with the measure it belongs to, by the terms in force in the month. */
export interface DueEntry {
  readonly measure: Measure;
  readonly step: Step;
  readonly planned: Fraction | null;
  /** The office's own part, or the first of those that it holds. */
  readonly part: OfficeResult;
}

/**
 * Tells which steps an office owes an entry on in its report for a month, in the order of the measures; none when it
 * owes no reports or the month is outside the year. Reads the year once, for any number of questions. Without `asOf`
 * every earlier report counts, else those submitted by then.
 */
export function dueEntries(
  register: Register,
  year: FiscalYear,
  asOf?: Day,
): (office: string, month: Month) => readonly DueEntry[] {
  const context = yearContext(register, year, asOf);
  const months = new Map<Month, ReturnType<typeof dueIn>>();
  const dueIn = (month: Month): ReadonlyMap<string, readonly DueEntry[]> => {
    const byHolder = new Map<string, DueEntry[]>();
    for (const { measure, steps } of snapshot(basisOf(context, month)).measures) {
      for (const { step, planned, offices } of steps) {
        if (!measure || step.cancelled) continue;
        for (const part of offices.filter(({ owes }) => owes)) {
          const holder = part.holder as string;
          const due = byHolder.get(holder) ?? [];
          byHolder.set(holder, due);
          if (due.at(-1)?.step !== step) due.push({ measure, step, planned, part });
        }
      }
    }
    return byHolder;
  };
  return (office, month) => {
    if (fiscalYearOf(month) !== year) return [];
    const due = months.get(month) ?? dueIn(month);
    months.set(month, due);
    return due.get(office) ?? [];
  };
}

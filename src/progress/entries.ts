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
  /** The office's own part; where it has none, the first of those that it holds, of a quantity nothing delivered yet. */
  readonly part: OfficeResult;
  /** The parts of closed offices that it holds. */
  readonly taken: readonly OfficeResult[];
}

/** What of a step an office answers for. */
function partsHeld(step: Step, offices: readonly OfficeResult[], holder: string): Pick<DueEntry, 'part' | 'taken'> {
  const taken = offices.filter((each) => each.holder === holder && each.office !== holder);
  const own = offices.find(({ office }) => office === holder);
  const [first] = taken;
  const held = first && step.kind === 'quantity' ? { ...first, status: null, result: null, value: null } : first;
  return { part: own ?? (held as OfficeResult), taken };
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
        for (const holder of new Set(
          offices.flatMap(({ owes, holder: id }) => (owes && id !== undefined ? [id] : [])),
        )) {
          const due = byHolder.get(holder) ?? [];
          byHolder.set(holder, due);
          due.push({ measure, step, planned, ...partsHeld(step, offices, holder) });
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

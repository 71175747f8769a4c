import type { Day } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Measure, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import { naturalOrder } from '../model/order.ts';
import type { Register } from '../model/register.ts';
import { basisOf, stepIn, termsIn } from './basis.ts';
import { yearContext } from './context.ts';
import type { OfficeResult, StepStanding } from './progress.ts';
import { stepStanding } from './step.ts';

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
 * owes no reports or the month is outside the year. Steps of `except` (`measure/step`) are passed over. Reads the year
 * once, for any number of questions. Without `asOf` every earlier report counts, else those submitted by then.
 */
export function dueEntries(
  register: Register,
  year: FiscalYear,
  asOf?: Day,
): (office: string, month: Month, except?: ReadonlySet<string>) => readonly DueEntry[] {
  const context = yearContext(register, year, asOf);
  const measures = [...(context.data?.measures ?? [])].sort((a, b) => naturalOrder(a.id, b.id));
  const months = new Map<Month, ReturnType<typeof stepsOf>>();
  const stepsOf = (month: Month) => {
    const basis = basisOf(context, month);
    const standings = new Map<Step, StepStanding>();
    return measures.flatMap((announced) => {
      const measure = termsIn(basis, announced, month);
      if (!measure) return [];
      const running = measure.steps.filter(({ start, cancelled }) => start <= month && !cancelled);
      return running.map((step) => ({
        step,
        holders: stepIn(basis, announced, step.id, month)?.parts.holders,
        dueOf: (office: string): DueEntry | undefined => {
          const standing = standings.get(step) ?? stepStanding(basis, announced, step);
          standings.set(step, standing);
          const { planned, offices } = standing;
          const isDue = offices.some(({ owes, holder }) => owes && holder === office);
          return isDue ? { measure, step, planned, ...partsHeld(step, offices, office) } : undefined;
        },
      }));
    });
  };
  return (office, month, except) => {
    if (fiscalYearOf(month) !== year) return [];
    const steps = months.get(month) ?? stepsOf(month);
    months.set(month, steps);
    return steps
      .filter(({ step, holders }) => holders?.has(office) && !except?.has(step.ref))
      .flatMap(({ dueOf }) => dueOf(office) ?? []);
  };
}

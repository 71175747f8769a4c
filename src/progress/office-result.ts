import { divide, type Fraction, fraction, HUNDRED, least, most, multiply, ZERO } from '../model/fraction.ts';
import type { QuantityStep, RecurringStep, Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { StepStatus } from '../model/report.ts';
import { type Told, toldOf, type YearContext } from './context.ts';
import { owesEntry } from './owed.ts';
import { countHeld, countPeriods } from './periods.ts';
import type { OfficeResult } from './progress.ts';

/** What one office has done of one step by the end of a month; its latest word counts. */
export function officeResult(context: YearContext, step: Step, office: string, month: Month): OfficeResult {
  const told = toldOf(context, office, step).filter((each) => each.month <= month);
  const last = told.at(-1);
  const entry = last?.month === month ? last.entry : undefined;
  return {
    office,
    ...achieved(step, told),
    reportedFor: last?.month ?? null,
    carriedOver: !entry && owesEntry(context, step, office, month),
    broken: (context.brokenReports.get(office) ?? []).some((broken) => hides(broken, month, step, last)),
    ...(entry && { entry }),
  };
}

type Achieved = Pick<OfficeResult, 'status' | 'result' | 'value'>;

function achieved(step: Step, told: readonly Told[]): Achieved {
  const status = told.at(-1)?.entry.status ?? null;
  if (status === null || status === 'cancelled') return { status, result: null, value: null };
  if (step.kind === 'recurring') return achievedPeriods(step, told);
  if (step.kind === 'quantity') return { status, ...achievedQuantity(step, told) };
  return { status, result: lastNumber(told, percentOf), value: null };
}

function achievedPeriods(step: RecurringStep, told: readonly Told[]): Achieved {
  const all = countPeriods(step);
  const done = countHeld(
    step,
    told.filter(({ entry }) => entry.status === 'done').map(({ month }) => month),
  );
  const idle = done === 0 && told.every(({ entry }) => entry.status === 'not-started');
  const status: StepStatus = idle ? 'not-started' : done > 0 && done === all ? 'done' : 'in-progress';
  return { status, result: all === 0 ? ZERO : fraction(done * 100, all), value: fraction(done) };
}

function achievedQuantity(step: QuantityStep, told: readonly Told[]): Pick<Achieved, 'result' | 'value'> {
  const value = lastNumber(
    told,
    (each) => each.entry.value ?? (each.entry.status === 'not-started' ? ZERO : undefined),
  );
  return { value, result: least(HUNDRED, divide(multiply(value, HUNDRED), step.target)) };
}

function percentOf({ entry }: Told): Fraction | undefined {
  if (entry.status === 'done') return HUNDRED;
  if (entry.status === 'not-started') return ZERO;
  return entry.percent && least(HUNDRED, entry.percent);
}

/** An entry without its number says nothing new: the number before it stands. */
function lastNumber(told: readonly Told[], numberOf: (told: Told) => Fraction | undefined): Fraction {
  const numbers = told.map(numberOf).filter((number) => number !== undefined);
  return most(ZERO, numbers.at(-1) ?? ZERO);
}

function hides(broken: Month, month: Month, step: Step, last: Told | undefined): boolean {
  if (broken < step.start || broken > month) return false;
  if (broken === month) return true;
  if (last?.entry.status === 'cancelled') return false;
  if (step.kind === 'recurring') return broken <= step.due;
  return !last || (broken > last.month && last.entry.status !== 'done');
}

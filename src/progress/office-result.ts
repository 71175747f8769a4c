import { existsIn, holderOf, type StepPart } from '../in-force/offices.ts';
import { divide, type Fraction, HUNDRED, least, most, multiply, ZERO } from '../model/fraction.ts';
import type { Measure, MilestoneStep, QuantityStep } from '../model/measure.ts';
import { addMonths, type Month, monthRange } from '../model/month.ts';
import { type Basis, countedEntries, isPending, isResponsible, owesReport } from './basis.ts';
import type { Reported } from './context.ts';
import type { OfficeResult } from './progress.ts';

type Known = Pick<OfficeResult, 'status' | 'result' | 'value'>;
const UNKNOWN: Known = { status: null, result: null, value: null };

/** What was done of one office's part of a milestone by the basis' month; after it closed its holder's word counts. */
export function milestonePart(basis: Basis, announced: Measure, step: MilestoneStep, part: StepPart): OfficeResult {
  const entries = partEntries(basis, announced, step, part.office);
  const status = entries.at(-1)?.entry.status ?? null;
  const known = status === null ? UNKNOWN : { status, result: lastNumber(entries, percentIn), value: null };
  const broken = isHidden(basis, announced, step, entries, percentIn, (month) => speakerOf(basis, part.office, month));
  const done = before(basis, entries)?.entry.status === 'done';
  return { ...heldPart(basis, step, part, entries, known, !done), broken };
}

/** What one office itself delivered of a quantity by the basis' month. */
export function quantityPart(
  basis: Basis,
  announced: Measure,
  step: QuantityStep,
  part: StepPart,
  stepDone: boolean,
): OfficeResult {
  const own = countedEntries(basis, announced, step, part.office);
  const status = own.at(-1)?.entry.status ?? null;
  const value = lastNumber(own, valueIn);
  const known = status === null ? UNKNOWN : { status, value, result: shareOf(value, step.target) };
  const broken = isHidden(basis, announced, step, own, valueIn, () => part.office);
  const spoken = partEntries(basis, announced, step, part.office);
  const done = stepDone || before(basis, spoken)?.entry.status === 'done';
  return { ...heldPart(basis, step, part, own, known, !done), broken };
}

/** Percent of a target, at most 100. */
export const shareOf = (value: Fraction, target: Fraction): Fraction =>
  least(HUNDRED, divide(multiply(value, HUNDRED), target));

/** What offices delivered before the basis' month, each its own latest value. */
export const deliveredBefore = (basis: Basis, announced: Measure, step: QuantityStep, office: string): Fraction =>
  lastNumber(
    countedEntries(basis, announced, step, office).filter(({ month }) => month < basis.month),
    valueIn,
  );

function heldPart(
  basis: Basis,
  step: MilestoneStep | QuantityStep,
  { office, holder }: StepPart,
  entries: readonly Reported[],
  known: Known,
  unfinished: boolean,
): Omit<OfficeResult, 'broken'> {
  const last = entries.at(-1);
  const entry = last?.month === basis.month ? last.entry : undefined;
  const owes =
    holder !== undefined && unfinished && basis.month >= step.start && owesReport(basis.context, holder, basis.month);
  return {
    office,
    ...(holder !== undefined && { holder }),
    ...known,
    reportedFor: last?.month ?? null,
    owes,
    carriedOver: owes && !entry && last !== undefined,
    pending: owes && isPending(basis, holder),
    ...(entry && { entry }),
  };
}

const before = (basis: Basis, entries: readonly Reported[]): Reported | undefined =>
  entries.findLast(({ month }) => month < basis.month);

/** The office whose report speaks for an office's part in a month. */
const speakerOf = ({ context }: Basis, office: string, month: Month): string | undefined =>
  holderOf(context.register, office, month);

/** The entries that speak for an office's part: its own, and after it closed those of its holders. */
function partEntries(
  basis: Basis,
  announced: Measure,
  step: MilestoneStep | QuantityStep,
  office: string,
): readonly Reported[] {
  const own = countedEntries(basis, announced, step, office);
  const found = basis.context.register.offices.find(({ id }) => id === office);
  if (!found || existsIn(found, basis.month) || found.until === undefined) return own;
  const after = monthRange(addMonths(found.until, 1), basis.month);
  const holders = new Set(after.flatMap((month) => speakerOf(basis, office, month) ?? []));
  const later = [...holders].flatMap((holder) =>
    countedEntries(basis, announced, step, holder).filter(
      ({ month }) => after.includes(month) && speakerOf(basis, office, month) === holder,
    ),
  );
  return [...own, ...later].sort((a, b) => a.month - b.month);
}

function percentIn({ entry }: Reported): Fraction | undefined {
  if (entry.status === 'done') return HUNDRED;
  if (entry.status === 'not-started') return ZERO;
  return entry.percent && least(HUNDRED, entry.percent);
}

const valueIn = ({ entry }: Reported): Fraction | undefined =>
  entry.value ?? (entry.status === 'not-started' ? ZERO : undefined);

/** An entry without its number says nothing new: the number before it stands. */
function lastNumber(entries: readonly Reported[], numberOf: (entry: Reported) => Fraction | undefined): Fraction {
  const numbers = entries.map(numberOf).filter((number) => number !== undefined);
  return most(ZERO, numbers.at(-1) ?? ZERO);
}

/**
 * Whether a broken report could have told the number: one since the step's start, by the office that spoke then, with
 * no number after it, and the step not done before it.
 */
function isHidden(
  basis: Basis,
  announced: Measure,
  step: MilestoneStep | QuantityStep,
  entries: readonly Reported[],
  numberOf: (entry: Reported) => Fraction | undefined,
  speaker: (month: Month) => string | undefined,
): boolean {
  const lastTold = entries.findLast((entry) => numberOf(entry) !== undefined)?.month ?? -1;
  for (const [office, months] of basis.context.brokenReports) {
    for (const month of months) {
      if (month > basis.month || month < step.start || month <= lastTold || speaker(month) !== office) continue;
      if (entries.findLast((entry) => entry.month < month)?.entry.status === 'done') continue;
      if (isResponsible(basis, announced, step.id, office, month)) return true;
    }
  }
  return false;
}

import type { ClosedStep, Closing, Figures } from '../model/closing.ts';
import { add, type Fraction, rounded, roundedResult, ZERO } from '../model/fraction.ts';
import { naturalOrder } from '../model/order.ts';
import type { MeasureStanding, MonthStanding, OfficeResult, Standing, StepStanding } from './progress.ts';
import { countsOf, HIDDEN, type Snapshot } from './snapshot.ts';

/** The number of the rules by which figures are worked out: one more whenever a release computes differently. */
export const ARITHMETIC = 1;

/** A closed month's snapshot with the figures that were signed: what was in the plan then, whatever there is today. */
export function asClosed(now: Snapshot, closing: Closing): Snapshot {
  const known = new Map(now.measures.map((measure) => [measure.id, measure]));
  const measures = Object.entries(closing.measures)
    .map(([id, figures]) => closedMeasure(known.get(id) ?? { id, steps: [], ...HIDDEN }, figures, closing))
    .sort((a, b) => naturalOrder(a.id, b.id));
  return { plan: { ...now.plan, ...signed(closing.plan), counts: stepCounts(closing, '') }, measures };
}

const signed = ({ planned, result, health }: Figures) => ({ planned, result, health, pending: false });

const stepCounts = ({ steps }: Closing, prefix: string) =>
  countsOf(Object.entries(steps).flatMap(([ref, { health }]) => (ref.startsWith(prefix) ? [health] : [])));

function closedMeasure(now: MeasureStanding, figures: Figures, closing: Closing): MeasureStanding {
  const steps = now.steps.flatMap((standing) => {
    const closed = closing.steps[standing.step.ref];
    return closed ? [closedStep(standing, closed)] : [];
  });
  return { ...now, ...signed(figures), counts: stepCounts(closing, `${now.id}/`), steps };
}

function closedStep(now: StepStanding, closed: ClosedStep): StepStanding {
  const offices = now.offices.map((office): OfficeResult => {
    const value = closed.offices[office.office];
    if (value === undefined) return office;
    return now.step.kind === 'milestone' ? { ...office, result: value } : { ...office, value };
  });
  const values = Object.values(closed.offices);
  const value = now.step.kind === 'milestone' || values.length === 0 ? null : values.reduce(add, ZERO);
  const step = closed.target && now.step.kind === 'quantity' ? { ...now.step, target: closed.target } : now.step;
  return { ...now, ...signed(closed), step: { ...step, due: closed.due }, value, offices };
}

/** The figures of a month as a closing keeps them, with what they were made of: two decimals. */
export function figuresToClose({
  plan,
  measures,
}: Pick<MonthStanding, 'plan' | 'measures'>): Pick<Closing, 'plan' | 'measures' | 'steps'> {
  return {
    plan: toSign(plan),
    measures: Object.fromEntries(measures.map((measure) => [measure.id, toSign(measure)])),
    steps: Object.fromEntries(measures.flatMap(({ steps }) => steps.map((step) => [step.step.ref, stepToSign(step)]))),
  };
}

const toSign = ({ planned, result, health }: Standing): Figures => ({
  planned: planned && rounded(planned, 2),
  result: result && roundedResult(result, 2),
  health,
});

function stepToSign(standing: StepStanding): ClosedStep {
  const { step, offices } = standing;
  const kept = offices.flatMap(({ office, result, value }): [string, Fraction][] => {
    const number = step.kind === 'milestone' ? result : value;
    return number ? [[office, rounded(number, 2)]] : [];
  });
  return {
    ...toSign(standing),
    due: step.due,
    ...(step.kind === 'quantity' && { target: step.target }),
    offices: Object.fromEntries(kept),
  };
}

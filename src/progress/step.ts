import type { StepPart } from '../in-force/offices.ts';
import { add, compare, divide, type Fraction, fraction, ZERO } from '../model/fraction.ts';
import type { Measure, MilestoneStep, QuantityStep, Step } from '../model/measure.ts';
import type { StepStatus } from '../model/report.ts';
import { type Basis, hidesOffices, isResponsible, stepIn } from './basis.ts';
import { stepHealth } from './health.ts';
import { deliveredBefore, milestonePart, quantityPart, shareOf } from './office-result.ts';
import { plannedAt } from './planned.ts';
import type { OfficeResult, StepStanding } from './progress.ts';
import { recurring } from './recurring.ts';

type Joined = Pick<StepStanding, 'status' | 'planned' | 'result' | 'value' | 'periods' | 'offices'>;

/** How a step stands by the terms in force at the end of the basis' plan month; its changes are left `null`. */
export function stepStanding(basis: Basis, announced: Measure, step: Step): StepStanding {
  const unsure = hidesOffices(basis, announced, step.id);
  const { planned, status, result, ...joined } = unsure ? UNSURE : joinedOf(basis, announced, step);
  const { cancelled = false } = step;
  const hidden =
    !cancelled && (unsure || joined.offices.some(({ broken }) => broken) || isUntold(basis, announced, step, status));
  const numbers = { planned: cancelled ? null : planned, result: cancelled || hidden ? null : result };
  const pending = !cancelled && joined.offices.some((office) => office.pending);
  return {
    step,
    status,
    ...joined,
    ...numbers,
    change: null,
    scope: null,
    pending,
    health: stepHealth(step, { ...numbers, status, hidden, pending }, basis.month, basis.context.settings),
    carriedOver: joined.offices.some(({ carriedOver }) => carriedOver),
  };
}

/** A broken file hides who does the step. */
const UNSURE: Joined = { status: null, planned: null, result: null, value: null, offices: [] };

function joinedOf(basis: Basis, announced: Measure, step: Step): Joined {
  if (step.kind === 'recurring') return recurring(basis, announced, step);
  const parts = stepIn(basis, announced, step.id, basis.planMonth)?.parts.list ?? [];
  const joined =
    step.kind === 'milestone' ? milestone(basis, announced, step, parts) : quantity(basis, announced, step, parts);
  return { ...joined, planned: joined.offices.length > 0 ? plannedAt(step, basis.planMonth) : null };
}

/** The mean of the offices' parts; one that was never reported on counts 0. */
function milestone(
  basis: Basis,
  announced: Measure,
  step: MilestoneStep,
  parts: readonly StepPart[],
): Omit<Joined, 'planned'> {
  const offices = parts.map((part) => milestonePart(basis, announced, step, part));
  if (offices.every(({ status }) => status === null)) return { status: null, result: null, value: null, offices };
  const done = offices.every(({ status }) => status === 'done');
  const result = divide(sumOf(offices, 'result'), fraction(offices.length));
  return { status: statusOf(offices, done), result, value: null, offices };
}

/** What every office delivered, also those that closed or were taken out, against the one target. */
function quantity(
  basis: Basis,
  announced: Measure,
  step: QuantityStep,
  parts: readonly StepPart[],
): Omit<Joined, 'planned'> {
  const contributors = contributorsOf(basis, step, parts);
  const before = contributors.map(({ office }) => deliveredBefore(basis, announced, step, office)).reduce(add, ZERO);
  const stepDone = compare(before, step.target) >= 0;
  const offices = contributors
    .map((part) => quantityPart(basis, announced, step, part, stepDone))
    .filter((office) => office.status !== null || office.broken || parts.some((part) => part.office === office.office));
  if (offices.every(({ status }) => status === null)) return { status: null, result: null, value: null, offices };
  const value = sumOf(offices, 'value');
  const done = compare(value, step.target) >= 0;
  return { status: statusOf(offices, done, value), result: shareOf(value, step.target), value, offices };
}

/** The offices that take part, and those that no longer do, or hold another's part, and may have delivered. */
function contributorsOf({ context }: Basis, step: QuantityStep, parts: readonly StepPart[]): readonly StepPart[] {
  const known = new Set(parts.map(({ office }) => office));
  const others = [...(context.entries.get(step.ref)?.keys() ?? []), ...context.brokenReports.keys()];
  return [...parts, ...[...new Set(others)].filter((office) => !known.has(office)).map((office) => ({ office }))];
}

const sumOf = (offices: readonly OfficeResult[], key: 'result' | 'value'): Fraction =>
  offices.reduce((sum, office) => add(sum, office[key] ?? ZERO), ZERO);

function statusOf(offices: readonly OfficeResult[], done: boolean, value: Fraction = ZERO): StepStatus {
  if (done) return 'done';
  const idle = offices.every(({ status }) => status === null || status === 'not-started');
  return idle && value.n === 0n ? 'not-started' : 'in-progress';
}

/** Whether nobody reported on a step, and a broken report of an office responsible for it could have since it began. */
function isUntold(basis: Basis, announced: Measure, step: Step, status: StepStatus | null): boolean {
  if (status !== null) return false;
  for (const [office, months] of basis.context.brokenReports) {
    const since = months.filter((month) => month >= step.start && month <= basis.month);
    if (since.some((month) => isResponsible(basis, announced, step.id, office, month))) return true;
  }
  return false;
}

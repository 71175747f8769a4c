import { decimal, fraction } from '../../model/fraction.ts';
import type { Amendment, Approval, Measure, MeasureChange, PlanPoint, Step, StepChange } from '../../model/measure.ts';
import type { MeasureFile } from '../generated/files.ts';
import { compact, type Reader } from './reader.ts';

const weightOf = (weight: number | undefined) => (weight === undefined ? fraction(1) : decimal(weight));

function readPlan(points: MeasureFile['steps'][number]['plan'], reader: Reader): PlanPoint[] {
  return (points ?? []).map((point, index) => ({
    month: reader.month(point.month, index, 'month'),
    percent: decimal(point.percent),
    at: reader.part(index).at,
  }));
}

function readStep(measure: string, step: MeasureFile['steps'][number], reader: Reader): Step {
  const base = {
    id: step.id,
    ref: `${measure}/${step.id}`,
    measure,
    title: step.title,
    start: reader.month(step.start, 'start'),
    due: reader.month(step.due, 'due'),
    ...(step.offices && { offices: step.offices }),
    officers: step.officers ?? [],
    weight: weightOf(step.weight),
    plan: readPlan(step.plan, reader.part('plan')),
    at: reader.at,
  };
  switch (step.kind) {
    case 'milestone':
      return { ...base, kind: 'milestone' };
    case 'quantity':
      return { ...base, kind: 'quantity', target: decimal(step.target ?? 1), unit: step.unit ?? '' };
    case 'recurring':
      return { ...base, kind: 'recurring', every: step.every ?? 'month' };
  }
}

type AmendmentFile = NonNullable<MeasureFile['amendments']>[number];

const readApproval = (approved: AmendmentFile['approved'], reader: Reader): Approval => ({
  by: approved.by,
  on: reader.day(approved.on, 'on'),
  document: approved.document,
});

const readStepChange = (
  { start, due, weight, target, plan, ...change }: NonNullable<AmendmentFile['steps']>[string],
  reader: Reader,
): StepChange =>
  compact({
    ...change,
    start: start === undefined ? undefined : reader.month(start, 'start'),
    due: due === undefined ? undefined : reader.month(due, 'due'),
    weight: weight === undefined ? undefined : decimal(weight),
    target: target === undefined ? undefined : decimal(target),
    plan: plan === undefined ? undefined : readPlan(plan, reader.part('plan')),
  }) as StepChange;

const readMeasureChange = ({ weight, budget, ...change }: NonNullable<AmendmentFile['measure']>): MeasureChange =>
  compact({
    ...change,
    weight: weight === undefined ? undefined : decimal(weight),
    budget: budget === undefined ? undefined : decimal(budget),
  }) as MeasureChange;

const readAmendment = (measure: string, file: AmendmentFile, reader: Reader): Amendment => ({
  from: reader.month(file.from, 'from'),
  approved: readApproval(file.approved, reader.part('approved')),
  reason: file.reason,
  ...(file.measure && { measure: readMeasureChange(file.measure) }),
  steps: Object.fromEntries(
    Object.entries(file.steps ?? {}).map(([id, change]) => [id, readStepChange(change, reader.part('steps', id))]),
  ),
  add: (file.add ?? []).map((step, index) => readStep(measure, step, reader.part('add', index))),
  at: reader.at,
});

const readAdded = (added: NonNullable<MeasureFile['added']>, reader: Reader): NonNullable<Measure['added']> => ({
  from: reader.month(added.from, 'from'),
  approved: readApproval(added.approved, reader.part('approved')),
  reason: added.reason,
});

/** A measure with its steps, from a file that fits its schema. */
export const readMeasure = (file: MeasureFile, reader: Reader): Measure => ({
  id: file.id,
  title: file.title,
  gaps: file.gaps ?? [],
  offices: file.offices,
  ...(file.oversight !== undefined && { oversight: file.oversight }),
  serves: file.serves ?? [],
  ...(file.budget !== undefined && { budget: decimal(file.budget) }),
  weight: weightOf(file.weight),
  ...(file.yearly && { yearly: true }),
  steps: file.steps.map((step, index) => readStep(file.id, step, reader.part('steps', index))),
  ...(file.added && { added: readAdded(file.added, reader.part('added')) }),
  amendments: (file.amendments ?? []).map((each, index) =>
    readAmendment(file.id, each, reader.part('amendments', index)),
  ),
  at: reader.at,
});

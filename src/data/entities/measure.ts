import { decimal, fraction } from '../../model/fraction.ts';
import type { Measure, PlanPoint, Step } from '../../model/measure.ts';
import type { MeasureFile } from '../generated/files.ts';
import type { Reader } from './reader.ts';

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

/** A measure with its steps, from a file that fits its schema. */
export const readMeasure = (file: MeasureFile, reader: Reader): Measure => ({
  id: file.id,
  title: file.title,
  gaps: file.gaps ?? [],
  offices: file.offices,
  ...(file.oversight !== undefined && { oversight: file.oversight }),
  weight: weightOf(file.weight),
  steps: file.steps.map((step, index) => readStep(file.id, step, reader.part('steps', index))),
  at: reader.at,
});

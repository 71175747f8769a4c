import { responsibleIn } from '../in-force/offices.ts';
import type { Register } from '../model/register.ts';
import type { MeasureStanding, MonthStanding, OfficeResult, StepStanding } from './progress.ts';

/** What narrows a view: one office, one measure, or nothing. */
export interface Scope {
  readonly office?: string;
  readonly measure?: string;
}

/** Whether a part is an office's own, or of a closed office whose work it goes on with. */
const isOf = ({ office, holder }: OfficeResult, asked: string) => office === asked || holder === asked;

const doneBy = (step: StepStanding, office: string | undefined) =>
  office === undefined || step.offices.some((result) => isOf(result, office));

/**
 * The measures inside a scope, each with only the steps and offices inside it; the figures stay those of the whole
 * measure. A broken measure stays whichever the office: whose it is can't be known.
 */
export function narrow(
  register: Register,
  { measures, month }: Pick<MonthStanding, 'measures' | 'month'>,
  scope: Scope,
): MeasureStanding[] {
  const { office, measure } = scope;
  return measures
    .filter((standing) => measure === undefined || standing.id === measure)
    .map((standing) => ({
      ...standing,
      steps: standing.steps
        .filter((step) => doneBy(step, office))
        .map((step) => ({
          ...step,
          offices: step.offices.filter((result) => office === undefined || isOf(result, office)),
        })),
    }))
    .filter(
      (standing) =>
        office === undefined ||
        standing.measure === undefined ||
        standing.steps.length > 0 ||
        responsibleIn(register, standing.measure.offices, month).includes(office),
    );
}

/** The measures with only some of their steps, those without any left out; a broken measure stays. */
export const keepSteps = (
  measures: readonly MeasureStanding[],
  isKept: (step: StepStanding) => boolean,
): MeasureStanding[] =>
  measures
    .map((standing) => ({ ...standing, steps: standing.steps.filter(isKept) }))
    .filter(({ measure, steps }) => measure === undefined || steps.length > 0);

/** Whether an office is inside a scope: named itself, or with work in the measure that is. */
export function officeInScope(measures: readonly MeasureStanding[], scope: Scope, office: string): boolean {
  if (scope.office !== undefined) return office === scope.office;
  if (scope.measure === undefined || measures.some((standing) => !standing.measure)) return true;
  return measures.some((standing) => standing.steps.some((step) => doneBy(step, office)));
}

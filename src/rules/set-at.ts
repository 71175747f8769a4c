import { amendmentsIn } from '../in-force/amended.ts';
import { ALWAYS } from '../model/be-date.ts';
import type { Measure, Step, StepChange } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import { type Pointer, within } from '../model/pointer.ts';

/** Where a property of a step in force at the end of a month was set: in the last amendment that did, else at the step. */
export function stepSetAt(measure: Measure, step: Step, key: keyof StepChange, month: Month): Pointer {
  const last = amendmentsIn(measure, month, ALWAYS).findLast(({ steps }) => steps[step.id]?.[key] !== undefined);
  return last ? within(last.at, 'steps', step.id, key) : within(step.at, key);
}

/** Where it was said who is responsible for a step at the end of a month: at the step, else at its measure. */
export function officesSetAt(measure: Measure, step: Step, month: Month): Pointer {
  if (step.offices) return stepSetAt(measure, step, 'offices', month);
  const last = amendmentsIn(measure, month, ALWAYS).findLast((each) => each.measure?.offices !== undefined);
  return last ? within(last.at, 'measure', 'offices') : within(measure.at, 'offices');
}

/** Where it was said that a step is cancelled at the end of a month: of the step itself, or of its whole measure. */
export function cancelledAt(measure: Measure, step: Step, month: Month): Pointer {
  const applied = amendmentsIn(measure, month, ALWAYS);
  const whole = applied.findLast((each) => each.measure?.cancelled);
  return whole ? within(whole.at, 'measure', 'cancelled') : stepSetAt(measure, step, 'cancelled', month);
}

import type { Day } from '../../model/be-date.ts';
import type { Assignment } from '../../model/plan.ts';

/** How an assignment stands: done in time or after it, or not done before or after its due day. */
export type AssignmentState = 'done' | 'done-late' | 'open' | 'overdue';

/** How an assignment stands at `asOf`; done later than that is not done yet. */
export function assignmentState({ due, done }: Assignment, asOf: Day): AssignmentState {
  if (done !== undefined && done <= asOf) return done > due ? 'done-late' : 'done';
  return due < asOf ? 'overdue' : 'open';
}

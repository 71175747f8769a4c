import type { Measure } from '../model/measure.ts';
import { within } from '../model/pointer.ts';

/** What was approved of a measure after the plan was announced: that it begins, and each amendment. */
export const approvedChanges = ({ added, amendments, at }: Measure) => [
  ...(added ? [{ ...added, at: within(at, 'added') }] : []),
  ...amendments,
];

import { everyStep, type Measure } from '../model/measure.ts';
import { type Pointer, within } from '../model/pointer.ts';

/** A list of offices as it is written: of a measure, of a step with offices of its own, or what an amendment sets. */
export interface OfficeList {
  readonly names: readonly string[];
  readonly of: { readonly measure: string; readonly step?: string };
  readonly at: Pointer;
}

/** Every list of offices that a measure has, or that an amendment gives it. */
export function officeLists(measure: Measure): readonly OfficeList[] {
  const ofMeasure = { measure: measure.id };
  const lists = [
    { owner: measure, of: ofMeasure, at: measure.at },
    ...everyStep(measure).map((step) => ({ owner: step, of: { ...ofMeasure, step: step.id }, at: step.at })),
    ...measure.amendments.flatMap(({ measure: change, steps, at }) => [
      { owner: change, of: ofMeasure, at: within(at, 'measure') },
      ...Object.entries(steps).map(([step, owner]) => ({
        owner,
        of: { ...ofMeasure, step },
        at: within(at, 'steps', step),
      })),
    ]),
  ];
  return lists.flatMap(({ owner, of, at }) =>
    owner?.offices ? [{ names: owner.offices, of, at: within(at, 'offices') }] : [],
  );
}

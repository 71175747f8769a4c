import { everyStep, type Measure, type Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import { type Pointer, within } from '../model/pointer.ts';
import { amendings } from './amendings.ts';

/** From when until when a step runs: where the one that was set last stands, and the other. */
export interface Span {
  readonly step: Step;
  readonly start: Month;
  readonly due: Month;
  readonly at: Pointer;
  readonly other: Pointer;
}

/** The start and the due month of every step of a measure, as announced, as added and as amended. */
export function* spansOf(measure: Measure): Generator<Span> {
  for (const step of everyStep(measure)) {
    const { start, due, at } = step;
    yield { step, start, due, at: within(at, 'due'), other: within(at, 'start') };
  }
  for (const { changes } of amendings(measure)) {
    for (const { change, before, after, at } of changes) {
      if (!before || !after || (change.start === undefined && change.due === undefined)) continue;
      const { start, due } = after;
      const [set, other] = change.due === undefined ? (['start', 'due'] as const) : (['due', 'start'] as const);
      const otherAt = within(change[other] === undefined ? before.at : at, other);
      yield { step: after, start, due, at: within(at, set), other: otherAt };
    }
  }
}

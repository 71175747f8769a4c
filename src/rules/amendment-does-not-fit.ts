import { countsFrom } from '../in-force/amended.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { everyStep, type Measure, type Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import { keyOf, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { type Amending, amendings, type Changed } from './amendings.ts';

const CODE = 'amendment-does-not-fit';

/** A step that begins or is due before the month from which the plan has it. */
const addedLate = (step: Step, from: Month): AnyFinding[] =>
  (['start', 'due'] as const)
    .filter((key) => step[key] < from)
    .map((key) =>
      finding(CODE, within(step.at, key), { problem: 'past', step: step.ref, key, month: step[key], from }),
    );

function changeOf({ id, change, before, at }: Changed, { from }: Amending, announced: Measure): AnyFinding[] {
  const known = everyStep(announced).find((step) => step.id === id);
  if (!known) return [];
  const step = known.ref;
  const declared = { related: [{ at: within(known.at, 'id'), role: 'declared' as const }] };
  if (!before) return [finding(CODE, { ...at, on: 'key' }, { problem: 'not-yet', step, from }, declared)];
  const { kind } = before;
  const alien = kind === 'quantity' ? [] : kind === 'recurring' ? (['target', 'plan'] as const) : (['target'] as const);
  return [
    ...alien
      .filter((key) => change[key] !== undefined)
      .map((key) => finding(CODE, keyOf(at, key), { problem: 'kind', step, key, kind }, declared)),
    ...(['start', 'due'] as const).flatMap((key) => {
      const month = change[key];
      if (month === undefined || month >= from || month === before[key]) return [];
      return [finding(CODE, within(at, key), { problem: 'past', step, key, month, from })];
    }),
  ];
}

/**
 * `amendment-does-not-fit`: an amendment of a step that the plan doesn't have yet, of a property that the kind of the
 * step doesn't have, or one that sets `start` or `due` to a month before the one from which it counts; the same of the
 * steps of an added measure.
 */
export const amendmentDoesNotFit = (register: Register): AnyFinding[] =>
  register.years
    .flatMap((year) => year.measures)
    .flatMap((measure) => [
      ...(measure.added ? measure.steps.flatMap((step) => addedLate(step, countsFrom(measure.added as Added))) : []),
      ...amendings(measure).flatMap((amending) => [
        ...amending.changes.flatMap((change) => changeOf(change, amending, measure)),
        ...amending.amendment.add.flatMap((step) => addedLate(step, amending.from)),
      ]),
    ]);

type Added = NonNullable<Measure['added']>;

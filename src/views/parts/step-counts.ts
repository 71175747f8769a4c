import type { StepCounts } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell } from '../document.ts';
import { term, text } from './cells.ts';
import { andListed } from './and-listed.ts';

/** How many steps are late, silent, awaited or cancelled, those that are none left out; empty when there are none. */
export const stepCountsText = (words: Words, counts: StepCounts): string =>
  andListed(
    words,
    (Object.keys(counts) as (keyof StepCounts)[])
      .filter((health) => counts[health] > 0)
      .map((health) => words.views.stepCount(words.views.health[health], counts[health])),
  );

/** Whether any step is late, silent, awaited or cancelled. */
export const hasCounts = (counts: StepCounts): boolean => Object.values(counts).some((count) => count > 0);

/** The same as a cell of a column of steps; "-" when there are none. Machines read `overdue 1, behind 2`. */
export const countsTerm = (words: Words, counts: StepCounts): Cell => {
  const known = (Object.keys(counts) as (keyof StepCounts)[]).filter((health) => counts[health] > 0);
  if (known.length === 0) return text(null);
  return term(
    known.map((health) => `${health} ${counts[health]}`).join(', '),
    known.map((health) => words.views.countedSteps(words.views.health[health], counts[health])).join(', '),
  );
};

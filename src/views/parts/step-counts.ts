import type { StepCounts } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';

/** How many steps are late, silent, awaited or cancelled, those that are none left out; empty when there are none. */
export const stepCountsText = (words: Words, counts: StepCounts): string =>
  (Object.keys(counts) as (keyof StepCounts)[])
    .filter((health) => counts[health] > 0)
    .map((health) => words.views.stepCount(words.views.health[health], counts[health]))
    .join(', ');

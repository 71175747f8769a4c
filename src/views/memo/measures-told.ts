import type { Words } from '../../words/words.ts';
import type { Text } from '../document.ts';
import { count, text } from '../parts/cells.ts';
import { achievementOf, type ToldOfMeasure } from './achievements.ts';
import { inColumns } from './room.ts';
import { measureValues } from './values.ts';
import type { Values } from './wording.ts';

/** How many measures a letter tells of; its attachment has them all. */
const MOST_MEASURES = 7;
/** What a letter says of a result that somebody typed, in columns: about a line of its paper. */
const MOST_COLUMNS = 65;

function toldValues(words: Words, measure: ToldOfMeasure): Values {
  const { standing } = measure;
  const steps = standing.steps.filter(({ health }) => health !== 'cancelled');
  const achieved = achievementOf(measure);
  return {
    ...measureValues(words, standing),
    'measure.doneSteps': count(steps.filter(({ health }) => health === 'done').length),
    'measure.steps': count(steps.length),
    'measure.achievement': text(achieved === null ? null : inColumns(achieved, MOST_COLUMNS)),
  };
}

/** Each measure in the words of a memo, as many as a letter has room for. */
export const measuresTold = (
  words: Words,
  measures: readonly ToldOfMeasure[],
  wording: (paragraph: 'measure', values: Values) => Text,
): Text[] => measures.slice(0, MOST_MEASURES).map((measure) => wording('measure', toldValues(words, measure)));

/** How many measures a letter leaves to its attachment. */
export const measuresLeft = (measures: readonly unknown[]): number => Math.max(0, measures.length - MOST_MEASURES);

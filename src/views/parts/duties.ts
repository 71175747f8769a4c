import type { Measure } from '../../model/measure.ts';
import type { Words } from '../../words/words.ts';
import type { Cell } from '../document.ts';
import { amount, term, text } from './cells.ts';

/** The budget of a measure: an amount in baht, or words that it uses none; "-" where it is not known. */
export const budgetCell = (words: Words, budget: Measure['budget']): Cell =>
  budget?.n === 0n ? term('none', words.views.noBudget) : amount(budget, words.views.baht);

/** Which other duties a measure serves, and its budget, as far as the file says so. */
export const dutyFacts = (words: Words, measure: Pick<Measure, 'serves' | 'budget'> | undefined) => {
  const { label } = words.views;
  const { serves = [], budget } = measure ?? {};
  return [
    ...(serves.length > 0 ? [{ key: 'serves', label: label.serves, cell: text(serves.join(', ')) }] : []),
    ...(budget === undefined ? [] : [{ key: 'budget', label: label.budget, cell: budgetCell(words, budget) }]),
  ];
};

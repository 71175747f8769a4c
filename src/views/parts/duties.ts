import type { Measure } from '../../model/measure.ts';
import type { Words } from '../../words/words.ts';
import type { Cell } from '../document.ts';
import { amount, term, text } from './cells.ts';
import { plainText } from './plain-text.ts';

/** The budget of a measure: an amount in baht, or words that it uses none; "-" where it is not known. */
export const budgetCell = (words: Words, budget: Measure['budget']): Cell =>
  budget?.n === 0n ? term('none', words.views.noBudget) : amount(budget, words.views.baht);

/** The same as text, for places that hold no cells: thousands separated by commas. */
export function budgetText(words: Words, budget: Measure['budget']): string {
  const figures = plainText(words, budgetCell(words, budget));
  if (!budget || budget.n === 0n) return figures;
  return `${figures.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))} ${words.views.baht}`;
}

/** Which other duties a measure serves, and its budget, as far as the file says so. */
export const dutyFacts = (words: Words, measure: Pick<Measure, 'serves' | 'budget'> | undefined) => {
  const { label } = words.views;
  const { serves = [], budget } = measure ?? {};
  return [
    ...(serves.length > 0 ? [{ key: 'serves', label: label.serves, cell: text(serves.join(', ')) }] : []),
    ...(budget === undefined ? [] : [{ key: 'budget', label: label.budget, cell: budgetCell(words, budget) }]),
  ];
};

import type { Standing } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import { change, percent } from './cells.ts';
import type { Field } from './table.ts';
import { healthTerm } from './terms.ts';

/** The columns plan, result, change and health of anything that has a standing. */
export function standingFields(words: Words): Field<Standing>[] {
  const { label } = words.views;
  return [
    { key: 'planned', title: label.planned, align: 'right', importance: 2, cell: (item) => percent(item.planned) },
    { key: 'result', title: label.result, align: 'right', importance: 1, cell: (item) => percent(item.result) },
    { key: 'change', title: label.change, align: 'right', importance: 3, cell: (item) => change(item.change) },
    { key: 'health', title: label.health, importance: 1, cell: (item) => healthTerm(words, item.health) },
  ];
}

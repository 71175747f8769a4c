import { toFixed } from '../../../model/fraction.ts';
import { monthParts } from '../../../model/month.ts';
import type { Words } from '../../../words/words.ts';
import type { Cell } from '../../document.ts';

function spelt(words: Words, cell: Cell): string {
  if (cell.value === null) return words.render.unknown;
  switch (cell.kind) {
    case 'text':
      return cell.value;
    case 'term':
      return cell.text;
    case 'number':
      return toFixed(cell.value, cell.decimals);
    case 'percent':
    case 'change':
      return toFixed(cell.value, 1);
    case 'month': {
      const { year, number } = monthParts(cell.value);
      return `${words.render.months[cell.form][number - 1]} ${year}`;
    }
    case 'date':
      return '';
  }
}

/** A sentence as plain words, for figures, whose titles and descriptions hold no cells. */
export const said = (words: Words, template: string, cells: Readonly<Record<string, Cell>>): string =>
  template.replace(/\{(\w+)\}/g, (place, key: string) => (cells[key] ? spelt(words, cells[key]) : place));

import { type Day, dayParts, dayText } from '../../model/be-date.ts';
import { roundedResult, toFixed } from '../../model/fraction.ts';
import { type Month, monthParts } from '../../model/month.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Text } from '../document.ts';

/** A difference with its sign: + or a true minus. */
const signedText = (text: string): string =>
  /^[0.]+$/.test(text) ? text : text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`;

const shortened = (text: string, inSentence: true | undefined): string =>
  inSentence ? text.replace(/\.0+$/, '') : text;

/** A cell as plain text, for the places of a document that hold no cells: percents and changes to one decimal. */
export function plainText(words: Words, cell: Cell): string {
  if (cell.value === null) return words.render.unknown;
  switch (cell.kind) {
    case 'text':
      return cell.value + (cell.mark ?? '');
    case 'term':
      return cell.text;
    case 'number':
      return cell.outOf === undefined
        ? toFixed(cell.value, cell.decimals)
        : `${toFixed(cell.value, cell.decimals)} ${words.render.outOf} ${toFixed(cell.outOf, cell.decimals)}`;
    case 'percent':
      return shortened(toFixed(cell.ofResult ? roundedResult(cell.value, 1) : cell.value, 1), cell.inSentence);
    case 'change':
      return signedText(toFixed(cell.value, cell.decimals ?? 1));
    case 'year':
      return String(cell.value);
    case 'month':
      return monthName(words, cell.value, cell.form);
    case 'date': {
      const { month, date } = dayParts(cell.value);
      return cell.form === 'long' ? `${date} ${monthName(words, month, 'long')}` : dayText(cell.value);
    }
  }
}

function monthName({ render }: Words, month: Month, form: 'short' | 'long'): string {
  const { year, number } = monthParts(month);
  return `${render.months[form][number - 1]} ${year}`;
}

/** A day of a month without its year, for lines that have little room. */
export function dayAndMonth({ render }: Words, value: Day): string {
  const { month, date } = dayParts(value);
  return `${date} ${render.months.short[monthParts(month).number - 1]}`;
}

/** A wording as plain text, for the places of a document that hold no cells. */
export const plainWording = (words: Words, text: Text): string =>
  text.map((part) => (typeof part === 'string' ? part : plainText(words, part))).join('');

/** A sentence of the words as plain text, with cells in its `{places}`; a place without a cell stays as it is written. */
export const plainSentence = (words: Words, template: string, cells: Readonly<Record<string, Cell>>): string =>
  template.replace(/\{(\w+)\}/g, (place, key: string) => (cells[key] ? plainText(words, cells[key]) : place));

import type { Cell, Text, Tone } from '../../views/document.ts';
import { inDigits } from '../digits.ts';
import { type Style, spell } from '../spelling.ts';
import { escaped } from './escape.ts';

/** The class that colours a tone; the words carry the meaning without it. */
export const toneClass = (tone: Tone | undefined): string => (tone ? ` class="tone-${tone}"` : '');

/** Words in the digits of the style, as content of a page. */
export const wordsHtml = (text: string, style: Pick<Style, 'digits'>): string => escaped(inDigits(text, style));

/** A cell within running text. */
export const cellHtml = (cell: Cell, style: Style): string => {
  const content = wordsHtml(spell(cell, style), style);
  return cell.tone ? `<span${toneClass(cell.tone)}>${content}</span>` : content;
};

/** Running text: words as they are, cells spelt and toned. */
export const textHtml = (text: Text, style: Style): string =>
  text.map((part) => (typeof part === 'string' ? wordsHtml(part, style) : cellHtml(part, style))).join('');

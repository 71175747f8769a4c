import type { Cell, Text, Tone } from '../../views/document.ts';
import { inDigits, type Style, formatCell } from '../format.ts';
import { type Content, html } from './markup.ts';

/** A name that can be an `id`: other characters than letters, digits and hyphens become hyphens. */
export const identifier = (key: string): string => key.replace(/[^A-Za-z0-9-]+/g, '-');

/** The class that colours a tone; the words carry the meaning without it. */
export const toneClass = (tone: Tone | undefined): Content => (tone ? html` class="tone-${tone}"` : '');

/** A cell within running text. */
export const cellHtml = (cell: Cell, style: Style): Content => {
  const content = formatCell(cell, style);
  return cell.tone ? html`<span${toneClass(cell.tone)}>${content}</span>` : content;
};

/** Running text: words as they are, cells formatted and toned. */
export const textHtml = (text: Text, style: Style): Content =>
  text.map((part) => (typeof part === 'string' ? inDigits(part, style) : cellHtml(part, style)));

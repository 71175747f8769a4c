import type { Cell, Text, Tone } from '../../views/document.ts';
import { inDigits, type Style, formatCell } from '../format.ts';
import { safe } from '../../text/width.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const entities = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A text as the value of an attribute or the content of a title: one line, nothing in it is markup. */
export const attribute = (text: string): string => entities(safe(text).trim());

/**
 * A text as content of a page: nothing in it is markup, marks that turn the direction show as signs, letters that run
 * to the left are kept from turning what stands beside them; line ends stay.
 */
export function escaped(text: string): string {
  const content = entities(safe(text, 'keep')).replaceAll('\n', '<br>');
  return RIGHT_TO_LEFT.test(text) ? `<bdi>${content}</bdi>` : content;
}

/** A name that can be an `id`: other characters than letters, digits and hyphens become hyphens. */
export const identifier = (key: string): string => key.replace(/[^A-Za-z0-9-]+/g, '-');

/** The class that colours a tone; the words carry the meaning without it. */
export const toneClass = (tone: Tone | undefined): string => (tone ? ` class="tone-${tone}"` : '');

/** Words in the digits of the style, as content of a page. */
export const wordsHtml = (text: string, style: Pick<Style, 'digits'>): string => escaped(inDigits(text, style));

/** A cell within running text. */
export const cellHtml = (cell: Cell, style: Style): string => {
  const content = wordsHtml(formatCell(cell, style), style);
  return cell.tone ? `<span${toneClass(cell.tone)}>${content}</span>` : content;
};

/** Running text: words as they are, cells formatted and toned. */
export const textHtml = (text: Text, style: Style): string =>
  text.map((part) => (typeof part === 'string' ? wordsHtml(part, style) : cellHtml(part, style))).join('');

/** How blocks become HTML. */
export interface HtmlOptions extends Style {
  /** What the ids begin with, so that several documents can share a page. Default: nothing. */
  readonly prefix?: string;
}

/** The id of a block's part. */
export const idOf = (options: HtmlOptions, part: string): string => (options.prefix ?? '') + part;

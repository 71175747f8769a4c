import { safe } from '../width.ts';

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

import { html as template, raw } from 'hono/html';
import { safe } from '../../text/width.ts';

/** Finished HTML: what came into it as text is escaped. Nothing but the functions of this file makes any. */
export interface Markup {
  readonly isEscaped: true;
  toString(): string;
}

/** What can stand in a template: text and numbers, which are never markup, and markup. */
export type Content = string | number | Markup | readonly Content[];

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LINE_END = template`<br>`;
const NEW_LINE = template`\n`;

/**
 * What a template may take over: of texts, marks that turn the direction show as signs, letters that run to the left are
 * kept from turning what stands beside them, line ends stay. The template escapes them.
 */
function harmless(content: Content): unknown {
  if (Array.isArray(content)) return content.map(harmless);
  if (typeof content !== 'string') return content;
  const text = safe(content, 'keep');
  const lines = text.includes('\n')
    ? text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [LINE_END, line]))
    : text;
  return RIGHT_TO_LEFT.test(text) ? template`<bdi>${lines}</bdi>` : lines;
}

/** The template of all HTML: every text that is put into it is escaped, as content of an element. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  template(strings, ...values.map(harmless)) as Markup;

/** A text as the value of an attribute or the content of a title: one line, nothing in it is markup. */
export const attribute = (text: string): Markup => template`${safe(text).trim()}` as Markup;

/** Pieces one after the other with something between them: a line end of the source unless told. */
export const joined = (pieces: readonly Content[], between: Content = NEW_LINE as Markup): Content =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece]));

/** A constant of the program's own, such as a style sheet, as it is: nothing of it may come from data. */
export const verbatim = (styles: string): Markup => raw(styles) as Markup;

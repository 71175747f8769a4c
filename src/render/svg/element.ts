import { attribute, type Content, html, joined, type Markup } from '../html/markup.ts';

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const valueHtml = (value: string | number): Content =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : attribute(value);

/** An element of a drawing around its content; numbers to two decimals. */
export function element(tag: string, attributes: Attributes, content: Content = ''): Markup {
  const pairs = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [html` ${name}="${valueHtml(value)}"`],
  );
  return content === '' ? html`<${tag}${pairs}/>` : html`<${tag}${pairs}>${content}</${tag}>`;
}

/** A line of text in a drawing; what it says is never markup. */
export const label = (attributes: Attributes, text: string): Markup =>
  element('text', attributes, text === '' ? '' : attribute(text));

/** A drawing that readers of the screen hear as one picture, with its name and what it says. */
export function picture(
  id: string,
  size: { readonly width: number; readonly height: number },
  says: { readonly title: string; readonly description: string },
  content: readonly Content[],
): Markup {
  const description = says.description === '' ? says.title : says.description;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(size.width)} ${Math.round(size.height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-size': FONT_SIZE,
      fill: INK,
    },
    joined([
      element('title', { id: `${id}-title` }, attribute(says.title)),
      element('desc', { id: `${id}-desc` }, attribute(description)),
      ...content,
    ]),
  );
}

/** Units of a drawing across: every chart has the same, so that its letters are of one size. */
export const WIDTH = 640;
/** Height of letters, in units. */
const FONT_SIZE = 14;
/** How far one column of text reaches, in units: what a label needs is counted before it is drawn. */
export const COLUMN = 8.6;

/** How many columns of text a room of so many units holds. */
export const columnsIn = (units: number): number => Math.floor(units / COLUMN);
/** The colour of letters. */
const INK = '#1f2328';
/** The colour of what explains. */
export const FAINT = '#57606a';
/** The colour of rules behind the values. */
export const RULE = '#d0d7de';

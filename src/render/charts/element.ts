import { attribute, type Content, html, type Markup } from '../html/markup.ts';

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

/** So far along a drawing, from 0 to 100: it is as wide as the place it stands in. */
export const along = (percent: number): string => `${Math.round(percent * 100) / 100}%`;

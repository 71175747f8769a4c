import type { Link } from '../../views/public/page.ts';
import { inDigits, type Style } from '../format.ts';
import { attribute, type Content, html } from '../html/markup.ts';
import { textHtml } from '../html/text.ts';

const FOLLOWED = /^(?:https?:\/\/|mailto:|tel:\+?\d+$|[^:/?#]+(?:\/[^:?#]*)?(?:#[\w-]+)?$)/i;

/** A link that a reader can follow: http, https, mailto, a telephone, or a file of the site; any other is words. */
export function linkHtml({ text, href, note }: Link, style: Style): Content {
  const words = textHtml(text, style);
  const more = note === undefined ? '' : html` <span class="note">(${inDigits(note, style)})</span>`;
  if (href === null || !FOLLOWED.test(href)) return html`<span>${words}</span>${more}`;
  return html`<a href="${attribute(href)}">${words}</a>${more}`;
}

import type { Link } from '../../views/public/page.ts';
import { attribute, escaped, type HtmlOptions, textHtml } from '../html/text.ts';

const FOLLOWED = /^(?:https?:\/\/|mailto:|[^:/?#]+(?:\/[^:?#]*)?(?:#[\w-]+)?$)/i;

/** A link that a reader can follow: http, https, mailto, or a file of the site; any other is words. */
export function linkHtml({ text, href, note }: Link, options: HtmlOptions): string {
  const words = textHtml(text, options);
  const more = note === undefined ? '' : ` <span class="note">(${escaped(note)})</span>`;
  if (href === null || !FOLLOWED.test(href)) return `<span>${words}</span>${more}`;
  return `<a href="${attribute(href)}">${words}</a>${more}`;
}

import type { PageBlock, StripMonth } from '../../views/public/page.ts';
import { attribute, cellHtml, type HtmlOptions } from '../html/text.ts';

function monthHtml({ month, href, result, isHere }: StripMonth, options: HtmlOptions): string {
  const words = `${cellHtml(month, options)}${result ? ` <b>${cellHtml(result, options)}</b>` : ''}`;
  if (href === null) return `<li><span>${words}</span></li>`;
  return `<li><a href="${attribute(href)}"${isHere ? ' aria-current="page"' : ''}>${words}</a></li>`;
}

/** The months of a year side by side, each with its result, the one shown marked. */
export const stripHtml = ({ label, months }: Extract<PageBlock, { type: 'strip' }>, options: HtmlOptions): string =>
  `<nav class="strip" aria-label="${attribute(label)}"><ol>${months.map((each) => monthHtml(each, options)).join('')}</ol></nav>`;

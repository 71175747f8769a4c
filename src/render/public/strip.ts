import type { PageBlock, StripMonth } from '../../views/public/page.ts';
import type { Style } from '../format.ts';
import { attribute, type Content, html, type Markup } from '../html/markup.ts';
import { cellHtml } from '../html/text.ts';

function monthHtml({ month, href, result, isHere }: StripMonth, style: Style): Content {
  const words = [cellHtml(month, style), result ? html` <b>${cellHtml(result, style)}</b>` : ''];
  if (href === null) return html`<li><span>${words}</span></li>`;
  return html`<li><a href="${attribute(href)}"${isHere ? html` aria-current="page"` : ''}>${words}</a></li>`;
}

/** The months of a year side by side, each with its result, the one shown marked. */
export const stripHtml = ({ label, months }: Extract<PageBlock, { type: 'strip' }>, style: Style): Markup =>
  html`<nav class="strip" aria-label="${attribute(label)}"><ol>${months.map((each) => monthHtml(each, style))}</ol></nav>`;

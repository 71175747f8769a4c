import type { PageBlock } from '../../views/public/page.ts';
import { inDigits, magnitudeOf, type Style } from '../format.ts';
import { barHtml } from '../charts/bar.ts';
import { html, joined, type Markup } from '../html/markup.ts';
import { textHtml } from '../html/text.ts';
import { linkHtml } from './link.ts';

/** Measures at a glance: title, health, a bar of the result with the plan as a tick, and both in figures. */
export function marksHtml({ items, says }: Extract<PageBlock, { type: 'marks' }>, style: Style): Markup {
  const drawn = items.map((item) => {
    const head = html`<p>${linkHtml({ text: item.title, href: item.href }, style)}</p>`;
    const bar = barHtml({ value: magnitudeOf(item.result), tick: magnitudeOf(item.planned), extent: [0, 100] });
    return html`<li>${head}${bar}<p class="figures">${textHtml(item.figures, style)}</p></li>`;
  });
  return html`<ul class="marks">${joined(drawn)}</ul><p class="note">${inDigits(says, style)}</p>`;
}

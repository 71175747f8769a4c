import type { Mark, PageBlock } from '../../views/public/page.ts';
import { inDigits, magnitudeOf, type Style } from '../format.ts';
import { html, joined, type Markup } from '../html/markup.ts';
import { textHtml } from '../html/text.ts';
import { element } from '../svg/element.ts';
import { linkHtml } from './link.ts';

const WHOLE = 100;
const HEIGHT = 10;
const TICK = 0.8;

/** A bar as wide as the place it stands in: the words beside it say the same. */
function bar({ planned, result }: Mark): Markup {
  const [plan, done] = [magnitudeOf(planned), magnitudeOf(result)];
  const size = { viewBox: `0 0 ${WHOLE} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  return element('svg', size, [
    element('rect', { class: 'whole', y: 2, width: WHOLE, height: HEIGHT - 4 }),
    done === undefined ? '' : element('rect', { class: 'done', y: 2, width: done, height: HEIGHT - 4 }),
    plan === undefined
      ? ''
      : element('rect', { class: 'tick', x: Math.min(plan, WHOLE) - TICK, width: TICK, height: HEIGHT }),
  ]);
}

/** Measures at a glance: title, health, a bar of the result with the plan as a tick, and both in figures. */
export function marksHtml({ items, says }: Extract<PageBlock, { type: 'marks' }>, style: Style): Markup {
  const drawn = items.map((item) => {
    const head = html`<p>${linkHtml({ text: item.title, href: item.href }, style)}</p>`;
    return html`<li>${head}${bar(item)}<p class="figures">${textHtml(item.figures, style)}</p></li>`;
  });
  return html`<ul class="marks">${joined(drawn)}</ul><p class="note">${inDigits(says, style)}</p>`;
}

import type { Figure } from '../../views/document.ts';
import { runningText, type Style } from '../format.ts';
import { type Content, html, joined, type Markup } from '../html/markup.ts';
import { element } from './element.ts';
import { OTHER, type Pencil, pencilsOf } from './palette.ts';

const sample = ({ color, thickness, dashes }: Pencil): Markup =>
  element(
    'svg',
    { viewBox: '0 0 36 12', width: 36, height: 12, 'aria-hidden': 'true' },
    element('path', { d: 'M0 6H36', stroke: color, 'stroke-width': thickness, 'stroke-dasharray': dashes }),
  );

/** What each line stands for, in words: the name at its end leads its title. */
export function legend(figure: Figure, style: Style, names: readonly string[]): Content {
  const pencils = pencilsOf(figure.series.map(({ key }) => key));
  const items = figure.series.flatMap(({ title }, index) => {
    const pencil = pencils[index] ?? OTHER;
    if (pencil === OTHER) return [];
    const words = runningText(title, style);
    const name = names[index] ?? '';
    return [html`<li>${sample(pencil)} <span>${words.startsWith(name) ? '' : `${name} `}${words}</span></li>`];
  });
  const others = pencils.filter((pencil) => pencil === OTHER).length;
  if (others > 0) items.push(html`<li>${sample(OTHER)} <span>${style.words.otherLines(others)}</span></li>`);
  return html`<ul class="legend">${joined(items)}</ul>`;
}

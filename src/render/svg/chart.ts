import type { Figure } from '../../views/document.ts';
import { type Content, html, joined, type Markup } from '../html/markup.ts';
import type { Style } from '../format.ts';
import { drawBars } from './bars.ts';
import { element, picture, WIDTH } from './element.ts';
import { drawGrid } from './grid.ts';
import { type Drawing, drawLines } from './lines.ts';
import { shortNames } from './series.ts';
import { OTHER, type Pencil, pencilsOf } from './palette.ts';

const DRAW: Readonly<Record<Figure['form'], (figure: Figure, style: Style) => Drawing>> = {
  lines: drawLines,
  bars: drawBars,
  grid: drawGrid,
};

const sample = (pencil: Pencil, form: Figure['form']): Content =>
  element(
    'svg',
    { viewBox: '0 0 36 12', width: 36, height: 12, 'aria-hidden': 'true' },
    form === 'bars'
      ? element('rect', { x: 8, width: 20, height: 12, fill: pencil.color })
      : element('path', {
          d: 'M0 6H36',
          stroke: pencil.color,
          'stroke-width': pencil.thickness,
          'stroke-dasharray': pencil.dashes,
        }),
  );

/** What each line or bar stands for, in words; nothing where the drawing says it already. */
function legend(figure: Figure, style: Style): Content {
  if (figure.form === 'grid' || (figure.form === 'bars' && figure.series.length < 2)) return '';
  const names = shortNames(figure, style);
  const pencils = pencilsOf(figure.series.map(({ key }) => key));
  const items = figure.series.flatMap(({ title }, index) => {
    const pencil = pencils[index] ?? OTHER;
    if (pencil === OTHER) return [];
    const name = names[index] ?? '';
    const lead = figure.form === 'bars' || title.startsWith(name) ? '' : `${name} `;
    return [html`<li>${sample(pencil, figure.form)} <span>${lead + title}</span></li>`];
  });
  const others = pencils.filter((pencil) => pencil === OTHER).length;
  if (others > 0)
    items.push(html`<li>${sample(OTHER, figure.form)} <span>${style.words.otherLines(others)}</span></li>`);
  return html`<ul class="legend">${joined(items)}</ul>`;
}

/**
 * A figure as a drawing of its own and its legend; `id` begins the ids within. A narrow screen scrolls the drawing, unless
 * it has one of its own (`scrolls` is false).
 */
export function drawChart(figure: Figure, style: Style, id: string, scrolls = true): Markup {
  const { height, content } = DRAW[figure.form](figure, style);
  const drawing = picture(id, { width: WIDTH, height }, figure, content);
  const reached = scrolls ? html` role="group" tabindex="0" aria-labelledby="${id}-title"` : '';
  const region = html`<div class="chart"${reached}>${drawing}</div>`;
  return html`${region}\n${legend(figure, style)}`;
}

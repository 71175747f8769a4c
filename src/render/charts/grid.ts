import type { Cell, Figure } from '../../views/document.ts';
import { formatCell, magnitudeOf, runningText, type Style } from '../format.ts';
import { html, joined, type Markup } from '../html/markup.ts';
import { axisLabels } from './axis.ts';
import { extentOf } from './series.ts';

/** How many depths of colour tell amounts apart. */
const DEPTHS = 4;

/** A heat map: a row a series, a column a label; the mark or number stands in each cell, its tone or amount behind it. */
export function drawGrid(figure: Figure, style: Style, says: string): Markup {
  const [, most] = extentOf(figure);
  const behind = (cell: Cell | undefined) =>
    cell?.tone ?? `depth-${Math.ceil((DEPTHS * (magnitudeOf(cell) ?? 0)) / most)}`;
  const heads = axisLabels(figure.labels, style).map(
    ({ text, year, isMain }) =>
      html`<th scope="col"${isMain ? '' : html` class="more"`}><span>${text} ${year}</span></th>`,
  );
  const rows = figure.series.map(({ title, values }) => {
    const cells = figure.labels.map((_, index) => {
      const cell = values[index];
      return html`<td class="${behind(cell)}">${cell ? formatCell(cell, style) : style.words.unknown}</td>`;
    });
    return html`<tr><th scope="row">${runningText(title, style)}</th>${cells}</tr>`;
  });
  return html`<table class="heat" aria-labelledby="${says}"><thead><tr><td></td>${heads}</tr></thead>\n<tbody>${joined(rows)}</tbody></table>`;
}

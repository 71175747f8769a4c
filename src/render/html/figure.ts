import type { Figure } from '../../views/document.ts';
import { drawBars } from '../charts/bars.ts';
import { drawGrid } from '../charts/grid.ts';
import { drawLines } from '../charts/lines.ts';
import { figureTable } from '../figure-table.ts';
import type { Style } from '../format.ts';
import { type Content, html, joined } from './markup.ts';
import { identifier, textHtml } from './text.ts';
import { tableHtml } from './table.ts';

const DRAW = { lines: drawLines, bars: drawBars, grid: drawGrid } as const;

const asTable = (figure: Figure, style: Style): Content =>
  html`\n<details><summary>${style.words.asTable}</summary>\n${tableHtml(figureTable(figure, style), style)}</details>`;

/**
 * A figure: its drawing, which fits a telephone and a desk, and what it says. The values of bars and of a heat map stand in
 * them as text; those of lines are a table that a reader can open.
 */
export function figureHtml(figure: Figure, style: Style): Content {
  if (figure.labels.length === 0 || figure.series.length === 0) return tableHtml(figureTable(figure, style), style);
  const id = `figure-${identifier(figure.key)}`;
  const isDescribed = figure.description.length > 0;
  const says = isDescribed ? `${id}-title ${id}-says` : `${id}-title`;
  return joined([
    html`<figure id="${id}"><figcaption id="${id}-title">${textHtml(figure.title, style)}</figcaption>`,
    DRAW[figure.form](figure, style, says),
    isDescribed ? html`<p id="${id}-says">${textHtml(figure.description, style)}</p>` : '',
    html`${figure.form === 'lines' ? asTable(figure, style) : ''}</figure>`,
  ]);
}

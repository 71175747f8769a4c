import type { Figure } from '../../views/document.ts';
import { figureTable } from '../figure-table.ts';
import type { Style } from '../format.ts';
import { blockInDigits } from '../in-digits.ts';
import { drawChart } from '../svg/chart.ts';
import { type Content, html, joined } from './markup.ts';
import { identifier } from './text.ts';
import { tableHtml } from './table.ts';

/** A figure: its drawing, what it says, and the same values as a table that a reader can open. */
export function figureHtml(given: Figure, style: Style): Content {
  const figure = blockInDigits(given, style);
  const table = figureTable(figure, style);
  if (figure.labels.length === 0 || figure.series.length === 0) return tableHtml(table, style);
  const id = `figure-${identifier(figure.key)}`;
  const says = figure.description === '' ? '' : html`<p>${figure.description}</p>`;
  return joined([
    html`<figure id="${id}"><figcaption>${figure.title}</figcaption>`,
    drawChart(figure, style, id),
    html`${says}<details><summary>${style.words.asTable}</summary>`,
    html`${tableHtml(table, style)}</details></figure>`,
  ]);
}

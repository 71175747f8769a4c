import type { Figure } from '../../views/document.ts';
import { figureTable } from '../figure-table.ts';
import type { Style } from '../format.ts';
import { blockInDigits } from '../in-digits.ts';
import { type Content, html, joined } from '../html/markup.ts';
import { identifier } from '../html/text.ts';
import { figureHtml } from '../html/figure.ts';
import { tableHtml } from '../html/table.ts';
import { drawChart } from '../svg/chart.ts';
import { drawNarrow } from '../svg/narrow.ts';

/** A figure drawn twice, for a wide screen and for a phone, of which the style shows one; its values as a table below. */
export function publicFigureHtml(given: Figure, style: Style): Content {
  const figure = blockInDigits(given, style);
  const id = `figure-${identifier(figure.key)}`;
  if (figure.labels.length === 0 || figure.series.length === 0) return figureHtml(figure, style);
  return joined([
    html`<figure id="${id}"><figcaption>${figure.title}</figcaption>`,
    html`<div class="narrow">${drawNarrow(figure, style, `${id}-narrow`)}</div>`,
    drawChart(figure, style, id, false),
    figure.description === '' ? '' : html`<p>${figure.description}</p>`,
    html`<details><summary>${style.words.asTable}</summary>`,
    html`${tableHtml(figureTable(figure, style), style)}</details></figure>`,
  ]);
}

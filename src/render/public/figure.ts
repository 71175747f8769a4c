import type { Figure } from '../../views/document.ts';
import { figureTable } from '../figure-table.ts';
import { escaped, identifier, type HtmlOptions } from '../html/text.ts';
import { figureHtml } from '../html/figure.ts';
import { tableHtml } from '../html/table.ts';
import { drawChart } from '../svg/chart.ts';
import { drawNarrow } from '../svg/narrow.ts';

/** A figure drawn twice, for a wide screen and for a phone, of which the style shows one; its values as a table below. */
export function publicFigureHtml(figure: Figure, options: HtmlOptions): string {
  const id = `figure-${identifier(figure.key)}`;
  if (figure.labels.length === 0 || figure.series.length === 0) return figureHtml(figure, options);
  return [
    `<figure id="${id}"><figcaption>${escaped(figure.title)}</figcaption>`,
    `<div class="narrow">${drawNarrow(figure, options, `${id}-narrow`)}</div>`,
    drawChart(figure, options, id, false),
    figure.description === '' ? '' : `<p>${escaped(figure.description)}</p>`,
    `<details><summary>${escaped(options.words.asTable)}</summary>`,
    `${tableHtml(figureTable(figure, options), options)}</details></figure>`,
  ].join('\n');
}

import type { Figure } from '../../views/document.ts';
import { figureTable } from '../figure-table.ts';
import { drawChart } from '../svg/chart.ts';
import { escaped, identifier, type HtmlOptions, idOf, wordsHtml } from './text.ts';
import { tableHtml } from './table.ts';

/** A figure: its drawing, what it says, and the same values as a table that a reader can open. */
export function figureHtml(figure: Figure, options: HtmlOptions): string {
  const table = figureTable(figure, options);
  if (figure.labels.length === 0 || figure.series.length === 0) return tableHtml(table, options);
  const id = idOf(options, `figure-${identifier(figure.key)}`);
  const says = figure.description === '' ? '' : `<p>${wordsHtml(figure.description, options)}</p>`;
  return [
    `<figure id="${id}"><figcaption>${wordsHtml(figure.title, options)}</figcaption>`,
    drawChart(figure, options, id),
    `${says}<details><summary>${escaped(options.words.asTable)}</summary>`,
    `${tableHtml(table, options)}</details></figure>`,
  ].join('\n');
}

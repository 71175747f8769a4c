import type { Cell, Figure } from '../../views/document.ts';
import { formatCell, magnitudeOf, runningText, type Style } from '../format.ts';
import { html, type Markup } from '../html/markup.ts';
import { barHtml } from './bar.ts';
import { OTHER, pencilsOf } from './palette.ts';
import { extentOf } from './series.ts';

/** Bars from left to right, a group a label and a bar a series in it, each with its value in figures. */
export function drawBars(figure: Figure, style: Style): Markup {
  const extent = extentOf(figure);
  const tick = magnitudeOf(figure.against);
  const pencils = pencilsOf(figure.series.map(({ key }) => key));
  const groups = figure.labels.map((label, index) => {
    const bars = figure.series.map(({ title, values }, at) => {
      const cell: Cell = values[index] ?? { kind: 'text', value: null };
      const name = figure.series.length > 1 ? html`<span>${runningText(title, style)}</span> ` : '';
      const { color } = pencils[at] ?? OTHER;
      const bar = barHtml({ value: magnitudeOf(cell), tick, extent, color });
      return html`<dd>${name}${bar} <b>${formatCell(cell, style)}</b></dd>`;
    });
    return html`<div><dt>${formatCell(label, style)}</dt>${bars}</div>`;
  });
  return html`<dl class="bars">${groups}</dl>`;
}

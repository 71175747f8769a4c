import { scaleLinear } from 'd3-scale';
import type { Figure } from '../../views/document.ts';
import type { Markup } from '../html/markup.ts';
import { formatCell, magnitudeOf, type Style } from '../format.ts';
import { wrap } from '../wrap.ts';
import { safe } from '../../text/width.ts';
import { labelColumns } from './axis.ts';
import { COLUMN, element, FAINT, label, RULE, WIDTH } from './element.ts';
import type { Drawing } from './lines.ts';
import { OTHER, pencilsOf } from './palette.ts';
import { extent, numbersOf } from './series.ts';

const BAR = 20;
const GAP = 5;
const GROUP_GAP = 12;
const LINE = 18;
const LABEL_COLUMNS = 27;
const VALUE_ROOM = 64;

/** Where the value of a bar that ends at `end` begins: behind the line across the bars where that would strike it out. */
export function beside(figure: Figure, x: (value: number) => number, end: number, room: number): number {
  const value = magnitudeOf(figure.against);
  const line = value === undefined ? end : x(value);
  return line > end && line < end + room ? line : end;
}

/** The line across the bars at the value that they are read against, if there is one. */
export function against(figure: Figure, x: (value: number) => number, height: number): Markup[] {
  const value = magnitudeOf(figure.against);
  if (value === undefined) return [];
  const at = { x1: x(value), x2: x(value), y1: 0, y2: height };
  return [element('line', { ...at, stroke: FAINT, 'stroke-width': 2, 'stroke-dasharray': '5 4' })];
}

/** Bars from left to right, a group a label and a bar a series in it; each bar ends with its value in figures. */
export function drawBars(figure: Figure, style: Style): Drawing {
  const texts = figure.labels.map((cell) => safe(formatCell(cell, style)));
  const columns = labelColumns(texts, LABEL_COLUMNS);
  const lines = texts.map((text) => wrap(text, Math.max(4, columns)));
  const left = columns * COLUMN + 12;
  const x = scaleLinear()
    .domain(extent(figure))
    .range([left, WIDTH - VALUE_ROOM]);
  const pencils = pencilsOf(figure.series.map(({ key }) => key));
  const values = figure.series.map((one) => numbersOf(figure, one.values));
  const content: Markup[] = [];
  let top = 4;
  lines.forEach((own, index) => {
    own.forEach((text, row) => {
      content.push(label({ x: left - 8, y: top + 15 + row * LINE, 'text-anchor': 'end' }, text));
    });
    figure.series.forEach((one, at) => {
      const value = values[at]?.[index];
      const y = top + at * (BAR + GAP);
      const color = (pencils[at] ?? OTHER).color;
      const text = formatCell(one.values[index] ?? { kind: 'text', value: null }, style);
      const ends = [x(0), x(value ?? 0)].sort((a, b) => a - b);
      const [from = left, to = left] = ends;
      if (value !== undefined)
        content.push(element('rect', { x: from, y, width: to - from, height: BAR, fill: color }));
      content.push(label({ x: beside(figure, x, to, VALUE_ROOM) + 6, y: y + 15 }, text));
    });
    top += Math.max(own.length * LINE, figure.series.length * (BAR + GAP)) + GROUP_GAP;
  });
  const base = element('line', { x1: x(0), x2: x(0), y1: 0, y2: top - GROUP_GAP, stroke: RULE });
  const across = against(figure, x, top - GROUP_GAP);
  return { height: Math.max(top - GROUP_GAP, LINE) + 4, content: [base, ...content, ...across] };
}

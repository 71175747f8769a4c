import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Figure } from '../../views/document.ts';
import type { Markup } from '../html/markup.ts';
import { formatCell, type Style } from '../format.ts';
import { safe, truncate } from '../../text/width.ts';
import { wrap } from '../wrap.ts';
import { LABEL_HEIGHT, monthLabels, formatTick } from './axis.ts';
import { against, beside } from './bars.ts';
import { columnsIn, element, FAINT, label, picture, RULE } from './element.ts';
import { tintsOf } from './grid.ts';
import { OTHER, pencilsOf } from './palette.ts';
import { extent, numbersOf } from './series.ts';

/** Units across: about the pixels that a chart has on a phone, so that letters keep their size. */
const ACROSS = 330;
const LINE = 19;
const BAR = 16;
const CELL = 25;
/** How far from the edge the middle of a month's name stands at least. */
const INSET = 17;
const VALUE_ROOM = 56;
const LEFT = 32;
const TOP = 10;
const BOTTOM = 220;
/** Every how many months one is named. */
const NAMED = 3;

interface Drawing {
  readonly height: number;
  readonly content: readonly Markup[];
}

/** Bars below the name of their group, each with its value. */
function bars(figure: Figure, style: Style): Drawing {
  const x = scaleLinear()
    .domain(extent(figure))
    .range([0, ACROSS - VALUE_ROOM]);
  const pencils = pencilsOf(figure.series.map(({ key }) => key));
  const values = figure.series.map((one) => numbersOf(figure, one.values));
  const content: Markup[] = [];
  let top = 0;
  figure.labels.forEach((cell, index) => {
    for (const text of wrap(safe(formatCell(cell, style)), columnsIn(ACROSS) - 2)) {
      content.push(label({ x: 0, y: top + 15 }, text));
      top += LINE;
    }
    top += 3;
    figure.series.forEach((one, at) => {
      const value = values[at]?.[index];
      const color = (pencils[at] ?? OTHER).color;
      const width = Math.max(0, x(value ?? 0));
      if (value !== undefined) content.push(element('rect', { x: 0, y: top, width, height: BAR, fill: color }));
      content.push(
        label(
          { x: beside(figure, x, width, VALUE_ROOM) + 5, y: top + 13 },
          formatCell(one.values[index] ?? { kind: 'text', value: null }, style),
        ),
      );
      top += BAR + 4;
    });
    top += 10;
  });
  return { height: top, content: [...content, ...against(figure, x, top)] };
}

/** Lines over months, one month in three named; the legend says which line is which. */
function lines(figure: Figure, style: Style): Drawing {
  const y = scaleLinear().domain(extent(figure)).nice().range([BOTTOM, TOP]);
  const x = scalePoint()
    .domain(figure.labels.map((_, index) => String(index)))
    .range([LEFT + 10, ACROSS - 12]);
  const at = (index: number) => x(String(index)) ?? LEFT;
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => at(index))
    .y((value) => y(value ?? 0));
  const pencils = pencilsOf(figure.series.map(({ key }) => key));
  const rules = y
    .ticks(5)
    .flatMap((tick) => [
      element('line', { x1: LEFT, x2: ACROSS, y1: y(tick), y2: y(tick), stroke: RULE }),
      label(
        { x: LEFT - 5, y: y(tick) + 5, 'text-anchor': 'end', fill: FAINT, 'font-size': 13 },
        formatTick(tick, style),
      ),
    ]);
  const drawn = figure.series.map((one, index) => {
    const { color, thickness, dashes } = pencils[index] ?? OTHER;
    const d = path(numbersOf(figure, one.values)) ?? '';
    return element('path', { d, fill: 'none', stroke: color, 'stroke-width': thickness, 'stroke-dasharray': dashes });
  });
  const months = figure.labels.filter((_, index) => index % NAMED === 0);
  const names = monthLabels(months, style, (index) => at(index * NAMED), BOTTOM + 20, (ACROSS - LEFT) / months.length);
  return { height: BOTTOM + LABEL_HEIGHT, content: [...rules, ...drawn.toReversed(), ...names] };
}

/** A heat map with the name of each row above it, one month in three named. */
function grid(figure: Figure, style: Style): Drawing {
  const across = ACROSS / Math.max(1, figure.labels.length);
  const tint = tintsOf(figure);
  const named = figure.labels.filter((_, index) => index % NAMED === 0);
  const content = monthLabels(
    named,
    style,
    (index) => Math.max(INSET, (index * NAMED + 0.5) * across),
    14,
    ACROSS / named.length,
  );
  let top = LABEL_HEIGHT;
  for (const { title, values } of figure.series) {
    for (const text of wrap(safe(title), columnsIn(ACROSS) - 2)) {
      content.push(label({ x: 0, y: top + 15 }, text));
      top += LINE;
    }
    top += 3;
    figure.labels.forEach((_, index) => {
      const cell = values[index];
      const place = { x: index * across + 1, y: top, width: across - 2, height: CELL };
      content.push(element('rect', { ...place, rx: 3, fill: tint(cell), stroke: RULE }));
      const mark = truncate(safe(cell ? formatCell(cell, style) : style.words.unknown), 3);
      content.push(label({ x: (index + 0.5) * across, y: top + 17, 'text-anchor': 'middle', 'font-size': 13 }, mark));
    });
    top += CELL + 8;
  }
  return { height: top, content };
}

const DRAW: Readonly<Record<Figure['form'], (figure: Figure, style: Style) => Drawing>> = { bars, lines, grid };

/** A figure drawn for a phone; `id` begins the ids within. */
export function drawNarrow(figure: Figure, style: Style, id: string): Markup {
  const { height, content } = DRAW[figure.form](figure, style);
  return picture(id, { width: ACROSS, height }, figure, content);
}

import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Figure } from '../../views/document.ts';
import { inDigits, type Style } from '../format.ts';
import { html, type Markup } from '../html/markup.ts';
import { width } from '../../text/width.ts';
import { axisLabels, spread } from './axis.ts';
import { along, element, label } from './element.ts';
import { legend } from './legend.ts';
import { OTHER, type Pencil, pencilsOf } from './palette.ts';
import { extentOf, numbersOf, shortNames } from './series.ts';

const TOP = 14;
const BOTTOM = 274;
/** Height in pixels: a month and its year stand below the lines. */
const HEIGHT = 320;
const NAME_HEIGHT = 19;
/** The first and the last month stand so far from the sides, in percent of the width. */
const INSET = 3;
/** Units across of what is stretched, to a percent of the width. */
const UNITS = 10;
/** Columns of names that a telephone has room for beside the lines; longer ones get more. */
const FEW = 5;

type Scale = ScaleLinear<number, number>;

interface Line {
  readonly name: string;
  readonly pencil: Pencil;
  readonly values: readonly (number | undefined)[];
}

/** The rules behind the lines, each with its number on the left. */
const rules = (y: Scale, style: Style): Markup[] =>
  y
    .ticks(5)
    .flatMap((tick) => [
      element('line', { x2: '100%', y1: y(tick), y2: y(tick) }),
      label({ class: 'tick', dx: -6, y: y(tick) + 5 }, inDigits(String(tick), style)),
    ]);

const months = (figure: Figure, x: Scale, style: Style): Markup[] =>
  axisLabels(figure.labels, style).flatMap(({ text, year, isMain }, index) => {
    const place = { class: isMain ? 'month' : 'month more', x: along(x(index)) };
    const name = label({ ...place, y: BOTTOM + 22 }, text);
    return year === '' ? [name] : [name, label({ ...place, y: BOTTOM + 40 }, year)];
  });

/** A line with a dot a value; those that share the look of many have none. */
function strokes({ pencil, values }: Line, x: Scale, y: Scale): Markup[] {
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => UNITS * x(index))
    .y((value) => y(value ?? 0));
  const { color: stroke, thickness, dashes } = pencil;
  const look = { stroke, 'stroke-width': thickness, 'stroke-dasharray': dashes };
  const drawn = element('path', { d: path(values) ?? '', ...look });
  if (pencil === OTHER) return [drawn];
  const dots = values.map((value, index) =>
    value === undefined ? '' : `M${Math.round(UNITS * x(index))},${Math.round(y(value))}h0`,
  );
  return [drawn, element('path', { d: dots.join(''), class: 'dots', stroke, 'stroke-width': 2 * thickness + 1 })];
}

/** The name of each line beside its last value: in the room on the right where that is the last of all. */
function endNames(lines: readonly Line[], x: Scale, y: Scale, last: number): Markup[] {
  const named = lines.flatMap(({ name, pencil, values }) => {
    const at = values.findLastIndex((value) => value !== undefined);
    return pencil === OTHER || at < 0 ? [] : [{ name, fill: pencil.color, at, end: y(values[at] ?? 0) }];
  });
  const heights = spread(
    named.map(({ end }) => end + 5),
    NAME_HEIGHT,
    BOTTOM + 5,
  );
  return named.map(({ name, fill, at }, index) => {
    const place = at === last ? { x: '100%', dx: 5 } : { x: along(x(at)), dx: 9 };
    return label({ class: 'name', ...place, y: heights[index], fill }, name);
  });
}

/**
 * Lines over months: a gap where a value is not known, each line named at its end. As wide as the place it stands in, while
 * letters and strokes keep their size: only the lines themselves are stretched. `says` are the ids of what tells it in words.
 */
export function drawLines(figure: Figure, style: Style, says: string): Markup {
  const names = shortNames(figure, style);
  const pencils = pencilsOf(figure.series.map(({ key }) => key));
  const lines = figure.series.map(
    ({ values }, index): Line => ({
      name: names[index] ?? '',
      pencil: pencils[index] ?? OTHER,
      values: numbersOf(figure, values),
    }),
  );
  const last = figure.labels.length - 1;
  const y = scaleLinear().domain(extentOf(figure)).nice().range([BOTTOM, TOP]);
  const x = scaleLinear()
    .domain([0, Math.max(1, last)])
    .range([INSET, 100 - INSET]);
  const stretched = { viewBox: `0 0 ${100 * UNITS} ${HEIGHT}`, preserveAspectRatio: 'none' };
  const isLong = names.some((name) => width(name) > FEW);
  const attributes = { class: isLong ? 'plot long' : 'plot', height: HEIGHT, role: 'img', 'aria-labelledby': says };
  const drawing = element('svg', attributes, [
    ...rules(y, style),
    element(
      'svg',
      stretched,
      lines.toReversed().flatMap((one) => strokes(one, x, y)),
    ),
    ...endNames(lines, x, y, last),
    ...months(figure, x, style),
  ]);
  return html`${drawing}\n${legend(figure, style, names)}`;
}

import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Figure } from '../../views/document.ts';
import type { Markup } from '../html/markup.ts';
import type { Style } from '../format.ts';
import { LABEL_HEIGHT, monthLabels, labelColumns, formatTick, spread } from './axis.ts';
import { COLUMN, element, FAINT, label, RULE, WIDTH } from './element.ts';
import { shortNames, extent, numbersOf } from './series.ts';
import { OTHER, pencilsOf } from './palette.ts';

const TOP = 14;
const BOTTOM = 274;
const LEFT = 44;
const NAME_COLUMNS = 13;
const NAME_HEIGHT = 19;
/** Room around a name, so that a line behind it does not strike it out. */
const HALO = { 'paint-order': 'stroke', stroke: '#ffffff', 'stroke-width': 4 } as const;

/** What a chart draws, and how high it is. */
export interface Drawing {
  readonly height: number;
  readonly content: readonly Markup[];
}

/** Lines over months: a gap where a value is not known, each line named at its end. */
export function drawLines(figure: Figure, style: Style): Drawing {
  const names = shortNames(figure, style);
  const pencils = pencilsOf(figure.series.map(({ key }) => key));
  const right = WIDTH - labelColumns(names, NAME_COLUMNS) * COLUMN - 14;
  const y = scaleLinear().domain(extent(figure)).nice().range([BOTTOM, TOP]);
  const steps = figure.labels.map((_, index) => String(index));
  const x = scalePoint()
    .domain(steps)
    .range([LEFT + 16, right - 10]);
  const at = (index: number) => x(String(index)) ?? LEFT;
  const beside = (last: number) => (last === figure.labels.length - 1 ? right + 4 : at(last) + 9);
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => at(index))
    .y((value) => y(value ?? 0));

  const rules = y
    .ticks(5)
    .flatMap((tick) => [
      element('line', { x1: LEFT, x2: right, y1: y(tick), y2: y(tick), stroke: RULE }),
      label(
        { x: LEFT - 6, y: y(tick) + 5, 'text-anchor': 'end', fill: FAINT, 'font-size': 13 },
        formatTick(tick, style),
      ),
    ]);
  const drawn = figure.series.map((one, index) => {
    const pencil = pencils[index] ?? OTHER;
    const values = numbersOf(figure, one.values);
    const last = values.findLastIndex((value) => value !== undefined);
    const dots = values.flatMap((value, step) =>
      value === undefined || pencil === OTHER
        ? []
        : [element('circle', { cx: at(step), cy: y(value), r: pencil.thickness + 0.5, fill: pencil.color })],
    );
    const stroke = {
      d: path(values) ?? '',
      fill: 'none',
      stroke: pencil.color,
      'stroke-width': pencil.thickness,
      'stroke-dasharray': pencil.dashes,
      'stroke-linejoin': 'round',
    };
    return { pencil, name: names[index] ?? '', end: values[last], last, marks: [element('path', stroke), ...dots] };
  });
  const named = drawn.filter(({ pencil, end }) => pencil !== OTHER && end !== undefined);
  const heights = spread(
    named.map(({ end }) => y(end ?? 0) + 5),
    NAME_HEIGHT,
    BOTTOM + 5,
  );
  const ends = named.map(({ pencil, name, last }, index) =>
    label({ x: beside(last), y: heights[index] ?? 0, ...HALO, fill: pencil.color, 'font-weight': 'bold' }, name),
  );
  const behind = drawn.toReversed().flatMap(({ marks }) => marks);
  const months = monthLabels(figure.labels, style, at, BOTTOM + 22, (right - LEFT) / figure.labels.length);
  return { height: BOTTOM + LABEL_HEIGHT + 4, content: [...rules, ...behind, ...ends, ...months] };
}

import { scaleLinear } from 'd3-scale';
import type { Cell, Figure } from '../../views/document.ts';
import type { Markup } from '../html/markup.ts';
import { magnitudeOf, formatCell, type Style } from '../format.ts';
import { safe, truncate } from '../../text/width.ts';
import { wrap } from '../wrap.ts';
import { LABEL_HEIGHT, monthLabels, labelColumns } from './axis.ts';
import { COLUMN, columnsIn, element, label, WIDTH } from './element.ts';
import type { Drawing } from './lines.ts';
import { TINTS } from './palette.ts';
import { extent } from './series.ts';

const ROW = 30;
const LINE = 17;
const TITLE_COLUMNS = 22;
const INSET = 1.5;

/** The colour behind a cell: its tone's, else the deeper the more it measures. */
export function tintsOf(figure: Figure): (cell: Cell | undefined) => string {
  const heat = scaleLinear<string>().domain(extent(figure)).range(['#ffffff', '#8fbce6']);
  return (cell) => {
    const value = magnitudeOf(cell);
    return cell?.tone ? TINTS[cell.tone] : value === undefined ? '#ffffff' : heat(value);
  };
}

/** A heat map: a row a series, a column a label; the mark or number stands in each cell, its tone or amount behind it. */
export function drawGrid(figure: Figure, style: Style): Drawing {
  const titles = figure.series.map(({ title }) => safe(title));
  const columns = labelColumns(titles, TITLE_COLUMNS);
  const left = columns * COLUMN + 12;
  const across = (WIDTH - left) / Math.max(1, figure.labels.length);
  const at = (index: number) => left + (index + 0.5) * across;
  const tint = tintsOf(figure);
  const content: Markup[] = [];
  let top = LABEL_HEIGHT + 2;
  figure.series.forEach((one, row) => {
    const lines = wrap(titles[row] ?? '', Math.max(4, columns));
    const height = Math.max(ROW, lines.length * LINE + 6);
    lines.forEach((text, index) => {
      const middle = top + height / 2 + (index - (lines.length - 1) / 2) * LINE + 5;
      content.push(label({ x: left - 8, y: middle, 'text-anchor': 'end' }, text));
    });
    figure.labels.forEach((_, index) => {
      const cell = one.values[index];
      const place = { x: left + index * across + INSET, y: top + INSET };
      const size = { width: across - 2 * INSET, height: height - 2 * INSET };
      content.push(element('rect', { ...place, ...size, rx: 3, fill: tint(cell), stroke: '#c3cad2' }));
      const mark = truncate(safe(cell ? formatCell(cell, style) : style.words.unknown), columnsIn(across));
      content.push(label({ x: at(index), y: top + height / 2 + 5, 'text-anchor': 'middle' }, mark));
    });
    top += height;
  });
  return { height: top + 2, content: [...monthLabels(figure.labels, style, at, 16, across), ...content] };
}

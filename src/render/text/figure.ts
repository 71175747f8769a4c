import type { Cell, Figure } from '../../views/document.ts';
import { pad, width } from '../width.ts';
import { wrap } from '../wrap.ts';
import { drawGrid } from './grid.ts';
import type { Pen } from './pen.ts';
import { bar, fullScale, magnitude, sparkLine } from './spark.ts';

const GAP = '  ';
const LONGEST_BAR = 40;

const widestOf = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, width(text)), 0);

/** Labels in a column of their own on the left, wrapped; what they label on their first line. */
function beside(labels: readonly string[], drawings: readonly string[], columns: number): string[] {
  const room = Math.min(widestOf(labels), Math.max(8, columns - widestOf(drawings) - GAP.length));
  return labels.flatMap((label, index) =>
    wrap(label, room).map((line, at) => (at === 0 ? pad(line, room) + GAP + (drawings[index] ?? '') : line)),
  );
}

const known = (cells: readonly Cell[]): Cell | undefined => cells.findLast((cell) => cell.value !== null);

function lineRows(figure: Figure, pen: Pen): string[] {
  const full = fullScale(figure.series.flatMap((one) => one.values));
  const lasts = figure.series.map((one) => {
    const last = known(one.values);
    return last ? pen.cell(last) : '';
  });
  const drawings = figure.series.map(
    (one, index) => sparkLine(one.values, full) + GAP + pad(lasts[index] ?? '', widestOf(lasts), 'right'),
  );
  const titles = figure.series.map((one) => pen.text([one.title]));
  return beside(titles, drawings, pen.width);
}

function barRows(figure: Figure, pen: Pen): string[] {
  const full = fullScale(figure.series.flatMap((one) => one.values));
  const labels = figure.labels.map(pen.cell);
  const room = Math.floor(pen.width / 2) - GAP.length;
  return figure.series.flatMap((one) => {
    const values = one.values.map(pen.cell);
    const columns = Math.min(LONGEST_BAR, room - widestOf(values));
    const drawings = one.values.map((cell, index) => {
      const length = bar(magnitude(cell) ?? 0, full, columns);
      return `${length}${length === '' ? '' : ' '}${values[index]}`;
    });
    const title = figure.series.length > 1 ? wrap(pen.text([one.title]), pen.width) : [];
    return [...title, ...beside(labels, drawings, pen.width)];
  });
}

const ROWS = { lines: lineRows, bars: barRows, grid: drawGrid } as const;

/** A figure in text: spark lines with the last value known, bars with their values, or a grid; what it says below. */
export function drawFigure(figure: Figure, pen: Pen): string[] {
  const rows = ROWS[figure.form](figure, pen);
  const says = wrap(pen.text([figure.description]), pen.width).map((line) => pen.paint(line, 'muted'));
  return figure.description === '' ? rows : [...rows, ...says];
}

/** From the first label to the last, for the title of a figure that does not show them. */
export function rangeOf(figure: Figure, pen: Pen): string {
  const [first, last] = [figure.labels[0], figure.labels.at(-1)];
  if (figure.form === 'bars' || !first || !last) return '';
  return `${pen.cell(first)} – ${pen.cell(last)}`;
}

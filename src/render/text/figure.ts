import type { Cell, Figure, Column, Table } from '../../views/document.ts';
import { pad, widest } from '../../text/width.ts';
import { wrap } from '../wrap.ts';
import type { Pen } from './pen.ts';
import { bar, fullScale, magnitude, sparkLine } from './spark.ts';
import { drawTable, planOf } from './table.ts';

function gridTable(figure: Figure, pen: Pen): Table {
  const first: Column = { key: 'series', title: '', align: 'left', importance: 1 };
  const labels = figure.labels.map(
    (label, index): Column => ({ key: String(index), title: pen.cell(label), align: 'center', importance: 2 }),
  );
  const rows = figure.series.map((one): Cell[] => [
    { kind: 'text', value: pen.text(one.title) },
    ...figure.labels.map((_, index): Cell => one.values[index] ?? { kind: 'text', value: null }),
  ]);
  const { key } = figure;
  return { type: 'table', key, title: '', columns: [first, ...labels], rows, whenEmpty: '' };
}

/** The values of a series side by side, without headings: their order is that of the labels. */
function strip(figure: Figure, pen: Pen): string[] {
  const columns = widest(figure.series.flatMap((one) => one.values.map(pen.cell)));
  const values = figure.series.map((one) =>
    one.values.map((cell) => pen.paint(pad(pen.cell(cell), columns, 'center'), cell.tone)).join(' '),
  );
  const titles = figure.series.map((one) => pen.text(one.title));
  const own = figure.labels.length * (columns + 1);
  const room = Math.min(widest(titles), pen.width - own - 1);
  if (room < 8) {
    const lines = titles.map((title, index) => [title, ...wrap(values[index] ?? '', pen.width)]);
    return lines.flat();
  }
  return titles.flatMap((title, index) =>
    wrap(title, room).map((line, at) => (at === 0 ? `${pad(line, room)}  ${values[index]}` : line)),
  );
}

/** Rows by columns: a table where every column fits, else the bare values beside the name of their row. */
function drawGrid(figure: Figure, pen: Pen): string[] {
  const table = gridTable(figure, pen);
  return planOf(table, pen).stacked.length === 0 ? drawTable(table, pen) : strip(figure, pen);
}

const GAP = '  ';
const LONGEST_BAR = 40;

/** Labels in a column of their own on the left, wrapped; what they label on their first line. */
function beside(labels: readonly string[], drawings: readonly string[], columns: number): string[] {
  const room = Math.min(widest(labels), Math.max(8, columns - widest(drawings) - GAP.length));
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
    (one, index) => sparkLine(one.values, full) + GAP + pad(lasts[index] ?? '', widest(lasts), 'right'),
  );
  const titles = figure.series.map((one) => pen.text(one.title));
  return beside(titles, drawings, pen.width);
}

/** A bar filled up to a width, with a line across it where the value lies that it is read against. */
function crossed(drawn: string, at: number, columns: number): string {
  const signs = [...drawn.padEnd(columns)];
  signs[Math.min(at, columns - 1)] = '┊';
  return signs.join('');
}

function barRows(figure: Figure, pen: Pen): string[] {
  const full = fullScale([...figure.series.flatMap((one) => one.values), figure.against]);
  const against = magnitude(figure.against);
  const labels = figure.labels.map(pen.cell);
  const room = Math.floor(pen.width / 2) - GAP.length;
  return figure.series.flatMap((one) => {
    const values = one.values.map(pen.cell);
    const columns = Math.min(LONGEST_BAR, room - widest(values));
    const drawings = one.values.map((cell, index) => {
      const drawn = bar(magnitude(cell) ?? 0, full, columns);
      const isBare = against === undefined || magnitude(cell) === undefined;
      const length = isBare ? drawn : crossed(drawn, Math.round((against / full) * columns), columns);
      return `${length}${length === '' ? '' : ' '}${values[index]}`;
    });
    const title = figure.series.length > 1 ? wrap(pen.text(one.title), pen.width) : [];
    return [...title, ...beside(labels, drawings, pen.width)];
  });
}

const ROWS = { lines: lineRows, bars: barRows, grid: drawGrid } as const;

/** A figure in text: spark lines with the last value known, bars with their values, or a grid; what it says below. */
export function drawFigure(figure: Figure, pen: Pen): string[] {
  const rows = ROWS[figure.form](figure, pen);
  const says = wrap(pen.text(figure.description), pen.width).map((line) => pen.paint(line, 'muted'));
  return figure.description.length === 0 ? rows : [...rows, ...says];
}

/** From the first label to the last, for the title of a figure that does not show them. */
export function rangeOf(figure: Figure, pen: Pen): string {
  const [first, last] = [figure.labels[0], figure.labels.at(-1)];
  if (figure.form === 'bars' || !first || !last) return '';
  return `${pen.cell(first)} – ${pen.cell(last)}`;
}

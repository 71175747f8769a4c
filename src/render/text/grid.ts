import type { Cell, Column, Figure, Table } from '../../views/document.ts';
import { pad, width } from '../width.ts';
import { wrap } from '../wrap.ts';
import type { Pen } from './pen.ts';
import { drawTable, planOf } from './table.ts';

const widestOf = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, width(text)), 0);

function gridTable(figure: Figure, pen: Pen): Table {
  const first: Column = { key: 'series', title: '', align: 'left', importance: 1 };
  const labels = figure.labels.map(
    (label, index): Column => ({ key: String(index), title: pen.cell(label), align: 'center', importance: 2 }),
  );
  const rows = figure.series.map((one): Cell[] => [
    { kind: 'text', value: one.title },
    ...figure.labels.map((_, index): Cell => one.values[index] ?? { kind: 'text', value: null }),
  ]);
  const { key, title } = figure;
  return { type: 'table', key, title, columns: [first, ...labels], rows, whenEmpty: '' };
}

/** The values of a series side by side, without headings: their order is that of the labels. */
function strip(figure: Figure, pen: Pen): string[] {
  const columns = widestOf(figure.series.flatMap((one) => one.values.map(pen.cell)));
  const values = figure.series.map((one) =>
    one.values.map((cell) => pen.paint(pad(pen.cell(cell), columns, 'center'), cell.tone)).join(' '),
  );
  const titles = figure.series.map((one) => pen.text([one.title]));
  const own = figure.labels.length * (columns + 1);
  const room = Math.min(widestOf(titles), pen.width - own - 1);
  if (room < 8) {
    const lines = titles.map((title, index) => [title, ...wrap(values[index] ?? '', pen.width)]);
    return lines.flat();
  }
  return titles.flatMap((title, index) =>
    wrap(title, room).map((line, at) => (at === 0 ? `${pad(line, room)}  ${values[index]}` : line)),
  );
}

/** Rows by columns: a table where every column fits, else the bare values beside the name of their row. */
export function drawGrid(figure: Figure, pen: Pen): string[] {
  const table = gridTable(figure, pen);
  return planOf(table, pen).stacked.length === 0 ? drawTable(table, pen) : strip(figure, pen);
}

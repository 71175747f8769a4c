import type { Block, Cell, Column, Document, Figure, Table, Text } from '../views/document.ts';
import { formatCell, rawValue, runningText, type Style } from './format.ts';

const alignOf = (cells: readonly (Cell | undefined)[]): Column['align'] =>
  cells.every((cell) => cell?.kind === 'text' || cell?.kind === 'term') ? 'left' : 'right';
const NOTHING: Cell = { kind: 'text', value: null };
const column = (key: string, title: string, align: Column['align']): Column => ({ key, title, align, importance: 1 });

/**
 * A figure as a table: one row a label (a month) and one column a series; a grid has one row a series and one column
 * a label.
 */
export function figureTable(figure: Figure, style: Style): Table {
  const said = (words: Text) => runningText(words, style);
  const base = {
    type: 'table',
    key: figure.key,
    title: said(figure.title),
    whenEmpty: said(figure.description),
  } as const;
  if (figure.form === 'grid') {
    return {
      ...base,
      columns: [
        column('series', '', 'left'),
        ...figure.labels.map((label) => column(rawValue(label), formatCell(label, style), 'center')),
      ],
      rows: figure.series.map((one) => [
        { kind: 'text', value: said(one.title) },
        ...figure.labels.map((_, index) => one.values[index] ?? NOTHING),
      ]),
    };
  }
  return {
    ...base,
    columns: [
      column('label', '', 'left'),
      ...figure.series.map((one) => column(one.key, said(one.title), alignOf(one.values))),
    ],
    rows: figure.labels.map((label, index) => [label, ...figure.series.map((one) => one.values[index] ?? NOTHING)]),
  };
}

const isTabular = (block: Block): block is Table | Figure => block.type === 'table' || block.type === 'figure';

/** The keys that `--table` may name, in the order of the document. */
export const tableKeys = (document: Document): string[] => document.blocks.filter(isTabular).map((block) => block.key);

/** The table or figure of that key as a table; `undefined` when the document has none. */
export function tableOf(document: Document, key: string, style: Style): Table | undefined {
  const block = document.blocks.filter(isTabular).find((one) => one.key === key);
  return block?.type === 'figure' ? figureTable(block, style) : block;
}

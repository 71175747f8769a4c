import type { Cell, Column, Table } from '../document.ts';

/** One column with the way to get its cell from a row's item. */
export interface Field<Item> extends Omit<Column, 'align' | 'importance'> {
  readonly align?: Column['align'];
  /** Default 2. */
  readonly importance?: number;
  readonly cell: (item: Item, index: number) => Cell;
}

/** A table from items: each field gives a column and its cells, so that the two can't part. */
export function tableOf<Item>(
  key: string,
  title: string,
  whenEmpty: string,
  fields: readonly Field<Item>[],
  items: readonly Item[],
): Table {
  return {
    type: 'table',
    key,
    title,
    whenEmpty,
    columns: fields.map(({ cell: _, ...column }) => ({ align: 'left', importance: 2, ...column })),
    rows: items.map((item, index) => fields.map((field) => field.cell(item, index))),
  };
}

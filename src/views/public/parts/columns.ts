import type { Table } from '../../document.ts';

/** A table without the columns of some keys: those that machines or officers need and the public does not. */
export function without(table: Table, ...keys: readonly string[]): Table {
  const kept = table.columns.flatMap((column, index) => (keys.includes(column.key) ? [] : [index]));
  const only = <T>(cells: readonly T[]) => cells.filter((_, index) => kept.includes(index));
  const { totals } = table;
  return {
    ...table,
    columns: only(table.columns),
    rows: table.rows.map(only),
    ...(totals && { totals: totals.map(only) }),
  };
}

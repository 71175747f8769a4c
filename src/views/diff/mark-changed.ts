import type { Cell, Table } from '../document.ts';
import { MARKS } from '../parts/cells.ts';

/** What stands otherwise than in an earlier state of the data, by `m1` and `m1/a`; `plan`: the plan as a whole too. */
export interface ChangedRows {
  readonly ids: ReadonlySet<string>;
  readonly plan: boolean;
}

const marked = (cells: readonly Cell[], at: number): Cell[] =>
  cells.map((cell, index) => (index === at && cell.kind === 'text' ? { ...cell, mark: MARKS.changed } : cell));

/** A table of measures or steps with a mark at the titles of those that changed, and a note that says what it means. */
export function markChanged(table: Table, { ids, plan }: ChangedRows, note: string): Table {
  const [id, title] = [['id', 'step'], ['title']].map((keys) =>
    table.columns.findIndex(({ key }) => keys.includes(key)),
  ) as [number, number];
  const isChanged = (row: readonly Cell[]) => {
    const cell = row[id];
    return cell?.kind === 'term' && ids.has(cell.value);
  };
  const { totals, notes = [] } = table;
  if (!table.rows.some(isChanged) && !(totals && plan)) return table;
  return {
    ...table,
    rows: table.rows.map((row) => (isChanged(row) ? marked(row, title) : row)),
    ...(totals && plan && { totals: totals.map((row) => marked(row, title)) }),
    notes: [...notes, `${MARKS.changed} ${note}`],
  };
}

import type { Table } from '../views/document.ts';

/** Where a cell stands among cells that are one: the first of them, or one under it. */
export type Merge = 'first' | 'under';

/** Which cells of each row are one with those above or below: a merged column's, where all merged before it are too. */
export function mergedCells({ columns, rows }: Table): (Merge | undefined)[][] {
  const merged = columns.flatMap((column, index) => (column.merged ? [index] : []));
  const isUnder = (at: number, index: number): boolean => {
    const [now, above] = [rows[at], rows[at - 1]];
    return merged
      .filter((each) => each <= index)
      .every((each) => typeof now?.[each]?.value === 'string' && now[each].value === above?.[each]?.value);
  };
  return rows.map((_, at) =>
    columns.map((column, index) => {
      if (!column.merged) return undefined;
      return isUnder(at, index) ? 'under' : isUnder(at + 1, index) ? 'first' : undefined;
    }),
  );
}

/** How many rows a cell takes that is the first of cells that are one. */
export function rowsTaken(merges: readonly (readonly (Merge | undefined)[])[], at: number, index: number): number {
  let rows = 1;
  while (merges[at + rows]?.[index] === 'under') rows++;
  return rows;
}

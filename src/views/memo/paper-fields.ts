import type { Cell } from '../document.ts';
import type { Field } from '../parts/table.ts';

/** A row of a table on paper: what stands in each of its columns. */
export type PaperRow<Key extends string> = Readonly<Record<Key, Cell>>;

/**
 * The columns of a table on paper in the order of their breadths, the number of a row in the middle of its column; those
 * of least weight go first where a terminal is narrow, those that are `merged` say once what follows in several rows.
 */
export function paperFields<Key extends string>(
  breadths: Readonly<Record<Key, number>>,
  titles: Readonly<Record<Key, string>>,
  { least, merged = [] }: { readonly least: readonly Key[]; readonly merged?: readonly Key[] },
): Field<PaperRow<Key>>[] {
  return (Object.keys(breadths) as Key[]).map((key) => ({
    key,
    title: titles[key],
    align: key === 'no' ? 'center' : 'left',
    importance: least.includes(key) ? 2 : 1,
    breadth: breadths[key],
    ...(merged.includes(key) && { merged: true }),
    cell: (row) => row[key],
  }));
}

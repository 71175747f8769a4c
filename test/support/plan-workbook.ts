import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Filling, fillIn } from './form.ts';
import { type Called, call } from './io.ts';

/** Runs `ita` in a folder, early in the year that the tests plan. */
export const itaIn = (root: string, ...argv: string[]): Promise<Called> =>
  call(argv, { cwd: root, today: '2564-11-10' });

/** The workbook that `ita plan form` writes for a year, as bytes. */
export async function planForm(root: string, ...argv: string[]): Promise<Uint8Array> {
  const made = await itaIn(root, 'plan', 'form', '-o', '.form/plan.xlsx', '--force', ...argv);
  if (made.code !== 0) throw new Error(made.err + (await itaIn(root, 'validate')).out);
  return readFileSync(join(root, '.form/plan.xlsx'));
}

/** Imports a workbook with cells filled in, named `มาตรการ!B4`. */
export async function importPlan(
  root: string,
  bytes: Uint8Array,
  cells: Readonly<Record<string, Filling>>,
  ...argv: string[]
): Promise<Called> {
  writeFileSync(join(root, '.form/filled.xlsx'), await fillIn(bytes, cells));
  return itaIn(root, 'plan', 'import', '.form/filled.xlsx', ...argv);
}

/** Cells of rows that are typed one below the other from row 4 on: `undefined` leaves a cell as it is. */
export function typedBelow(
  sheet: string,
  columns: string,
  rows: readonly (readonly (Filling | undefined)[])[],
): Record<string, Filling> {
  const cells: Record<string, Filling> = {};
  for (const [index, row] of rows.entries()) {
    for (const [at, value] of row.entries()) {
      if (value !== undefined) cells[`${sheet}!${columns[at]}${index + 4}`] = value;
    }
  }
  return cells;
}

import type { Cell, Table } from '../document.ts';
import { dayData, monthData, numberData, yearData } from './to-data.ts';

/** Columns whose term is several ids with spaces between: machines get an array. */
const SEVERAL: ReadonlySet<string> = new Set(['offices', 'officers', 'gaps', 'channels', 'purposes']);

/** A cell under its key for machines: dates and years in CE with BE beside them, numbers to two decimals. */
export function cellData(key: string, cell: Cell): Record<string, unknown> {
  if (key === 'fiscalYear') {
    const known = cell.kind === 'text' && cell.value !== null;
    return known ? yearData(key, Number(cell.value)) : { [key]: null, [`${key}Be`]: null };
  }
  if (cell.kind === 'month') return monthData(key, cell.value);
  if (cell.kind === 'date') return dayData(key, cell.value);
  if (cell.kind === 'text') return { [key]: SEVERAL.has(key) ? [] : cell.value };
  if (cell.kind === 'term') return { [key]: SEVERAL.has(key) ? cell.value.split(' ') : cell.value };
  return { [key]: numberData(cell.value) };
}

/** The rows of a table for machines, each under the keys of the columns. */
export const tableData = (table: Table): Record<string, unknown>[] =>
  table.rows.map((row) =>
    Object.assign({}, ...row.map((cell, index) => cellData(table.columns[index]?.key ?? '', cell))),
  );

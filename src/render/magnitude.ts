import { toNumber } from '../model/fraction.ts';
import type { Cell } from '../views/document.ts';

/** Decimals that a number keeps on its way into a drawing or a spreadsheet: more than any reader sees. */
const DECIMALS = 10;

/** What a cell measures, as a number; `undefined` for words, dates and what is not known. */
export function magnitudeOf(cell: Cell | undefined): number | undefined {
  if (!cell || cell.value === null) return undefined;
  if (cell.kind === 'number' || cell.kind === 'percent' || cell.kind === 'change') {
    return toNumber(cell.value, DECIMALS);
  }
  return undefined;
}

import type { CellValue } from 'hucre/xlsx';

/** A text that a spreadsheet shows as it is: `_x000D_` is itself, not the character that spreadsheets write so. */
export const literal = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : value;

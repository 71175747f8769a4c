import type { Table } from '../views/document.ts';

const PORTRAIT_COLUMNS = 6;

/** Whether a table needs a sheet of paper laid across. */
export const isWide = (table: Pick<Table, 'columns'>): boolean => table.columns.length > PORTRAIT_COLUMNS;

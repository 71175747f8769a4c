import type { Words } from '../words/words.ts';
import type { Table } from './document.ts';
import { tableFrom } from './parts/table.ts';

/** A value that the data and a form both changed since the form was made, in words of people; `null` for none. */
export interface ShownConflict {
  /** The step's title, where it is one's; what the form calls the cell; the workbook and the cell. */
  readonly field: string;
  readonly made: string | null;
  readonly data: string | null;
  readonly form: string | null;
}

/** Conflicts side by side: when the form was made, now in the data, in the form. */
export function conflictsTable(conflicts: readonly ShownConflict[], { form }: Words): Table {
  const { conflict } = form;
  const value = (key: 'made' | 'data' | 'form', title: string) => ({
    key,
    title,
    importance: 1,
    minWidth: 9,
    cell: (row: ShownConflict) => ({ kind: 'text', value: row[key] }) as const,
  });
  return tableFrom(
    'conflicts',
    conflict.title,
    '',
    [
      { key: 'field', title: conflict.field, importance: 1, cell: ({ field }) => ({ kind: 'text', value: field }) },
      value('made', conflict.made),
      value('data', conflict.data),
      value('form', conflict.form),
    ],
    conflicts,
  );
}

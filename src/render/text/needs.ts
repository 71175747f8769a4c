import type { Cell, Table } from '../../views/document.ts';
import { widest } from '../../text/width.ts';
import { longestWord } from '../wrap.ts';
import type { ColumnNeeds } from './columns.ts';
import type { Pen } from './pen.ts';

/** What a column of text keeps when its table says nothing else: so much, or a third of what is in it up to the limit. */
const TEXT_MINIMUM = 16;
const TEXT_LIMIT = 24;
/** No word of a heading may claim more than this. */
const HEADING_LIMIT = 20;

const isText = (cell: Cell): boolean => cell.kind === 'text' || cell.kind === 'term';

const comfort = (content: number) => Math.max(TEXT_MINIMUM, Math.min(TEXT_LIMIT, Math.ceil(content / 3)));

/** What each column of a table asks for; only columns of text may be narrower than what is in them. */
export function needsOf(table: Table, pen: Pen): ColumnNeeds[] {
  const rows = [...table.rows, ...(table.totals ?? [])];
  return table.columns.map((column, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    const content = cells.reduce((most, cell) => Math.max(most, widest(pen.cell(cell).split('\n'))), 0);
    const title = pen.text([column.title]);
    const heading = widest(title.split('\n'));
    const wraps = cells.some(isText);
    const least = wraps ? Math.min(content, column.minWidth ?? comfort(content)) : content;
    // A heading that fits is not taken apart.
    const word = heading <= least ? heading : Math.min(longestWord(title), HEADING_LIMIT);
    const minimum = Math.max(least, word, 1);
    return {
      natural: Math.max(content, heading, 1),
      body: Math.max(content, minimum, Math.ceil(heading / 2) + 2),
      minimum,
      comfort: wraps ? Math.max(minimum, Math.min(content, comfort(content))) : minimum,
      importance: column.importance,
      grows: wraps && column.align === 'left',
    };
  });
}

import type { Table } from '../views/document.ts';
import { formatCell, type Style } from './format.ts';
import { safe, widest } from '../text/width.ts';
import { longestWord } from './wrap.ts';

/** Rows that are measured: enough to know a column by. */
const SAMPLE = 500;
const NARROWEST = 4;
/** Figures within dates are wider than letters: what that makes, in columns. */
const DATE_SLACK = 2;
/** Headings are bold: wider than the letters that columns of text are counted in. */
const BOLD = 1.3;

/** What a column of a table needs, in columns of text. */
export interface Need {
  /** Its longest word: less breaks words. */
  readonly least: number;
  /** Its longest line: more is of no use. */
  readonly most: number;
  /** It holds figures, which must not be broken even where room is short. */
  readonly firm: boolean;
}

/** A column of a sheet: its cells decide how wide it is, its heading breaks at the ends of words. */
export interface SheetNeed extends Need {
  /** Its longest line, that of the heading left out. */
  readonly body: number;
}

/** What each column of a table needs: texts may break at the ends of words, where room is short dates too. */
export function columnNeeds(table: Table, given: Style): SheetNeed[] {
  const style: Style = { ...given, digits: 'arabic' };
  const rows = [...table.rows.slice(0, SAMPLE), ...(table.totals ?? [])];
  return table.columns.map((column, index) => {
    const title = safe(column.title, 'keep');
    let least = NARROWEST;
    let body = NARROWEST;
    for (const row of rows) {
      const cell = row[index];
      if (!cell) continue;
      const text = safe(formatCell(cell, style), 'keep');
      const whole = widest(text.split('\n'));
      body = Math.max(body, whole);
      const dated = cell.kind === 'month' || cell.kind === 'date';
      if (dated) least = Math.max(least, whole + DATE_SLACK);
      // No word is wider than the line it is in.
      else if (whole > least) least = Math.max(least, longestWord(text));
    }
    const cells = rows.flatMap((row) => row[index] ?? []);
    const firm = cells.some((cell) => cell.kind === 'number' || cell.kind === 'percent' || cell.kind === 'change');
    const heading = Math.ceil(longestWord(title) * (firm ? 1 : BOLD));
    const most = Math.max(body, heading, widest(title.split('\n')));
    return { least: Math.max(least, heading), most, body: Math.max(body, heading), firm };
  });
}

const PORTRAIT_COLUMNS = 6;

/** Whether a table needs a sheet of paper laid across. */
export const isWide = (table: Pick<Table, 'columns'>): boolean => table.columns.length > PORTRAIT_COLUMNS;

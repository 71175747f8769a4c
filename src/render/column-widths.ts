import type { Table } from '../views/document.ts';
import { spell, type Style } from './spelling.ts';
import { safe, width } from './width.ts';
import { longestWord } from './wrap.ts';

/** Rows that are measured: enough to know a column by. */
const SAMPLE = 500;
const NARROWEST = 4;

const widest = (text: string): number => text.split('\n').reduce((most, line) => Math.max(most, width(line)), 0);

/** What a column of a table needs, in columns of text. */
export interface Need {
  /** Its longest word: less breaks words. */
  readonly least: number;
  /** Its longest line: more is of no use. */
  readonly most: number;
  /** It holds figures or dates, which must not be broken even where room is short. */
  readonly firm: boolean;
}

/** What each column of a table needs: texts and dates may break at the ends of words, figures nowhere. */
export function columnNeeds(table: Table, given: Style): Need[] {
  const style: Style = { ...given, digits: 'arabic' };
  const rows = [...table.rows.slice(0, SAMPLE), ...(table.totals ?? [])];
  return table.columns.map((column, index) => {
    const title = safe(column.title, 'keep');
    let least = Math.max(NARROWEST, longestWord(title));
    let most = Math.max(NARROWEST, widest(title));
    for (const row of rows) {
      const cell = row[index];
      if (!cell) continue;
      const text = safe(spell(cell, style), 'keep');
      const whole = widest(text);
      most = Math.max(most, whole);
      least = Math.max(least, longestWord(text));
    }
    const cells = rows.flatMap((row) => row[index] ?? []);
    const firm = cells.some((cell) => cell.kind !== 'text' && cell.kind !== 'term');
    return { least, most, firm };
  });
}

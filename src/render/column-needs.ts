import { safe, widest, width } from '../text/width.ts';
import type { ColumnNeed } from '../text/column-plan.ts';
import type { Cell, Table } from '../views/document.ts';
import { formatCell, type Style } from './format.ts';
import { longestWord } from './wrap.ts';

/** How wide a column of text is in the unit of a writer. */
export interface Unit {
  /** Letters, figures, and the bold letters of headings. */
  readonly letter: number;
  readonly figure: number;
  readonly heading: number;
  /** What of a text's room is counted where it must break: lines on paper are read at smaller widths. */
  readonly broken: number;
  /** Whether the lines of a text count together, as how high its row becomes does; else the widest of them counts. */
  readonly together: boolean;
  /** Whether a heading has half of its width before any text has all of its own; else its longest word. */
  readonly halved: boolean;
}
/** Columns of a terminal. */
export const COLUMNS_OF_TEXT: Unit = { letter: 1, figure: 1, heading: 1, broken: 1, together: false, halved: true };

/** What sentences can be read in, in columns of text: more, the more they matter. */
const proseOf = (importance: number): number => Math.max(14, 26 - 4 * importance);
/** What words are given: so much, or a third of what is in the column up to the limit. */
const WORDS = 16;
const WORDS_LIMIT = 24;
/** What texts keep where all is short, and what a word of a heading may claim at most. */
const TIGHT = 12;
const HEADING_LIMIT = 20;

const isText = ({ kind }: Cell): boolean => kind === 'text' || kind === 'term';
const isDay = ({ kind }: Cell): boolean => kind === 'month' || kind === 'date';

/** What each column of a table asks for; only columns of text may be narrower than what is in them. */
export function columnNeeds(table: Table, style: Style, unit: Unit): ColumnNeed[] {
  const rows = [...table.rows, ...(table.totals ?? [])];
  const linesOf = (text: string) => safe(text, 'keep').trimEnd().split('\n');
  const widthOf = (text: string) =>
    unit.together ? linesOf(text).reduce((sum, line) => sum + width(line), 0) : widest(linesOf(text));
  return table.columns.map(({ title, importance, align, prose }, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    const columns = cells.reduce((most, cell) => Math.max(most, widthOf(formatCell(cell, style))), 0);
    const wraps = cells.some(isText);
    const figure = cells.some(isDay) ? (unit.letter + unit.figure) / 2 : unit.figure;
    const content = columns * (wraps ? unit.letter : figure);
    const whole = widest(linesOf(title));
    const heading = whole * unit.heading;
    // A heading that fits is not taken apart.
    const word =
      whole > Math.min(columns, TIGHT) ? Math.min(longestWord(title), HEADING_LIMIT) * unit.heading : heading;
    const within = (room: number): number => {
      const own = wraps ? Math.min(content, room * unit.broken) : content;
      return Math.ceil(Math.max(unit.letter, own, heading <= own ? heading : word));
    };
    const easy = Math.max(WORDS, Math.min(WORDS_LIMIT, Math.ceil(columns / 3)));
    const least = within(prose ? proseOf(importance) : easy);
    return {
      tight: within(TIGHT),
      least,
      comfort: Math.max(least, within(easy)),
      body: Math.ceil(Math.max(content, least, unit.halved ? heading / 2 + 2 : 0)),
      natural: Math.ceil(Math.max(unit.letter, content, heading)),
      importance,
      grows: wraps && align === 'left',
    };
  });
}

const PORTRAIT_COLUMNS = 6;

/** Whether a table needs a sheet of paper laid across. */
export const isWide = (table: Pick<Table, 'columns'>): boolean => table.columns.length > PORTRAIT_COLUMNS;

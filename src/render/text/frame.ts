import CliTable from 'cli-table3';
import type { Align } from '../width.ts';

/** One line inside the frame: a text a column, or one that spans all columns. */
export interface FramedLine {
  readonly cells: readonly string[];
  /** A rule goes above it. */
  readonly rule: boolean;
  readonly spans?: true;
}

/** A column of the frame: its width in columns of the terminal, without what the frame adds. */
interface FrameColumn {
  readonly width: number;
  readonly align: Align;
}

/** A frame without inner bars: two spaces part the columns. */
const CHARS: Partial<Record<CliTable.CharName, string>> = {
  ...{ top: '─', 'top-mid': '─', 'top-left': '┌', 'top-right': '─┐' },
  ...{ bottom: '─', 'bottom-mid': '─', 'bottom-left': '└', 'bottom-right': '─┘' },
  ...{ left: '│', 'left-mid': '├', mid: '─', 'mid-mid': '─', right: ' │', 'right-mid': '─┤', middle: ' ' },
};
const RULE_ABOVE = { 'top-left': '├', 'top-right': '─┤' };
const NO_UPPER_EDGE = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
const NO_LOWER_EDGE = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' };
const NO_RULE = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '', 'top-mid': '' };
/** cli-table3 draws the joints of the rule above a spanning cell with the sign of lower joints. */
const NO_RULE_SPANNING = { ...NO_RULE, 'bottom-mid': '' };

/** What is left for the cells of a table of so many columns in a line of `width`. */
export const roomFor = (count: number, width: number): number => width - (2 * count + 2);
/** What is left for a text that spans the table. */
export const roomForSpan = (width: number): number => width - 4;

/** Lines drawn at a time: the time cli-table3 takes grows with the square of them. */
const PIECE = 100;

function drawPiece(
  lines: readonly FramedLine[],
  columns: readonly FrameColumn[],
  { first, last }: { readonly first: boolean; readonly last: boolean },
): string[] {
  const drawn = new CliTable({
    chars: CHARS,
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 0 },
    colWidths: columns.map(({ width }) => width + 1),
    colAligns: columns.map(({ align }) => align),
  });
  for (const [index, { cells, rule, spans }] of lines.entries()) {
    const noRule = index === 0 ? (first ? {} : NO_UPPER_EDGE) : spans ? NO_RULE_SPANNING : NO_RULE;
    const above = rule ? RULE_ABOVE : noRule;
    const chars = { ...above, ...(index === lines.length - 1 && !last ? NO_LOWER_EDGE : {}) };
    drawn.push(
      spans
        ? [{ content: cells[0] ?? '', colSpan: columns.length, hAlign: 'left', chars }]
        : cells.map((content) => ({ content, chars })),
    );
  }
  return drawn.toString().split('\n');
}

/** Draws lines that already fit their columns into one frame. */
export function drawFrame(lines: readonly FramedLine[], columns: readonly FrameColumn[]): string[] {
  return Array.from({ length: Math.ceil(lines.length / PIECE) }, (_, index) => {
    const [from, to] = [index * PIECE, (index + 1) * PIECE];
    return drawPiece(lines.slice(from, to), columns, { first: index === 0, last: to >= lines.length });
  }).flat();
}

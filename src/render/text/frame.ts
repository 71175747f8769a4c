import CliTable from 'cli-table3';
import type { Align } from '../../text/width.ts';

/** A row inside the frame, a rule above it. Its lines must fit their columns: what is wider is cut. */
export interface FramedRow {
  /** The lines of each cell. */
  readonly cells: readonly (readonly string[])[];
  /** Lines below the cells, over all columns. */
  readonly below?: readonly string[];
  /** Where cells of fewer lines than others stand. */
  readonly stands: 'top' | 'bottom';
}

/** A column of the frame: its width in columns of the terminal, without what the frame adds. */
interface FrameColumn {
  readonly width: number;
  readonly align: Align;
}

/** What parts two columns, as there are no inner bars. */
const GAP = 2;
/** What the frame adds on both sides together: an edge and a space each. */
const EDGES = 4;

/** What is left for the cells of a table of so many columns in a line of `width`. */
export const roomFor = (count: number, width: number): number => width - EDGES - GAP * (count - 1);
/** What is left for a text that spans the table. */
export const roomForSpan = (width: number): number => width - EDGES;

/** cli-table3 takes time with the square of rows and columns: it is given so many rows at once. */
const SLICE = 4;

const FRAME = {
  ...{ middle: ' ', right: ' │', 'top-mid': '─', 'top-right': '─┐', 'mid-mid': '─', 'right-mid': '─┤' },
  ...{ 'bottom-mid': '─', 'bottom-right': '─┘' },
};
const NO_HEAD = { 'top-left': '├', 'top-right': '─┤' };
const NO_FOOT = { bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' };
/** What draws no line above a cell; one that spans columns has the joints of a bottom there. */
const NO_RULE = { mid: '', 'left-mid': '', 'bottom-mid': '', 'right-mid': '' };

function tableRows({ cells, below = [], stands }: FramedRow, count: number) {
  const own = cells.map((lines) => ({ content: lines.join('\n'), vAlign: stands }));
  if (below.length === 0) return [own];
  return [own, [{ content: below.join('\n'), colSpan: count, hAlign: 'left' as const, chars: NO_RULE }]];
}

/** Draws rows that already fit their columns into one frame. */
export function drawFrame(rows: readonly FramedRow[], columns: readonly FrameColumn[]): string[] {
  const slices = Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, index) => index * SLICE);
  return slices.flatMap((from) => {
    const table = new CliTable({
      chars: { ...FRAME, ...(from > 0 && NO_HEAD), ...(from + SLICE < rows.length && NO_FOOT) },
      style: { 'padding-left': 1, 'padding-right': 0, head: [], border: [] },
      colWidths: columns.map(({ width }) => width + 1),
      colAligns: columns.map(({ align }) => align),
    });
    table.push(...rows.slice(from, from + SLICE).flatMap((row) => tableRows(row, columns.length)));
    return table.toString().split('\n');
  });
}

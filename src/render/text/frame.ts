import { type Align, pad } from '../width.ts';

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

/** What parts two columns: a frame has no inner bars. */
const GAP = '  ';
/** What the frame adds on both sides together: an edge and a space each. */
const EDGES = 4;

/** What is left for the cells of a table of so many columns in a line of `width`. */
export const roomFor = (count: number, width: number): number => width - EDGES - GAP.length * (count - 1);
/** What is left for a text that spans the table. */
export const roomForSpan = (width: number): number => width - EDGES;

/** Draws lines that already fit their columns into one frame; a rule stands above each line that asks for one. */
export function drawFrame(lines: readonly FramedLine[], columns: readonly FrameColumn[]): string[] {
  const inner = columns.reduce((sum, { width }) => sum + width, 0) + GAP.length * (columns.length - 1);
  const edge = '─'.repeat(inner + 2);
  const join = ({ cells, spans }: FramedLine) =>
    spans
      ? pad(cells[0] ?? '', inner)
      : columns.map(({ width, align }, index) => pad(cells[index] ?? '', width, align)).join(GAP);
  const body = lines.flatMap((line) => [...(line.rule ? [`├${edge}┤`] : []), `│ ${join(line)} │`]);
  return [`┌${edge}┐`, ...body, `└${edge}┘`];
}

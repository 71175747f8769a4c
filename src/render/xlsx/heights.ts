import { safe } from '../../text/width.ts';
import { wrap } from '../wrap.ts';

/** The height of a line of the workbook's font, in points. */
const LINE = 22;
/** The highest row that spreadsheets have, in points. */
const HIGHEST = 409;
/** Lines that are counted: more never fit into a row. */
const MOST_LINES = 18;
const COUNTED = 2000;

/** How many lines a text takes in so many columns. */
export const linesIn = (text: string, columns = 1): number =>
  Math.min(MOST_LINES, wrap(safe(text.slice(0, COUNTED), 'keep'), Math.max(2, columns)).length);

/** The height of a row that shows all lines of its cells, in points; `size` is that of its letters against the font's. */
export const heightOf = (lines: readonly number[], size = 1): number =>
  Math.min(HIGHEST, Math.max(1, ...lines) * LINE * size);

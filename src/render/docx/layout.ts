import { PAPER, planColumns } from '../../text/column-plan.ts';
import type { Table } from '../../views/document.ts';
import { columnNeeds } from '../column-needs.ts';
import type { Style } from '../format.ts';
import { SIZES } from './fonts.ts';

/** What one column of text takes in the letters of tables, in twips: Thai figures and bold letters are wider. */
const LETTER = 5 * SIZES.table;
const TWIPS = {
  letter: LETTER,
  figure: 1.15 * LETTER,
  heading: 1.3 * LETTER,
  broken: 0.65 * LETTER,
  together: true,
  halved: false,
};
/** What a cell has free on each side, in twips. */
export const CELL_MARGIN = 60;
const MANY_COLUMNS = 9;

/** How the columns of a table stand on paper. */
interface Layout {
  readonly shown: readonly number[];
  /** Those that find no room, and the one whose texts they are written under. */
  readonly folded: readonly number[];
  readonly into: number;
  /** The widths of those shown, with the margins of cells: together exactly the room, in twips. */
  readonly widths: readonly number[];
  /** The size of letters, in half points. */
  readonly size: number;
}

/** Plans a table in twips of its usual letters; many columns have smaller ones, so that there is room for more of them. */
export function layoutOf(table: Table, style: Style, room: number): Layout {
  const needs = columnNeeds(table, style, TWIPS);
  const sizeFor = (count: number) => (count > MANY_COLUMNS ? SIZES.small : SIZES.table);
  const roomFor = (count: number) => Math.floor(((room - count * 2 * CELL_MARGIN) * SIZES.table) / sizeFor(count));
  const takesIn = needs.some(({ grows, importance }) => grows && importance < PAPER.leave);
  const { shown, stacked } = planColumns(
    needs,
    roomFor,
    takesIn ? PAPER : { ...PAPER, leave: Number.POSITIVE_INFINITY },
  );
  const size = sizeFor(shown.length);
  const widths = shown.map(({ width }) => Math.floor((width * size) / SIZES.table) + 2 * CELL_MARGIN);
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  const texts = shown.filter(({ index }) => needs[index]?.grows);
  return {
    shown: shown.map(({ index }) => index),
    folded: stacked,
    into: texts.reduce((best, text) => (text.width > best.width ? text : best), texts[0] ?? { index: -1, width: 0 })
      .index,
    widths: widths.map((width, at) => (at === 0 ? width + rest : width)),
    size,
  };
}

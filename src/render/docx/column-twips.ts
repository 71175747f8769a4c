import type { Need } from '../column-widths.ts';

/** The most that a column of text is given more than others for, in columns of text. */
export const WIDEST = 44;
/** Where room is short a text must do with this much before its words are broken, in columns of text. */
const SOFT = 10;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Thai figures are wider than letters by this much. */
const FIGURES = 1.4;

/** What each column must have at least; where that is too much for the room, texts give way to figures. */
function leastOf(needs: readonly Need[], room: number): number[] {
  const capped = (soft: number) =>
    needs.map((need) => Math.min(need.firm ? need.least * FIGURES : need.least, need.firm ? WIDEST : soft));
  return sum(capped(WIDEST)) <= room ? capped(WIDEST) : capped(SOFT);
}

/**
 * The widths of columns, together exactly `room`: each has what its longest word needs if there is room for all, and
 * of what is left more the more it has to say. `unit` is the width of one column of text, `margins` what a cell adds.
 */
export function columnTwips(needs: readonly Need[], room: number, unit: number, margins: number): number[] {
  const columns = (room - needs.length * margins) / unit;
  const least = leastOf(needs, columns);
  const more = needs.map((need, index) => Math.max(0, Math.min(need.most, WIDEST) - (least[index] ?? 0)));
  const left = columns - sum(least);
  const share = (value: number, index: number): number =>
    left > 0 && sum(more) > 0 ? value + ((more[index] ?? 0) * left) / sum(more) : (value * columns) / sum(least);
  const rounded = least.map((value, index) => Math.floor(share(value, index) * unit + margins));
  const rest = room - sum(rounded);
  return rounded.map((value, index) => (index === rounded.length - 1 ? value + rest : value));
}

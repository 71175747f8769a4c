import type { Cell } from '../../views/document.ts';
import { formatCell, type Style } from '../format.ts';

/** A label along a chart. */
export interface AxisLabel {
  readonly text: string;
  /** The year of a month, where the one before has another: it stands once. */
  readonly year: string;
  /** Whether a telephone shows it too, which has room for a few. */
  readonly isMain: boolean;
}

/** So many labels stand side by side on a telephone. */
const MAIN = 4;

/** The labels along a chart, months without a year that stands already. */
export function axisLabels(cells: readonly Cell[], style: Style): AxisLabel[] {
  const every = Math.ceil(cells.length / MAIN);
  let year = '';
  return cells.map((cell, index) => {
    const text = formatCell(cell, style);
    const isMain = index % every === 0;
    const cut = cell.kind === 'month' && cell.value !== null ? text.lastIndexOf(' ') : -1;
    if (cut < 0) return { text, year: '', isMain };
    const before = year;
    year = text.slice(cut + 1);
    return { text: text.slice(0, cut), year: year === before ? '' : year, isMain };
  });
}

/** The heights moved apart just enough that no two are nearer than `gap`, in the order given; none below `lowest`. */
export function spread(heights: readonly number[], gap: number, lowest: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let least = Number.NEGATIVE_INFINITY;
  for (const one of order) {
    one.height = Math.max(one.height, least);
    least = one.height + gap;
  }
  let most = lowest;
  for (const one of order.reverse()) {
    one.height = Math.min(one.height, most);
    most = one.height - gap;
  }
  const result = [...heights];
  for (const { height, index } of order) result[index] = height;
  return result;
}

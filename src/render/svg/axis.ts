import { toThaiDigits } from '../../text/thai-text.ts';
import type { Cell } from '../../views/document.ts';
import type { Markup } from '../html/markup.ts';
import { type Style, formatCell } from '../format.ts';
import { columnsIn, FAINT, label } from './element.ts';
import { truncate, width } from '../../text/width.ts';

/** Height that the labels below a chart take, in units: a month and its year are two lines. */
export const LABEL_HEIGHT = 42;

/** Labels along the bottom or top of a chart; the year of months stands once, under its first. */
export function monthLabels(
  cells: readonly Cell[],
  style: Style,
  at: (index: number) => number,
  baseline: number,
  room: number,
): Markup[] {
  let year = '';
  return cells.flatMap((cell, index) => {
    const text = formatCell(cell, style);
    const place = { x: at(index), 'text-anchor': 'middle', fill: FAINT } as const;
    const cut = cell.kind === 'month' && cell.value !== null ? text.lastIndexOf(' ') : -1;
    if (cut < 0) return [label({ ...place, y: baseline }, truncate(text, Math.max(2, columnsIn(room))))];
    const own = text.slice(cut + 1);
    const changed = own !== year;
    year = own;
    const name = label({ ...place, y: baseline, 'font-size': 13 }, text.slice(0, cut));
    return changed ? [name, label({ ...place, y: baseline + 18 }, own)] : [name];
  });
}

/** Columns of text that the widest of some texts takes, at most `limit`: whole ones, so that what is as wide as its room is never broken. */
export const labelColumns = (texts: readonly string[], limit: number): number =>
  Math.min(limit, Math.max(0, ...texts.map(width)));

/** A number beside a rule of the chart. */
export const formatTick = (tick: number, { digits }: Pick<Style, 'digits'>): string =>
  digits === 'thai' ? toThaiDigits(String(tick)) : String(tick);

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

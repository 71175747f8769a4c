import { toNumber } from '../../model/fraction.ts';
import type { Cell } from '../../views/document.ts';

const LEVELS = '▁▂▃▄▅▆▇█';
const EIGHTHS = ' ▏▎▍▌▋▊▉█';
const UNKNOWN = '·';

/** The number that a cell draws; `undefined` when it is not known or is a word. */
export function magnitude(cell: Cell | undefined): number | undefined {
  if (cell?.kind !== 'number' && cell?.kind !== 'percent') return undefined;
  return cell.value === null ? undefined : Math.max(0, toNumber(cell.value, 4));
}

/** What stands for full height: 100 for percents, else the largest value (1 at least). */
export function fullScale(cells: readonly (Cell | undefined)[]): number {
  if (cells.some((cell) => cell?.kind === 'percent')) return 100;
  return cells.reduce((most, cell) => Math.max(most, magnitude(cell) ?? 0), 1);
}

/** One column a value, eight heights; `·` is what is not known. */
export function sparkLine(cells: readonly (Cell | undefined)[], full: number): string {
  return cells
    .map((cell) => {
      const value = magnitude(cell);
      if (value === undefined) return UNKNOWN;
      return LEVELS[Math.min(LEVELS.length - 1, Math.floor((value / full) * LEVELS.length))];
    })
    .join('');
}

/** A bar of at most so many columns, in eighths of one. */
export function bar(value: number, full: number, columns: number): string {
  const eighths = Math.round((Math.min(value, full) / full) * columns * 8);
  const rest = EIGHTHS[eighths % 8] ?? '';
  return '█'.repeat(Math.floor(eighths / 8)) + rest.trim();
}

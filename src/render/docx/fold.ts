import type { Table } from '../../views/document.ts';
import type { Need } from '../column-widths.ts';

/** What a column of text should have before others are folded under it, in columns of text. */
const READABLE = 14;
/** What the column that says most should have, in columns of text. */
export const ROOMY = 24;
/** Columns of this importance and higher numbers may be folded. */
const FOLDABLE = 3;

/** Which columns of a table stand beside each other, and which are written under the text of one of them. */
export interface Fold {
  readonly shown: readonly number[];
  readonly folded: readonly number[];
  /** The column that takes in the folded ones. */
  readonly into: number;
}

/**
 * Folds the least important columns of a table, one by one, until the others have room to be read; `columnsFor` gives
 * the columns of text that so many columns of a table share. Nothing is folded when that does not help.
 */
export function foldColumns(table: Table, needs: readonly Need[], columnsFor: (count: number) => number): Fold {
  const all = table.columns.map((_, index) => index);
  const most = (index: number) => needs[index]?.most ?? 0;
  const texts = all.filter((index) => !needs[index]?.firm && (table.columns[index]?.importance ?? 0) < FOLDABLE);
  const into = texts.reduce((best, index) => (most(index) > most(best) ? index : best), texts[0] ?? -1);
  const wanted = (index: number): number => {
    const need = needs[index];
    if (!need) return 0;
    if (need.firm) return need.least * 1.4;
    return Math.min(need.most, Math.max(Math.min(need.least, READABLE), index === into ? ROOMY : 0));
  };
  const candidates = all
    .filter((index) => index !== into && (table.columns[index]?.importance ?? 0) >= FOLDABLE)
    .sort((a, b) => (table.columns[b]?.importance ?? 0) - (table.columns[a]?.importance ?? 0) || b - a);
  const folded = new Set<number>();
  const shown = () => all.filter((index) => !folded.has(index));
  const tooMuch = () => shown().reduce((sum, index) => sum + wanted(index), 0) > columnsFor(shown().length);
  while (into >= 0 && tooMuch()) {
    const next = candidates.shift();
    if (next === undefined) break;
    folded.add(next);
  }
  return { shown: shown(), folded: all.filter((index) => folded.has(index)), into };
}

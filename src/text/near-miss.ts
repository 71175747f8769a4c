import { fixThai, toArabicDigits } from './thai-text.ts';

const fold = (text: string) => toArabicDigits(fixThai(text)).trim().toLowerCase();

/** How many slips are forgiven in a text of so many characters. */
const allowance = (length: number) => (length < 2 ? 0 : length < 5 ? 1 : length < 10 ? 2 : 3);

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`. */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const at = (line: readonly number[], index: number) => line[index] ?? Number.POSITIVE_INFINITY;
      let least = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, at(before, column - 2) + 1);
      current.push(least);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

/**
 * The candidates that were probably meant: those closest to the value, within 1 slip for short texts and up to 3 for long
 * ones, in their order. What can't be seen, Thai digits and case don't count.
 */
export function nearOnes(value: string, candidates: readonly string[]): string[] {
  const wanted = Array.from(fold(value));
  let best: string[] = [];
  let least = allowance(wanted.length) + 1;
  for (const candidate of new Set(candidates)) {
    if (candidate === value) continue;
    const offered = Array.from(fold(candidate));
    if (Math.abs(offered.length - wanted.length) > least) continue;
    const slips = distance(wanted, offered);
    if (slips > least || slips > allowance(wanted.length)) continue;
    if (slips < least) best = [];
    best.push(candidate);
    least = slips;
  }
  return best;
}

/** The one candidate that was probably meant; `undefined` when none is near, or two are equally close. */
export function nearMiss(value: string, candidates: readonly string[]): string | undefined {
  const [best, ...others] = nearOnes(value, candidates);
  return others.length === 0 ? best : undefined;
}

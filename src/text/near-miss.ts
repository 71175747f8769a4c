import { fixThai, toArabicDigits } from './thai-text.ts';

const fold = (text: string) => toArabicDigits(fixThai(text)).trim().toLowerCase();

/** What candidates are compared by: the same are asked for with each value that is wrong. */
let letters = new Map<string, readonly string[]>();

function lettersOf(candidate: string): readonly string[] {
  const known = letters.get(candidate);
  if (known) return known;
  if (letters.size > 10_000) letters = new Map();
  const made = Array.from(fold(candidate));
  letters.set(candidate, made);
  return made;
}

/** How many slips are forgiven in a text of so many characters. */
const allowance = (length: number) => (length < 2 ? 0 : length < 5 ? 1 : length < 10 ? 2 : 3);

/** More candidates than this are not looked through: each value that is wrong would cost so much more. */
const MOST_CANDIDATES = 500;
/** A longer text is no name that somebody mistyped. */
const LONGEST = 200;

/** Two texts without what they begin and end with alike: it adds no slips. */
function different(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/**
 * Optimal string alignment: insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`; more
 * than `limit` when there are more.
 */
function distance(a: readonly string[], b: readonly string[], limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const at = (line: readonly number[], index: number) => line[index] ?? Number.POSITIVE_INFINITY;
      let slips = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, at(before, column - 2) + 1);
      current.push(slips);
      least = Math.min(least, slips);
    }
    // Slips only grow from here, but for a swap over this row.
    if (least > limit + 1) return limit + 1;
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
  if (value.length > LONGEST) return [];
  const wanted = Array.from(fold(value));
  let best: string[] = [];
  let least = allowance(wanted.length) + 1;
  for (const candidate of new Set(candidates)) {
    if (candidate === value) continue;
    const offered = lettersOf(candidate);
    if (Math.abs(offered.length - wanted.length) > least) continue;
    const slips = distance(...different(wanted, offered), least);
    if (slips > least || slips > allowance(wanted.length)) continue;
    if (slips < least) best = [];
    best.push(candidate);
    least = slips;
  }
  return best;
}

/**
 * The one candidate that was probably meant; `undefined` when none is near, two are equally close, or there are too many
 * to look through.
 */
export function nearMiss(value: string, candidates: readonly string[]): string | undefined {
  if (candidates.length > MOST_CANDIDATES) return undefined;
  const [best, ...others] = nearOnes(value, candidates);
  return others.length === 0 ? best : undefined;
}

import type { Words } from '../../words/words.ts';

/** Several things in a sentence: `ก ข และค`, `a, b and c`; empty for none. */
export function andListed({ views: { list } }: Words, things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : things.slice(0, -1).join(list.between) + list.and + last;
}

/** The same of titles, which may have spaces and commas in them: each in quotes. */
export const listedTitles = (words: Words, titles: readonly string[]): string =>
  andListed(
    words,
    titles.map((title) => `“${title}”`),
  );

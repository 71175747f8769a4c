import type { Words } from '../../words/words.ts';

type ListWords = Words['views']['list'];

/** Several things in a sentence: `ก ข และค`, `a, b and c`; empty for none. */
export function andListed(
  { views: { list } }: { readonly views: { readonly list: ListWords } },
  things: readonly string[],
): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : things.slice(0, -1).join(list.between) + list.and + last;
}

/** What stands between things that Thai does not write onto the word before: numbers of papers, what begins with a bracket. */
export const spacedList = ({ views: { list } }: Words): ListWords => ({ ...list, and: `${list.and.trimEnd()} ` });

/** The same of titles, which may have spaces and commas in them: each in quotes. */
export const listedTitles = (words: Words, titles: readonly string[]): string =>
  andListed(
    words,
    titles.map((title) => `“${title}”`),
  );

import type { Words } from '../../words/words.ts';

type ListWords = Words['views']['list'];

/** What stands between things that Thai does not write onto the word before, such as numbers of papers. */
export const spacedList = ({ views: { list } }: Words): ListWords => ({ ...list, and: `${list.and.trimEnd()} ` });

/** Several things in a sentence: `ก ข และค`, `“ก” และ “ข”`, `a, b and c`; empty for none. */
export function andListed(words: Words, things: readonly string[], list: ListWords = words.views.list): string {
  const last = things.at(-1) ?? '';
  const { and } = /^[“(]/.test(last) ? spacedList(words) : list;
  return things.length < 2 ? last : things.slice(0, -1).join(list.between) + and + last;
}

/** The same of titles, which may have spaces and commas in them: each in quotes. */
export const listedTitles = (words: Words, titles: readonly string[]): string =>
  andListed(
    words,
    titles.map((title) => `“${title}”`),
  );

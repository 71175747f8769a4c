import type { Called } from '../model/called.ts';
import { WORDS } from '../words/words.ts';

/** The closed lists whose values views have words for. */
export const VALUE_LISTS = [
  'status',
  'kind',
  'unit',
  'post',
  'channelKind',
  'publicationKind',
  'purpose',
  'gapKind',
] as const;
type ListName = (typeof VALUE_LISTS)[number];
type Texts = Readonly<Record<string, string | undefined>>;

const views = Object.values(WORDS).map((words) => words.views);

/** The values of a closed list by the words that views print for them, in every language; of a status what else people say. */
export const valuesCalled = (list: ListName): Called[] =>
  Object.keys(WORDS.th.views[list]).map((id) => ({
    id,
    names: views.flatMap((words) =>
      [
        (words[list] as Texts)[id] ?? [],
        list === 'status' ? words.alsoStatus[id as keyof typeof words.alsoStatus] : [],
      ].flat(),
    ),
  }));

/** Kinds of things (`measure`, or `measures` in a list) by the words for them, in every language. */
export const kindsCalled = (kinds: readonly string[]): Called[] =>
  kinds.map((id) => ({
    id,
    names: views.flatMap(({ thing }) => (thing as Texts)[id] ?? (thing as Texts)[id.replace(/s$/, '')] ?? []),
  }));

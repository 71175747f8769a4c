import type { Called } from '../model/called.ts';
import { nearOnes } from './near-miss.ts';
import { fixThai, toArabicDigits } from './thai-text.ts';

/** What a typed text means of things that have names: one of them, one of several, or none, with what is near. */
export type Meaning = { readonly id: string } | { readonly choices: readonly Called[] } | { readonly near: string[] };

/** Names are the same whatever their spaces, dots, digits and case. */
const fold = (text: string): string =>
  toArabicDigits(fixThai(text))
    .toLowerCase()
    .replace(/[\s.\u200b]+/g, '');

/** A name begins with, or has in it, what was typed, from so many characters on; plain letters may be an id mistyped. */
const LEAST = { beginning: 2, part: 3 } as const;
const LEAST_PLAIN = { beginning: 4, part: 5 } as const;

/** A person's given name, without the title before it and what follows. */
const givenName = (name: string): string => name.trim().replace(/^(?:นางสาว|น\.ส\.|นาง|นาย)\s*|\s.*$/gu, '');

/** The ids and names that are near to what was typed; else the names of people whose given name is. */
function nearNames(typed: string, things: readonly Called[]): string[] {
  const names = things.flatMap((thing) => thing.names);
  const near = nearOnes(typed, [...things.map(({ id }) => id), ...names]);
  if (near.length > 0) return near;
  const wanted = givenName(typed);
  const given = new Set([wanted, ...nearOnes(wanted, names.map(givenName))]);
  return names.filter((name) => given.has(givenName(name)));
}

/**
 * What a person meant by a text: the thing of that id, else the one of that name, else the one whose name begins with it,
 * else the one whose name has it in it.
 */
export function meaningOf(typed: string, things: readonly Called[]): Meaning {
  if (things.some(({ id }) => id === typed)) return { id: typed };
  const wanted = fold(typed);
  const named = things.map((thing) => ({ thing, names: thing.names.map(fold) }));
  const least = /^[\w-]*$/.test(wanted) ? LEAST_PLAIN : LEAST;
  const isLong = (part: keyof typeof least) => Array.from(wanted).length >= least[part];
  const levels: ((id: string, name: string) => boolean)[] = [
    (id, name) => name === wanted || fold(id) === wanted,
    (_, name) => isLong('beginning') && name.startsWith(wanted),
    (_, name) => isLong('part') && name.includes(wanted),
  ];
  for (const fits of levels) {
    const found = named.filter(({ thing, names }) => wanted !== '' && names.some((name) => fits(thing.id, name)));
    const choices = [...new Map(found.map(({ thing }) => [thing.id, thing])).values()];
    if (choices[0] && choices.length === 1) return { id: choices[0].id };
    if (choices.length > 1) return { choices };
  }
  return { near: nearNames(typed, things) };
}

/** The id of the one thing that has exactly this name; `undefined` when none has, or several. */
export function wholeNameOf(name: string, things: readonly Called[]): string | undefined {
  const wanted = fold(name);
  const ids = new Set(things.filter(({ names }) => names.some((each) => fold(each) === wanted)).map(({ id }) => id));
  const [id] = ids;
  return wanted !== '' && ids.size === 1 ? id : undefined;
}

import { ALL_OFFICES } from '../model/measure.ts';
import { type Called, officesCalled } from '../model/called.ts';
import type { Register } from '../model/register.ts';
import { meaningOf } from '../text/names.ts';
import { WORDS, type Words } from '../words/words.ts';
import { RuntimeError, UsageError } from './exit.ts';

/** A thing as a choice: its id, and what it is called. */
const choiceText = ({ id, names: [name] }: Called): string => (name === undefined ? id : `${id} (${name})`);

/** How many choices are named. */
const MOST = 12;

/** The message for what can mean several things. */
export function severalMeant({ cli }: Words, typed: string, choices: readonly Called[]): string {
  const shown = choices.slice(0, MOST).map(choiceText).join(' · ');
  return cli.ambiguous(typed, choices.length > MOST ? `${shown} …` : shown);
}

/**
 * The id that a person meant, by the id itself or a name. Throws `UsageError` with the choices where it can mean several,
 * `RuntimeError` where it means nothing, with what is near, or else all when they are few.
 */
export function idMeant(words: Words, typed: string, things: readonly Called[]): string {
  const meaning = meaningOf(typed.trim().normalize('NFC'), things);
  if ('id' in meaning) return meaning.id;
  if ('choices' in meaning) throw new UsageError(severalMeant(words, typed, meaning.choices));
  const isShort = things.length > 0 && things.length <= MOST && meaning.near.length === 0;
  const known = isShort ? ` ${words.cli.known(things.map(choiceText).join(' · '))}` : '';
  throw new RuntimeError(`${words.cli.noSuch(typed, ...meaning.near)}${known}`);
}

/** Every office by its names, and what stands for all of them. */
export const officesOrAll = (register: Pick<Register, 'offices'>): Called[] => [
  ...officesCalled(register),
  { id: ALL_OFFICES, names: [...Object.values(WORDS).map(({ views }) => views.allOffices), 'ทุกกอง'] },
];

/** The posts that somebody holds or held, by their names. */
export function postsHeld({ officers }: Pick<Register, 'officers'>): Called[] {
  const posts = new Set(officers.flatMap(({ post }) => post ?? []));
  return [...posts].map((id) => ({ id, names: Object.values(WORDS).map(({ views }) => views.post[id]) }));
}

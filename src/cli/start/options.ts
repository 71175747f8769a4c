import { dayText } from '../../model/be-date.ts';
import type { Called } from '../../model/called.ts';
import { meaningOf } from '../../text/names.ts';
import { isId } from '../../model/id.ts';
import { typedAddress } from '../../text/typed-address.ts';
import type { Words } from '../../words/words.ts';
import { typedNumber } from '../editing/entry-fields.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { type ResolvedOptions, typedDay } from '../options.ts';
import type { Scene } from './scaffold.ts';

/** The text of an option, without spaces around it; `undefined` when it was not given or is empty. */
export function textOption({ options }: ResolvedOptions, name: string): string | undefined {
  const text = options[name];
  const tidy = typeof text === 'string' ? text.trim().normalize('NFC') : '';
  return tidy === '' ? undefined : tidy;
}

/** An address, a link where it begins as one does without `https://`. */
export function addressOption(resolved: ResolvedOptions, name: string): string | undefined {
  const text = textOption(resolved, name);
  return text === undefined ? undefined : typedAddress(text);
}

/** The parts of an option that is a list separated by commas; `undefined` when it was not given. */
export const listOption = (resolved: ResolvedOptions, name: string): string[] | undefined =>
  textOption(resolved, name)
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The day of an option, as files write it; `undefined` when it was not given. Throws `UsageError` when it is none. */
export function dayOption(resolved: ResolvedOptions, name: string): string | undefined {
  const text = textOption(resolved, name);
  if (text === undefined) return undefined;
  return dayText(typedDay(text, resolved));
}

/** The value that was meant of those that the schema has, itself or by a name. Throws `UsageError` when none, or several. */
export function oneOf(scene: Pick<Scene, 'words'>, option: string, value: string, known: readonly Called[]): string {
  const meaning = meaningOf(value, known);
  if ('id' in meaning) return meaning.id;
  const { init } = scene.words;
  const fitting = 'choices' in meaning ? meaning.choices : known;
  throw new UsageError(init.wrong(option, value, init.known.choices(fitting.map(({ id }) => id).join(' · '))));
}

/** A call, and the words of the directory that it is about. */
interface Asked {
  readonly resolved: ResolvedOptions;
  readonly words: Words;
}

/** The number of an option; `undefined` when it was not given. Throws `UsageError` when it is none. */
export function numberOption({ resolved, words }: Asked, name: string): number | undefined {
  const text = textOption(resolved, name);
  return text === undefined ? undefined : typedNumber(`--${name}`, text, words);
}

/** The id that an option gives, itself or by a name; `undefined` when it was not given. Throws as `idMeant` does. */
export function idOption({ resolved, words }: Asked, name: string, things: readonly Called[]): string | undefined {
  const text = textOption(resolved, name);
  return text === undefined ? undefined : idMeant(words, text, things);
}

/** The ids that an option gives, separated by commas, themselves or by names; `undefined` when it was not given. */
export const idsOption = ({ resolved, words }: Asked, name: string, things: readonly Called[]): string[] | undefined =>
  listOption(resolved, name)?.map((text) => idMeant(words, text, things));

/** Throws unless an id has the form of one and is not taken yet. */
export function checkId({ words }: Pick<Scene, 'words'>, id: string, taken: readonly string[]): void {
  if (!isId(id)) throw new UsageError(words.cli.invalidId(id));
  if (taken.includes(id)) throw new RuntimeError(words.start.cannot.taken(id));
}

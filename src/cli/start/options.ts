import { dayText } from '../../model/be-date.ts';
import { isId } from '../../model/id.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { type ResolvedOptions, typedDay } from '../options.ts';
import type { Scene } from './scaffold.ts';

/** The text of an option, without spaces around it; `undefined` when it was not given or is empty. */
export function textOption({ options }: ResolvedOptions, name: string): string | undefined {
  const text = options[name];
  const tidy = typeof text === 'string' ? text.trim().normalize('NFC') : '';
  return tidy === '' ? undefined : tidy;
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
  return dayText(typedDay(text, resolved.words));
}

/** Throws a `UsageError` unless the value is one of those that the schema has. */
export function oneOf(scene: Pick<Scene, 'words'>, option: string, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value;
  const { init, known: said } = scene.words.start;
  throw new UsageError(init.wrong(option, value, said.choices(known.join(' · '))));
}

/** Throws `RuntimeError` with the nearest id unless each id is one of those that are there. */
export function mustExist(
  scene: Pick<Scene, 'words'>,
  ids: readonly (string | undefined)[],
  known: readonly string[],
): void {
  for (const id of ids) {
    if (id !== undefined && !known.includes(id))
      throw new RuntimeError(scene.words.cli.noSuch(id, nearMiss(id, known)));
  }
}

/** Throws unless an id has the form of one and is not taken yet. */
export function checkId({ words }: Pick<Scene, 'words'>, id: string, taken: readonly string[]): void {
  if (!isId(id)) throw new UsageError(words.cli.invalidId(id));
  if (taken.includes(id)) throw new RuntimeError(words.start.cannot.taken(id));
}

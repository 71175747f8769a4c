import { isAbsolute, relative, resolve, sep } from 'node:path';
import { newNames } from '../data/read.ts';
import { isNotForWindows } from '../model/id.ts';
import type { Words } from '../words/words.ts';
import { UsageError } from './exit.ts';

/**
 * Where a file or folder that a person named is to be written, from where they stand. Throws `UsageError` for a name
 * that is not there yet and that Windows can't hold.
 */
export function newPlace({ cwd, words }: { readonly cwd: string; readonly words: Words }, named: string): string {
  const place = resolve(cwd, named);
  const wrong = newNames(place).find(isNotForWindows);
  if (wrong !== undefined) throw new UsageError(words.cli.notForWindows(wrong));
  return place;
}

/** A path as people type it where they stand: without the folder they are in, with `/` on every system. */
export function shownPath(cwd: string, path: string): string {
  const below = relative(cwd, path);
  const isBelow = below !== '' && !below.startsWith('..') && !isAbsolute(below);
  return isBelow ? below.split(sep).join('/') : path;
}

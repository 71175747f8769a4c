import { relative, resolve } from 'node:path';
import { realPlace } from '../data/read.ts';
import type { Words } from '../words/words.ts';
import { RuntimeError } from './exit.ts';

const isUnder = (file: string, path: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);

/** A path below the data directory, with `/`, that a person named from where they stand, or from the directory. */
function pathBelow(root: string, cwd: string, word: string): string {
  const here = resolve(cwd, word);
  const ways = [relative(root, here), relative(realPlace(root), realPlace(here))];
  const path = ways.find((way) => !way.startsWith('..')) ?? relative(root, resolve(root, word));
  return path.split('\\').join('/').replace(/\/$/, '');
}

/**
 * Whether a file of the data directory is meant by the paths that a person named; without any, every file is. Throws
 * `RuntimeError` for a path that no known file matches.
 */
export function namedFiles(
  { root, cwd, words }: { root: string; cwd: string; words: Words },
  named: readonly string[],
  known: readonly string[],
): (file: string) => boolean {
  const paths = named.map((word) => pathBelow(root, cwd, word));
  const unmatched = named.find((_, index) => !known.some((file) => isUnder(file, paths[index] as string)));
  if (unmatched !== undefined) throw new RuntimeError(words.cli.noMatch(unmatched));
  return (file) => paths.length === 0 || paths.some((path) => isUnder(file, path));
}

import { dirname, join, relative, resolve, sep } from 'node:path';
import { readText, realPlace } from './read.ts';

const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const DIGITS = 12;

function lineOf(path: string): string | undefined {
  const read = readText(path);
  return 'problem' in read ? undefined : read.text.trim();
}

interface Repository {
  /** The folder that is checked out. */
  readonly top: string;
  /** The folder that git keeps its own files in: `.git` itself, or where the `.git` file of a worktree points. */
  readonly git: string;
}

function repositoryOf(root: string): Repository | undefined {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    if (lineOf(join(git, 'HEAD')) !== undefined) return { top: folder, git };
    const named = /^gitdir: (.+)$/.exec(lineOf(git) ?? '')?.[1];
    if (named) return { top: folder, git: resolve(folder, named) };
    if (dirname(folder) === folder) return undefined;
  }
}

function packed(folder: string, reference: string): string | undefined {
  const lines = lineOf(join(folder, 'packed-refs'))?.split('\n') ?? [];
  return lines.find((line) => line.endsWith(` ${reference}`))?.split(' ')[0];
}

/**
 * The commit that is checked out where the directory lies, its first 12 digits, read from git's files without running
 * git; `undefined` outside of git and before the first commit.
 */
export function commitOf(root: string): string | undefined {
  const own = repositoryOf(root)?.git;
  if (own === undefined) return undefined;
  const common = resolve(own, lineOf(join(own, 'commondir')) ?? '.');
  const head = lineOf(join(own, 'HEAD')) ?? '';
  const reference = /^ref: (.+)$/.exec(head)?.[1];
  const hash = reference ? (lineOf(join(common, reference)) ?? packed(common, reference)) : head;
  return hash && HASH.test(hash) ? hash.slice(0, DIGITS) : undefined;
}

/** Where a folder lies below the top of its repository: empty at the top and outside of git, else a path that ends in `/`. */
export function pathInRepository(root: string): string {
  const place = realPlace(root);
  const top = repositoryOf(place)?.top;
  const path = top === undefined ? '' : relative(top, place).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

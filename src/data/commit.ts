import { dirname, join, resolve } from 'node:path';
import { readText } from './read.ts';

const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const DIGITS = 12;

function lineOf(path: string): string | undefined {
  const read = readText(path);
  return 'problem' in read ? undefined : read.text.trim();
}

/** The folder that git keeps its own files in: `.git` itself, or where the `.git` file of a worktree points. */
function gitFolder(root: string): string | undefined {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    if (lineOf(join(git, 'HEAD')) !== undefined) return git;
    const named = /^gitdir: (.+)$/.exec(lineOf(git) ?? '')?.[1];
    if (named) return resolve(folder, named);
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
  const own = gitFolder(root);
  if (own === undefined) return undefined;
  const common = resolve(own, lineOf(join(own, 'commondir')) ?? '.');
  const head = lineOf(join(own, 'HEAD')) ?? '';
  const reference = /^ref: (.+)$/.exec(head)?.[1];
  const hash = reference ? (lineOf(join(common, reference)) ?? packed(common, reference)) : head;
  return hash && HASH.test(hash) ? hash.slice(0, DIGITS) : undefined;
}

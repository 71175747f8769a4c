import { basename, relative, resolve } from 'node:path';
import { commitFiles } from '../data/commit-files.ts';
import { commitAtEndOf, commitNamed, dayOfCommit, isInGit, isShallow, mainBase, mergeBase } from '../data/history.ts';
import { findRoot } from '../data/read.ts';
import { dayText } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { readTypedDay } from '../text/typed-month.ts';
import type { Side, SideName } from '../views/diff/side.ts';
import { RuntimeError, UsageError } from './exit.ts';
import { openFiles, type Opened, type Opening, rootOf } from './open.ts';
import { type ResolvedOptions, typedDay } from './options.ts';

/** A state of the data that a person named: a folder, or a commit of the repository that the data lies in. */
type Origin =
  | { readonly folder: string; readonly asked: string | undefined }
  | { readonly commit: string; readonly asked: string };

/** The data directory as it is now. */
const now = (resolved: ResolvedOptions): Origin => ({ folder: rootOf(resolved), asked: undefined });

/** A folder that is itself a data directory. */
function folderNamed({ io }: ResolvedOptions, name: string): Origin | undefined {
  const folder = resolve(io.cwd, name);
  return name !== '' && findRoot(folder) === folder
    ? { folder, asked: relative(io.cwd, folder) || basename(folder) }
    : undefined;
}

/** Why a commit was not found: outside of git, in a clone without its history, or there is none of the name. */
function notFound({ io, words }: ResolvedOptions, root: string, message: string): RuntimeError {
  if (!isInGit(root, io.env)) return new RuntimeError(words.diff.noGit(root));
  return new RuntimeError(isShallow(root, io.env) ? `${message}\n${words.diff.shallow}` : message);
}

/**
 * The commit that a commit, tag, branch or date stands for: of a date the last one at or before its end. Throws
 * `RuntimeError` when there is none.
 */
export function commitOrigin(resolved: ResolvedOptions, name: string): Origin & { readonly commit: string } {
  const { io, words } = resolved;
  const root = rootOf(resolved);
  const named = commitNamed(root, io.env, name);
  if (named !== undefined) return { commit: named, asked: name };
  if (readTypedDay(name) === undefined) throw notFound(resolved, root, words.diff.noCommit(name));
  const day = typedDay(name, resolved);
  const commit = commitAtEndOf(root, io.env, day);
  if (commit === undefined) throw notFound(resolved, root, words.diff.noCommitBy(dayText(day)));
  return { commit, asked: commit };
}

const originNamed = (resolved: ResolvedOptions, name: string): Origin =>
  folderNamed(resolved, name) ?? commitOrigin(resolved, name === '' ? 'HEAD' : name);

/** `A..B` taken apart, two folders before two commits; `A...B` is from where A and B parted. */
function pairNamed(resolved: ResolvedOptions, word: string): readonly [Origin, Origin] | undefined {
  const dots = [...word.matchAll(/\.\.(?=(.*))/gs)].map(
    ({ index, 1: after = '' }) => [word.slice(0, index), after] as const,
  );
  for (const [left, right] of dots) {
    const [from, to] = [folderNamed(resolved, left), folderNamed(resolved, right)];
    if (from && to) return [from, to];
  }
  const [first] = dots;
  if (!first) return undefined;
  const [left, right] = first;
  if (!right.startsWith('.')) return [originNamed(resolved, left), originNamed(resolved, right)];
  const [from, to] = [left || 'HEAD', right.slice(1) || 'HEAD'].map((name) => commitOrigin(resolved, name));
  const base = from && to && mergeBase(rootOf(resolved), resolved.io.env, from.commit, to.commit);
  if (!base || !to) throw notFound(resolved, rootOf(resolved), resolved.words.diff.noBase(left, right.slice(1)));
  return [{ commit: base, asked: base }, to];
}

/** The two states that the words after a command name. Throws `UsageError` or `RuntimeError` when they name none. */
export function originsOf(resolved: ResolvedOptions, words: readonly string[]): readonly [Origin, Origin] {
  const [first = 'HEAD', second] = words;
  const whole = folderNamed(resolved, first);
  if (second !== undefined) {
    if (!whole && first.includes('..')) throw new UsageError(resolved.words.cli.tooManyArguments);
    return [originNamed(resolved, first), originNamed(resolved, second)];
  }
  if (whole) return [whole, now(resolved)];
  return pairNamed(resolved, first) ?? [originNamed(resolved, first), now(resolved)];
}

/**
 * The commit that changes are compared with: the one named, else where the line that is checked out left the main
 * branch. Throws `RuntimeError` when there is none.
 */
export function baseOrigin(resolved: ResolvedOptions, name: string | undefined): Origin & { readonly commit: string } {
  if (name !== undefined) return commitOrigin(resolved, name);
  const root = rootOf(resolved);
  const commit = mainBase(root, resolved.io.env);
  if (commit === undefined) throw notFound(resolved, root, resolved.words.diff.noMain);
  return { commit, asked: commit };
}

/** A state of the data, read and checked as of the same day as any other. */
export function openOrigin(
  resolved: ResolvedOptions,
  origin: Origin,
  years: 'all' | readonly FiscalYear[],
  opening: Opening = {},
): Opened {
  const all = { ...opening, keepTexts: true };
  if ('folder' in origin) return openFiles(resolved, origin.folder, undefined, years, all);
  const { io, words } = resolved;
  const root = rootOf(resolved);
  const files = commitFiles(root, io.env, origin.commit);
  const short = origin.commit.slice(0, 12);
  if (!files) throw new RuntimeError(words.diff.notListed(short));
  if (!files.list(() => false).files.includes('ita.yaml')) throw new RuntimeError(words.diff.noFiles(short));
  return openFiles(resolved, root, files, years, all);
}

/** What a reader is told of a state. */
export const nameOf = (resolved: ResolvedOptions, origin: Origin): SideName =>
  'folder' in origin
    ? { folder: origin.asked }
    : { ...origin, day: dayOfCommit(rootOf(resolved), resolved.io.env, origin.commit) };

/** A state as the view on what changed takes it. */
export const sideOf = (resolved: ResolvedOptions, origin: Origin, { register, findings, sources }: Opened): Side => ({
  name: nameOf(resolved, origin),
  register,
  findings,
  texts: new Map([...sources].map(([file, { text }]) => [file, text])),
});

import { relative } from 'node:path';
import { finishInterrupted } from '../../data/journal.ts';
import { type FileChange, replaceIfUnchanged } from '../../data/write.ts';
import type { Words } from '../../words/words.ts';
import { RuntimeError } from '../exit.ts';
import { rootOf } from '../open.ts';
import type { ResolvedOptions } from '../options.ts';

/**
 * Writes changes that belong together, if no file has changed since it was read: all of them or none. Gives `changed`
 * when one has and nothing was written. Throws `RuntimeError` when the disk refuses.
 */
export function tryChanges(root: string, words: Words, changes: readonly FileChange[]): 'written' | 'changed' {
  const replaced = replaceIfUnchanged(root, changes);
  if (replaced.ok) return 'written';
  const name = relative(root, replaced.path);
  if (replaced.reason !== 'failed') {
    if (replaced.reason === 'changed') return 'changed';
    throw new RuntimeError(words.edit.locked(name));
  }
  throw new RuntimeError((replaced.undone ? words.edit.failed : words.edit.incomplete)(name, replaced.code));
}

/** Writes changes that belong together. Throws `RuntimeError` when a file changed since it was read, or can't be written. */
export function writeChanges(root: string, words: Words, changes: readonly FileChange[]): void {
  const [first] = changes;
  if (first && tryChanges(root, words, changes) === 'changed') {
    throw new RuntimeError(words.edit.changedMeanwhile(changes.map(({ path }) => relative(root, path)).join(' · ')));
  }
}

/** Finishes a change of a folder that a killed process left, and says so. Throws `RuntimeError` when it can't. */
export function finishLeft({ io, words }: Pick<ResolvedOptions, 'io' | 'words'>, root: string): void {
  const finished = finishInterrupted(root);
  if (!finished) return;
  if ('files' in finished) {
    io.stderr.write(`${words.edit.finished(finished.files, finished.kept.join(' · '))}\n`);
    return;
  }
  switch (finished.problem) {
    case 'locked':
      throw new RuntimeError(words.edit.locked(root));
    case 'unreadable':
      throw new RuntimeError(words.edit.unreadableJournal);
    case 'failed':
      throw new RuntimeError(words.edit.incomplete(finished.path, finished.code));
  }
}

/** The data directory of a command that writes: a change that a killed process left is finished first. */
export function writableRoot(resolved: ResolvedOptions): string {
  const root = rootOf(resolved);
  finishLeft(resolved, root);
  return root;
}

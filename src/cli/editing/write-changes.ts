import { relative } from 'node:path';
import { type FileChange, replaceIfUnchanged } from '../../data/write.ts';
import type { Words } from '../../words/words.ts';
import { RuntimeError } from '../exit.ts';

/**
 * Writes changes that belong together, if no file has changed since it was read. Gives `changed` when one has and
 * nothing was written. Throws `RuntimeError` when the disk refuses; the message names what was written before it did.
 */
export function tryChanges(root: string, words: Words, changes: readonly FileChange[]): 'written' | 'changed' {
  const replaced = replaceIfUnchanged(changes);
  if (replaced.ok) return 'written';
  const name = relative(root, replaced.path);
  if (replaced.reason !== 'failed') {
    if (replaced.reason === 'changed') return 'changed';
    throw new RuntimeError(words.edit.locked(name));
  }
  const done = replaced.done.map((path) => relative(root, path)).join(' · ');
  throw new RuntimeError(words.edit.failed(name, replaced.code, done));
}

/** Writes changes that belong together. Throws `RuntimeError` when a file changed since it was read, or can't be written. */
export function writeChanges(root: string, words: Words, changes: readonly FileChange[]): void {
  const [first] = changes;
  if (first && tryChanges(root, words, changes) === 'changed') {
    throw new RuntimeError(words.edit.changedMeanwhile(changes.map(({ path }) => relative(root, path)).join(' · ')));
  }
}

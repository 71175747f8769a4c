import { keepChange, stateFolder } from '../../data/finished-changes.ts';
import { finishInterrupted } from '../../data/journal.ts';
import { dayText } from '../../model/be-date.ts';
import { type FileChange, replaceIfUnchanged } from '../../data/write.ts';
import type { Words } from '../../words/words.ts';
import { RuntimeError } from '../exit.ts';
import { rootOf } from '../open.ts';
import type { ResolvedOptions } from '../options.ts';
import { shownPath } from '../paths.ts';

type Caller = Pick<ResolvedOptions, 'io' | 'command'>;

/**
 * Writes changes that belong together, if no file has changed since it was read: all of them or none, and keeps them for
 * `ita undo`. Gives `changed` when one has and nothing was written. Throws `RuntimeError` when the disk refuses.
 */
export function tryChanges(
  { io, command }: Caller,
  root: string,
  words: Words,
  changes: readonly FileChange[],
): 'written' | 'changed' {
  const outcome = replaced(root, words, changes);
  const state = stateFolder(io.env);
  if (outcome === 'written' && changes.length > 0 && state !== undefined) {
    keepChange(state, root, { on: dayText(io.today), command, changes });
  }
  return outcome;
}

function replaced(root: string, words: Words, changes: readonly FileChange[]): 'written' | 'changed' {
  const outcome = replaceIfUnchanged(root, changes);
  if (outcome.ok) return 'written';
  const name = shownPath(root, outcome.path);
  if (outcome.reason !== 'failed') {
    if (outcome.reason === 'changed') return 'changed';
    throw new RuntimeError(words.edit.locked(name));
  }
  throw new RuntimeError((outcome.undone ? words.edit.failed : words.edit.incomplete)(name, outcome.code));
}

/** Writes changes that belong together. Throws `RuntimeError` when a file changed since it was read, or can't be written. */
export function writeChanges(caller: Caller, root: string, words: Words, changes: readonly FileChange[]): void {
  if (changes.length > 0 && tryChanges(caller, root, words, changes) === 'changed')
    throw changedMeanwhile(root, words, changes);
}

/** Writes what takes a change back; that can't be taken back itself. Throws as `writeChanges` does. */
export function undoChanges(root: string, words: Words, changes: readonly FileChange[]): void {
  if (replaced(root, words, changes) === 'changed') throw changedMeanwhile(root, words, changes);
}

const changedMeanwhile = (root: string, { edit }: Words, changes: readonly FileChange[]): RuntimeError =>
  new RuntimeError(edit.changedMeanwhile(changes.map(({ path }) => shownPath(root, path)).join(' · ')));

/** Finishes a change of a folder that a killed process left, and says so; gives whether there was one. Throws `RuntimeError` when it can't. */
export function finishLeft({ io, words }: Pick<ResolvedOptions, 'io' | 'words'>, root: string): boolean {
  const finished = finishInterrupted(root);
  if (!finished) return false;
  if ('files' in finished) {
    io.stderr.write(`${words.edit.finished(finished.files, finished.kept.join(' · '))}\n`);
    return true;
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

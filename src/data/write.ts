import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import { whileHeld } from './held.ts';
import { bytesAt, carryOut, carryOutOne, finishIn, hashOf, type JournalStep } from './journal.ts';
import { isRunning, placeNew, processOf, temporaryName } from './temporary.ts';
import { inWorkFolder } from './work-folder.ts';

/** What became of a write; `exists`: a file is there already and overwriting was not asked for. */
export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'exists' | 'failed'; readonly code: string };

function writeInto(path: string, content: string | Uint8Array): Written {
  try {
    writeFileSync(path, content);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: 'failed', code: errorCode(error) };
  }
}

/** Where a write really goes: behind a link, its file. */
const behindLinks = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** Takes away what a process that was killed left beside a file. */
function sweep(folder: string, hidden: string): void {
  for (const name of readdirSync(folder)) {
    const owner = name.startsWith(hidden) ? processOf(name.slice(hidden.length)) : undefined;
    if (owner !== undefined && isRunning(owner) === false) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Writes a whole file or nothing: into a temporary file beside it first, then into its place. A file that is there is
 * kept unless `overwrite`. Folders on the way are made, and the permissions of a file that is there stay. A link stays a link, and a device or pipe what it is: what is
 * written goes into it.
 */
export function writeWhole(
  named: string,
  content: string | Uint8Array,
  { overwrite }: { overwrite: boolean },
): Written {
  const path = behindLinks(named);
  const kind = existsSync(path) ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (kind && !kind.isFile() && !kind.isDirectory()) return writeInto(path, content);
  const hidden = `.${basename(path)}.`;
  const temporary = join(dirname(path), temporaryName(hidden));
  try {
    mkdirSync(dirname(path), { recursive: true });
    sweep(dirname(path), hidden);
    writeFileSync(temporary, content, { flag: 'wx' });
    if (overwrite && kind) chmodSync(temporary, kind.mode & 0o777);
    if (overwrite) whileHeld(() => renameSync(temporary, path));
    else placeNew(temporary, path);
    return { ok: true };
  } catch (error) {
    const code = errorCode(error);
    return { ok: false, reason: code === 'EEXIST' && existsSync(path) ? 'exists' : 'failed', code };
  } finally {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
  }
}

/** One file to change: from a text (`undefined`: it must not be there) to a text (`undefined`: it goes). */
export interface FileChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * What became of changes that belong together. `changed`: a file is no longer as it was read; `locked`: somebody else
 * is writing; nothing was written then. `failed`: the disk refused; nothing was written, or `ita fix` finishes the rest
 * (`undone` is `false`).
 */
export type Replaced =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'changed' | 'locked'; readonly path: string }
  | {
      readonly ok: false;
      readonly reason: 'failed';
      readonly path: string;
      readonly code: string;
      readonly undone: boolean;
    };

const BOM = '\uFEFF';
const hasBom = (bytes: Buffer): boolean => bytes.subarray(0, 3).equals(Buffer.from(BOM));

/**
 * The step of a change; `undefined` when its file is not as it was read. By its bytes: a text that did not come back
 * whole from them, such as one that is not UTF-8, is never written over. A byte order mark stays.
 */
function stepOf(root: string, { path, before, after }: FileChange): JournalStep | undefined {
  const bytes = bytesAt(path);
  const mark = bytes && hasBom(bytes) && !before?.startsWith(BOM) ? BOM : '';
  const isAsRead = before === undefined ? bytes === null : bytes?.equals(Buffer.from(mark + before)) === true;
  const below = relative(root, path).split(sep).join('/');
  return isAsRead
    ? { path: below, before: hashOf(bytes), after: after === undefined ? null : mark + after }
    : undefined;
}

/** Takes away folders that were made and hold nothing, from `folder` up to `first`. */
function removeEmpty(folder: string, first: string): void {
  for (let each = folder; each.startsWith(first); each = dirname(each)) {
    try {
      rmdirSync(each);
    } catch {
      return;
    }
  }
}

/** Takes away the folders below `root` that changes left with nothing in them. */
export function removeEmptied(root: string, changes: readonly FileChange[]): void {
  for (const { path, after } of changes) if (after === undefined) removeEmpty(dirname(path), `${root}${sep}`);
}

/**
 * Changes files below a folder that are still as they were read: all of them or none, even when the process is killed;
 * what it leaves undone, the next command that writes finishes. A byte order mark and the permissions stay. All are
 * checked before the first is written, while no other writer of ours is at work: they wait up to three seconds.
 */
export function replaceIfUnchanged(root: string, changes: readonly FileChange[]): Replaced {
  const rank = ({ before, after }: FileChange) => (before === undefined ? 0 : after === undefined ? 2 : 1);
  const ordered = [...changes].sort((a, b) => rank(a) - rank(b));
  const [first] = ordered;
  if (!first) return { ok: true };
  let made: string | undefined;
  try {
    made = mkdirSync(root, { recursive: true });
    const replaced = inWorkFolder(root, (work): Replaced => {
      if (finishIn(root, work) !== undefined) return { ok: false, reason: 'changed', path: first.path };
      const steps: JournalStep[] = [];
      for (const change of ordered) {
        const step = stepOf(root, change);
        if (!step) return { ok: false, reason: 'changed', path: change.path };
        steps.push(step);
      }
      const [only, ...others] = steps as [JournalStep, ...JournalStep[]];
      const isOneStep = others.length === 0 && existsSync(dirname(join(root, only.path)));
      const stopped = isOneStep ? carryOutOne(root, work, only) : carryOut(root, work, steps);
      if (!stopped) return { ok: true };
      const { code, undone } = stopped;
      const path = join(root, stopped.path);
      return code === 'changed' && undone
        ? { ok: false, reason: 'changed', path }
        : { ok: false, reason: 'failed', path, code, undone };
    });
    return replaced ?? { ok: false, reason: 'locked', path: first.path };
  } catch (error) {
    return { ok: false, reason: 'failed', path: first.path, code: errorCode(error), undone: true };
  } finally {
    if (made !== undefined) removeEmpty(root, made);
  }
}

import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import { whileHeld } from './held.ts';
import { liesBelow } from './read.ts';
import { placeNew, temporaryName } from './temporary.ts';
import { inWorkFolder, isLeft, JOURNAL, waitForWriter, WORK_FOLDER } from './work-folder.ts';
import { sha256 } from './sha256.ts';

/** One file of a change: its path below the folder with `/`, the hash of what it was and the text it gets; `null`: no file. */
export interface JournalStep {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The hash of a file by which a journal tells whether it is as it was; `null` for no file. */
export const hashOf = (content: string | Uint8Array | null): string | null =>
  content === null ? null : sha256().update(content).digest('hex');

/** The bytes of a file; `null` when there is none. */
export function bytesAt(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

/** A file is neither as it was nor as it is to be: somebody else wrote it. */
class ChangedFile extends Error {}

/** Puts content into a file that has the hash `before`, in one step; the permissions stay, and a link stays a link. */
function putFile(
  { work, flush }: { readonly work: string; readonly flush: boolean },
  path: string,
  before: string | null,
  after: string | Uint8Array | null,
): void {
  const found = hashOf(bytesAt(path));
  if (found === hashOf(after)) return;
  if (found !== before) throw new ChangedFile();
  if (after === null) {
    whileHeld(() => rmSync(path));
    return;
  }
  const target = before === null ? path : realpathSync(path);
  const temporary = join(work, temporaryName());
  try {
    writeFileSync(temporary, after, { flag: 'wx', flush });
    if (before === null) placeNew(temporary, target);
    else {
      chmodSync(temporary, statSync(target).mode & 0o777);
      whileHeld(() => renameSync(temporary, target));
    }
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Makes the folders of a path; gives those that were not there, outermost first. */
function makeFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let each = folder; !existsSync(each); each = dirname(each)) missing.unshift(each);
  for (const each of missing) mkdirSync(each);
  return missing;
}

const isStep = (value: unknown): value is JournalStep => {
  const isTextOrNull = (each: unknown) => each === null || typeof each === 'string';
  if (typeof value !== 'object' || value === null) return false;
  const { path, before, after } = value as Partial<Record<keyof JournalStep, unknown>>;
  return typeof path === 'string' && isTextOrNull(before) && isTextOrNull(after);
};

/** A journal may have come with data from elsewhere: it writes below its folder only, and nothing that git runs by. */
function isBelow(root: string, path: string): boolean {
  const parts = path.split('/');
  if (parts.some((part) => ['', '.', '..', '.git'].includes(part.toLowerCase()) || part.includes(sep))) return false;
  if (dirname(path).toLowerCase() === WORK_FOLDER) return false;
  return liesBelow(root, join(root, path));
}

/** The steps of a journal, `undefined` when there is none; `unreadable` for one that `ita` did not write. */
function readJournal(root: string): readonly JournalStep[] | 'unreadable' | undefined {
  const path = join(root, WORK_FOLDER, JOURNAL);
  try {
    const read: unknown = lstatSync(path).isFile() ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    const steps = typeof read === 'object' && read !== null && 'steps' in read ? read.steps : undefined;
    if (Array.isArray(steps) && steps.every((step) => isStep(step) && isBelow(root, step.path))) return steps;
    return 'unreadable';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? undefined : 'unreadable';
  }
}

/** The steps of a change that was begun and not finished; `unreadable` when its journal can't be read. */
export function interruptedSteps(root: string): readonly JournalStep[] | 'unreadable' | undefined {
  if (readJournal(root) === undefined) return undefined;
  waitForWriter(root);
  return readJournal(root);
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch {
    // Some systems sync no folders; the rename is safe from a killed process all the same.
  } finally {
    closeSync(handle);
  }
}

function writeJournal(work: string, steps: readonly JournalStep[]): void {
  const temporary = join(work, temporaryName());
  writeFileSync(temporary, `${JSON.stringify({ writtenBy: 'ita', version: 1, steps })}\n`, { flag: 'wx', flush: true });
  renameSync(temporary, join(work, JOURNAL));
  syncFolder(work);
}

const removeJournal = (work: string) => rmSync(join(work, JOURNAL), { force: true });

/** What stopped a change: a file that somebody else wrote (`changed`), or the disk. `undone`: everything is as it was. */
export interface Stopped {
  readonly path: string;
  readonly code: string | 'changed';
  readonly undone: boolean;
}

const codeOf = (error: unknown) => (error instanceof ChangedFile ? 'changed' : errorCode(error));

/**
 * Carries out a change of several files below a folder whose work folder is taken: says in the journal what it writes,
 * writes it, and takes the journal away. A process killed at any moment leaves a journal that says the rest. When the
 * disk refuses, what was written is undone.
 */
export function carryOut(root: string, work: string, steps: readonly JournalStep[]): Stopped | undefined {
  const files = { work, flush: true };
  const originals = steps.map(({ path }) => bytesAt(join(root, path)));
  const folders: string[] = [];
  let reached = 0;
  try {
    writeJournal(work, steps);
    for (const { path, before, after } of steps) {
      if (after !== null) folders.push(...makeFolders(dirname(join(root, path))));
      putFile(files, join(root, path), before, after);
      reached += 1;
    }
    removeJournal(work);
    return undefined;
  } catch (error) {
    const stopped = { path: steps[reached]?.path ?? '', code: codeOf(error) };
    try {
      for (let index = reached - 1; index >= 0; index -= 1) {
        const { path, after } = steps[index] as JournalStep;
        putFile(files, join(root, path), hashOf(after), originals[index] ?? null);
      }
      for (const folder of folders.reverse()) rmdirSync(folder);
      removeJournal(work);
      return { ...stopped, undone: true };
    } catch {
      return { ...stopped, undone: false };
    }
  }
}

/** Carries out a change of one file whose folder is there: the disk does it in one step. */
export function carryOutOne(root: string, work: string, { path, before, after }: JournalStep): Stopped | undefined {
  try {
    putFile({ work, flush: false }, join(root, path), before, after);
    return undefined;
  } catch (error) {
    return { path, code: codeOf(error), undone: true };
  }
}

/**
 * What became of an interrupted change: how many files it was about, and those that somebody else has written since,
 * which stay as they are.
 */
export type Finished =
  | { readonly files: number; readonly kept: readonly string[] }
  | { readonly problem: 'locked' }
  | { readonly problem: 'unreadable' }
  | { readonly problem: 'failed'; readonly path: string; readonly code: string };

function finishSteps(root: string, work: string, steps: readonly JournalStep[]): Finished {
  const kept: string[] = [];
  for (const { path, before, after } of steps) {
    try {
      if (after !== null) makeFolders(dirname(join(root, path)));
      putFile({ work, flush: true }, join(root, path), before, after);
    } catch (error) {
      if (!(error instanceof ChangedFile)) return { problem: 'failed', path, code: errorCode(error) };
      kept.push(path);
    }
  }
  removeJournal(work);
  return { files: steps.length, kept };
}

/** Finishes the interrupted change of a folder whose work folder is taken; `undefined` when there is none. */
export function finishIn(root: string, work: string): Finished | undefined {
  const steps = readJournal(root);
  if (steps === undefined) return undefined;
  return steps === 'unreadable' ? { problem: 'unreadable' } : finishSteps(root, work, steps);
}

/**
 * Finishes a change of a folder that was begun and not finished, and sweeps what the process left that began it;
 * `undefined` when there is none. Throws when the disk refuses.
 */
export function finishInterrupted(root: string): Finished | undefined {
  if (readJournal(root) === undefined && !isLeft(root)) return undefined;
  const finished = inWorkFolder(root, (work) => ({ outcome: finishIn(root, work) }));
  return finished ? finished.outcome : { problem: 'locked' };
}

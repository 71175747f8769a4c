import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareText } from '../model/order.ts';
import { errorCode } from './error-code.ts';

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

/** What disks answer that have no hard links: FAT on a memory stick, some network folders. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Gives a finished file its name, which nobody may have; where there are no hard links, the name is taken first. */
function placeNew(finished: string, path: string): void {
  try {
    linkSync(finished, path);
  } catch (error) {
    if (!NO_LINKS.includes(errorCode(error))) throw error;
    closeSync(openSync(path, 'wx'));
    try {
      renameSync(finished, path);
    } catch (failure) {
      rmSync(path, { force: true });
      throw failure;
    }
  }
}

/** Where a write really goes: behind a link, its file. */
const behindLinks = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/**
 * Writes a whole file or nothing: into a temporary file beside it first, then into its place. A file that is there is
 * kept unless `overwrite`. Folders on the way are made. A link stays a link, and a device or pipe what it is: what is
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
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content, { flag: 'wx' });
    if (overwrite) renameSync(temporary, path);
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
 * is writing it; nothing was written then. `failed`: the disk refused; `done` are the paths changed before it did.
 */
export type Replaced =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'changed' | 'locked'; readonly path: string }
  | {
      readonly ok: false;
      readonly reason: 'failed';
      readonly path: string;
      readonly code: string;
      readonly done: readonly string[];
    };

/** A lock is held for the moment of a write; one this much older than a file made now was left by a crash. */
const STALE_MS = 10_000;
const WAIT_MS = 15;
const TRIES = 200;

const lockOf = (path: string): string => join(dirname(path), `.${basename(path)}.lock`);
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);

/** Makes a file that was not there; `false` when it was. */
function create(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away a lock that a crash left. Ages are told by the clock of the disk: that of a file made just now. */
function breakStale(lock: string): void {
  const probe = `${lock}.${randomBytes(6).toString('hex')}`;
  create(probe);
  try {
    const now = statSync(probe).mtimeMs;
    const age = (path: string) => now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age(lock) < STALE_MS) return;
    renameSync(lock, probe);
    if (age(probe) < STALE_MS) placeNew(probe, lock);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    rmSync(probe, { force: true });
  }
}

function takeLock(lock: string): boolean {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (create(lock)) return true;
    breakStale(lock);
    pause();
  }
  return false;
}

const BOM = '\uFEFF';
const hasBom = (bytes: Buffer): boolean => bytes.subarray(0, 3).equals(Buffer.from(BOM));
/** By its bytes: a text that did not come back whole from them, such as one that is not UTF-8, is never written over. */
const isAsRead = ({ path, before }: FileChange): boolean => {
  if (before === undefined || !existsSync(path)) return before === undefined && !existsSync(path);
  const bytes = readFileSync(path);
  const wanted = Buffer.from(before);
  return bytes.equals(wanted) || (hasBom(bytes) && bytes.subarray(3).equals(wanted));
};

function put({ path, before, after }: FileChange): void {
  if (after === undefined) {
    rmSync(path);
    return;
  }
  const target = before === undefined ? path : realpathSync(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const mode = before === undefined ? 0o666 : statSync(target).mode & 0o777;
    const bom = before !== undefined && hasBom(readFileSync(target)) ? BOM : '';
    writeFileSync(temporary, bom + after, { flag: 'wx', mode });
    if (before === undefined) placeNew(temporary, target);
    else renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Changes files that are still as they were read, each in one step; a byte order mark and the permissions stay. All
 * are checked before the first is written, under locks (`.NAME.lock` beside each) that other writers of ours respect:
 * they wait up to three seconds. New files come first, files that go last, so that a failure midway loses nothing.
 */
export function replaceIfUnchanged(changes: readonly FileChange[]): Replaced {
  const rank = ({ before, after }: FileChange) => (before === undefined ? 0 : after === undefined ? 2 : 1);
  const ordered = [...changes].sort((a, b) => rank(a) - rank(b));
  const held: string[] = [];
  const done: string[] = [];
  let at = '';
  try {
    for (const { path } of [...changes].sort((a, b) => compareText(a.path, b.path))) {
      at = path;
      mkdirSync(dirname(path), { recursive: true });
      if (!takeLock(lockOf(path))) return { ok: false, reason: 'locked', path };
      held.push(lockOf(path));
    }
    const stale = changes.find((change) => !isAsRead(change));
    if (stale) return { ok: false, reason: 'changed', path: stale.path };
    for (const change of ordered) {
      at = change.path;
      put(change);
      done.push(at);
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: 'failed', path: at, code: errorCode(error), done };
  } finally {
    for (const lock of held) rmSync(lock, { force: true });
  }
}

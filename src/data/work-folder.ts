import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { isRunning, ownProcess, placeNew, temporaryName } from './temporary.ts';

/**
 * The folder of what `ita` needs while it writes: its lock, its temporary files, its journal; they are gone when nothing
 * is under way. The schemas that `ita init` gives to editors lie in it too.
 */
export const WORK_FOLDER = '.ita';
/** The file of the work folder that names the process that has it. */
export const LOCK = 'lock';
/** Names of what only a process that is writing needs. */
const PASSING = /\.(?:tmp|broken)$/;
/** The file of the work folder that says what a change writes. */
export const JOURNAL = 'journal';

/** A lock of another machine is held for the moment of a write; one this much older than a file made now was left by a crash. */
const STALE_MS = 10_000;
const WAIT_MS = 15;
const TRIES = 200;

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
const modifiedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** What `step` gives; `undefined` when a file that it needs, or makes, came or went in between. */
function unlessOvertaken<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EEXIST'].includes(errorCode(error))) return undefined;
    throw error;
  }
}

/** Takes away a lock whose process has ended. Of those who see that at once, one does it: who gets the lock of that lock. */
function breakLock(path: string, owner: string): void {
  const right = join(dirname(path), `${owner || 'nobody'}.broken`);
  if (!claim(right)) return;
  try {
    if (readFileSync(path, 'utf8') === owner) rmSync(path);
  } finally {
    rmSync(right, { force: true });
  }
}

function claim(path: string): boolean {
  const own = join(dirname(path), temporaryName());
  try {
    writeFileSync(own, ownProcess(), { flag: 'wx' });
    const isOurs = () =>
      unlessOvertaken(() => {
        placeNew(own, path);
        return true;
      }) === true;
    if (isOurs()) return true;
    const owner = unlessOvertaken(() => readFileSync(path, 'utf8'));
    if (owner === undefined) return false;
    const age = (modifiedAt(own) ?? 0) - (modifiedAt(path) ?? Infinity);
    if (!(isRunning(owner) === false || (isRunning(owner) === undefined && age > STALE_MS))) return false;
    breakLock(path, owner);
    return isOurs();
  } finally {
    rmSync(own, { force: true });
  }
}

function take(work: string): boolean {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const taken = unlessOvertaken(() => {
      mkdirSync(work, { recursive: true });
      if (!lstatSync(work).isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
      return claim(join(work, LOCK));
    });
    if (taken) return true;
    pause();
  }
  return false;
}

/** Whether a running process is writing below a folder. */
function isWriting(folder: string): boolean {
  const owner = unlessOvertaken(() => readFileSync(join(folder, WORK_FOLDER, LOCK), 'utf8'));
  return owner !== undefined && isRunning(owner) !== false;
}

/** Whether a process that has ended left something in the work folder of a folder, or the empty work folder itself. */
export function isLeft(folder: string): boolean {
  const names = unlessOvertaken(() => readdirSync(join(folder, WORK_FOLDER)));
  const isPassing = (name: string) => name === LOCK || name === JOURNAL || PASSING.test(name);
  return names !== undefined && (names.length === 0 || names.some(isPassing)) && !isWriting(folder);
}

/** Waits until no running process is writing below a folder, at most as long as one waits for its lock. */
export function waitForWriter(folder: string): void {
  for (let tries = 0; tries < TRIES && isWriting(folder); tries += 1) pause();
}

/**
 * Runs `use` with the work folder of a folder while no other process has it; those who come wait up to three seconds.
 * What a process that has ended left there is swept first, all but its journal. `undefined`: somebody else has it.
 */
export function inWorkFolder<T>(folder: string, use: (work: string) => T): T | undefined {
  const work = join(folder, WORK_FOLDER);
  if (!take(work)) return undefined;
  try {
    for (const name of readdirSync(work)) if (PASSING.test(name)) rmSync(join(work, name), { force: true });
    return use(work);
  } finally {
    rmSync(join(work, LOCK), { force: true });
    try {
      rmdirSync(work);
    } catch {
      // Others wait in it, or a journal is left: it stays.
    }
  }
}

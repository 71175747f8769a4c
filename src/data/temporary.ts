import { closeSync, linkSync, openSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './error-code.ts';
import { sha256 } from './sha256.ts';

/** Asks once, and not before somebody wants to know: most calls write nothing. */
function once<T>(ask: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: ask() };
    return known.value;
  };
}

function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Process ids are unique on one machine, in one container, since it started. */
const machine = once(() =>
  sha256()
    .update(hostname())
    .update(orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')))
    .update(orNothing(() => readlinkSync('/proc/self/ns/pid')))
    .digest('hex')
    .slice(0, 8),
);

/** When a process started, as the system counts; `0` where it does not tell, `undefined` when the process has ended. */
function startOf(pid: number | 'self'): number | undefined {
  const status = orNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (status === '') return pid === 'self' || !hasStarts() ? 0 : undefined;
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : Number(fields[19]);
}
const hasStarts = once(() => orNothing(() => readFileSync('/proc/self/stat', 'utf8')) !== '');

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** This process, so that others can tell whether it still runs: its id, its start and its machine. */
export const ownProcess = once(() => `${process.pid}-${startOf('self')}-${machine()}`);

/** Whether a process still runs, by what it calls itself; `undefined` when it can't be told from this machine. */
export function isRunning(name: string): boolean | undefined {
  const [, pid = '', start, where] = /^(\d+)-(\d+)-([0-9a-f]{8})$/.exec(name) ?? [];
  if (where !== machine()) return undefined;
  return hasStarts() ? startOf(Number(pid)) === Number(start) : answers(Number(pid));
}

let made = 0;

/** A name that no other file of any process has; `processOf` tells whose it is. */
export function temporaryName(before = ''): string {
  made += 1;
  return `${before}${ownProcess()}.${made}.tmp`;
}

/** The process that made a temporary file, by its name without what was put before; `undefined` for other names. */
export const processOf = (name: string): string | undefined => /^(\d+-\d+-[0-9a-f]{8})\.\d+\.tmp$/.exec(name)?.[1];

/** What disks answer that have no hard links: FAT on a memory stick, some network folders. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Gives a finished file its name, which nobody may have; where there are no hard links, the name is taken first. */
export function placeNew(finished: string, path: string): void {
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

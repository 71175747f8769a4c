import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import { bytesAt, hashOf } from './journal.ts';
import type { FileChange } from './write.ts';
import { sha256 } from './sha256.ts';

/** A file that a change wrote: its path below the folder with `/`, its text before (`null`: no file), the hash it left. */
export interface KeptFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change that was finished, to be taken back. */
export interface FinishedChange {
  /** The day of the change, in BE. */
  readonly on: string;
  /** The command that made it. */
  readonly command: string;
  readonly files: readonly KeptFile[];
}

/** How many changes of a folder are kept. */
const MOST = 20;
const NAME = /^\d{8}\.json$/;

/** Where a person's programs keep what is not their data; `undefined` when the system does not say. */
export function stateFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'ita');
  if (env.XDG_STATE_HOME) return join(env.XDG_STATE_HOME, 'ita');
  return env.HOME ? join(env.HOME, '.local', 'state', 'ita') : undefined;
}

/** The folder of the changes of one data directory, whatever path leads there. */
const changesOf = (state: string, root: string): string =>
  join(state, 'undo', sha256().update(realpathSync(root)).digest('hex').slice(0, 32));

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort();
  } catch {
    return [];
  }
};

/** How often a name is tried again when another process takes it. */
const TRIES = 20;

function writeNext(folder: string, text: string): void {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const last = Number(namesIn(folder).at(-1)?.slice(0, 8) ?? 0);
    try {
      writeFileSync(join(folder, `${String(last + 1).padStart(8, '0')}.json`), text, { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * Keeps a change of a folder that was just finished in a state folder, the last twenty of each. A disk that refuses is
 * no failure of the change: it then can't be taken back.
 */
export function keepChange(
  state: string,
  root: string,
  { on, command, changes }: Pick<FinishedChange, 'on' | 'command'> & { readonly changes: readonly FileChange[] },
): void {
  try {
    const files = changes.map(
      ({ path, before }): KeptFile => ({
        path: relative(root, path).split(sep).join('/'),
        before: before ?? null,
        after: hashOf(bytesAt(path)),
      }),
    );
    const folder = changesOf(state, root);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeNext(folder, `${JSON.stringify({ writtenBy: 'ita', version: 1, on, command, files })}\n`);
    for (const name of namesIn(folder).slice(0, -MOST)) rmSync(join(folder, name), { force: true });
  } catch {
    // The state folder is not ours to insist on.
  }
}

const isKept = (value: unknown): value is FinishedChange =>
  typeof value === 'object' && value !== null && 'writtenBy' in value && 'files' in value && Array.isArray(value.files);

/** The changes of a folder that are kept, the last first, each with the file that keeps it. */
export function keptChanges(state: string, root: string): { readonly kept: string; readonly change: FinishedChange }[] {
  const folder = changesOf(state, root);
  return namesIn(folder)
    .reverse()
    .flatMap((name) => {
      const kept = join(folder, name);
      try {
        const change: unknown = JSON.parse(readFileSync(kept, 'utf8'));
        return isKept(change) ? [{ kept, change }] : [];
      } catch {
        return [];
      }
    });
}

/** The hash of what is at a path; of what can't be read, such as a folder, something that no file has. */
function hashAt(path: string): string | null {
  try {
    return hashOf(bytesAt(path));
  } catch {
    return 'unreadable';
  }
}

/** Files of a change that are not as it left them. */
export const movedSince = (root: string, { files }: FinishedChange): string[] =>
  files.filter(({ path, after }) => hashAt(join(root, path)) !== after).map(({ path }) => path);

/** Whether every file of a change is as it was before it: a killed process took it back, and could not forget it. */
export const isTakenBack = (root: string, { files }: FinishedChange): boolean =>
  files.every(({ path, before }) => hashAt(join(root, path)) === hashOf(before));

/** Forgets a change that was taken back. */
export const forgetChange = (kept: string): void => rmSync(kept, { force: true });

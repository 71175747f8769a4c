import { createHash, randomBytes } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareText } from '../model/order.ts';
import { errorCode } from './error-code.ts';

/** The file that says what `ita publish` wrote into a directory. */
const MANIFEST = '.ita-publish.json';

/** What is to lie in a directory: bytes by path below it, with `/`. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/**
 * What became of writing a directory. `foreign`: it holds files that `ita` did not write, or that were changed since;
 * `failed`: the disk refused. Either way the directory is as it was.
 */
export type SiteWritten =
  | { readonly ok: true; readonly removed: number }
  | { readonly ok: false; readonly reason: 'not-a-directory' }
  | { readonly ok: false; readonly reason: 'foreign'; readonly files: readonly string[] }
  | { readonly ok: false; readonly reason: 'failed'; readonly code: string };

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function manifestOf(files: SiteFiles): string {
  const hashes = [...files].map(([path, bytes]) => [path, hashOf(bytes)] as const);
  const sorted = hashes.sort(([a], [b]) => compareText(a, b));
  return `${JSON.stringify({ writtenBy: 'ita publish', version: 1, files: Object.fromEntries(sorted) }, undefined, 2)}\n`;
}

function readManifest(directory: string): ReadonlyMap<string, string> {
  try {
    const read: unknown = JSON.parse(readFileSync(join(directory, MANIFEST), 'utf8'));
    const files = typeof read === 'object' && read !== null && 'files' in read ? read.files : undefined;
    return new Map(Object.entries(typeof files === 'object' && files !== null ? files : {}));
  } catch {
    return new Map();
  }
}

/** Every file and link below a directory, and every folder without any. */
function listAll(directory: string, below = ''): string[] {
  const entries = readdirSync(join(directory, below), { withFileTypes: true });
  if (entries.length === 0 && below !== '') return [`${below}/`];
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listAll(directory, path) : [path];
  });
}

/** What of a directory is not exactly as `ita` wrote it. */
function foreignIn(directory: string): string[] {
  const ours = readManifest(directory);
  const isOurs = (path: string) => {
    if (path === MANIFEST) return ours.size > 0;
    const hash = ours.get(path);
    const full = join(directory, path);
    return hash !== undefined && lstatSync(full).isFile() && hashOf(readFileSync(full)) === hash;
  };
  return listAll(directory)
    .filter((path) => !isOurs(path))
    .sort(compareText);
}

function build(directory: string, files: SiteFiles): void {
  mkdirSync(directory);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), bytes, { flag: 'wx' });
  }
  writeFileSync(join(directory, MANIFEST), manifestOf(files), { flag: 'wx' });
}

/** Puts the new directory in the place of the old one; the old one comes back when that can't be done. */
function swap(made: string, place: string, aside: string): string[] {
  renameSync(place, aside);
  try {
    const late = foreignIn(aside);
    if (late.length > 0) {
      renameSync(aside, place);
      return late;
    }
    renameSync(made, place);
    return [];
  } catch (error) {
    renameSync(aside, place);
    throw error;
  }
}

const statusOf = (path: string) => lstatSync(path, { throwIfNoEntry: false });

/**
 * Writes a whole directory or nothing: beside its place first, then into it. A directory that is there must be empty
 * or hold only what an earlier call wrote, unchanged; what is no longer written goes. Folders on the way are made.
 */
export function writeSite(directory: string, files: SiteFiles): SiteWritten {
  let made: string | undefined;
  try {
    const place = statusOf(directory)?.isSymbolicLink() ? realpathSync(directory) : directory;
    const status = statusOf(place);
    if (status && !status.isDirectory()) return { ok: false, reason: 'not-a-directory' };
    const foreign = status ? foreignIn(place) : [];
    if (foreign.length > 0) return { ok: false, reason: 'foreign', files: foreign };
    const removed = status ? [...readManifest(place).keys()].filter((path) => !files.has(path)).length : 0;

    mkdirSync(dirname(place), { recursive: true });
    const token = randomBytes(6).toString('hex');
    made = join(dirname(place), `.${basename(place)}.${token}.tmp`);
    build(made, files);
    if (status) {
      const aside = join(dirname(place), `.${basename(place)}.${token}.old`);
      const late = swap(made, place, aside);
      if (late.length > 0) return { ok: false, reason: 'foreign', files: late };
      rmSync(aside, { recursive: true, force: true });
    } else renameSync(made, place);
    return { ok: true, removed };
  } catch (error) {
    return { ok: false, reason: 'failed', code: errorCode(error) };
  } finally {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
  }
}

import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '../model/order.ts';
import { errorCode } from './error-code.ts';
import { whileHeld } from './held.ts';
import { temporaryName } from './temporary.ts';
import { inWorkFolder, LOCK, WORK_FOLDER } from './work-folder.ts';
import { sha256 } from './sha256.ts';

/** The file that says what `ita publish` wrote into a directory. */
const MANIFEST = '.ita-publish.json';

/** What is to lie in a directory: bytes by path below it, with `/`. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/**
 * What became of writing a directory. `foreign`: it holds files that `ita` did not write, or that were changed since;
 * `locked`: somebody else is writing it; the directory is as it was. `failed`: the disk refused; the next call goes on.
 */
export type SiteWritten =
  | { readonly ok: true; readonly removed: number }
  | { readonly ok: false; readonly reason: 'not-a-directory' }
  | { readonly ok: false; readonly reason: 'locked' }
  | { readonly ok: false; readonly reason: 'foreign'; readonly files: readonly string[] }
  | { readonly ok: false; readonly reason: 'failed'; readonly code: string };

const hashOf = (bytes: Uint8Array): string => sha256().update(bytes).digest('hex');

type Hashes = ReadonlyMap<string, string>;

const hashesOf = (files: SiteFiles): Hashes => new Map([...files].map(([path, bytes]) => [path, hashOf(bytes)]));

/** What a manifest says of the files that are there, and, while they are being written, of those to come. */
function manifestOf(files: Hashes, writing?: Hashes): string {
  const sorted = (hashes: Hashes) => Object.fromEntries([...hashes].sort(([a], [b]) => compareText(a, b)));
  const said = { writtenBy: 'ita publish', version: 1, files: sorted(files), writing: writing && sorted(writing) };
  return `${JSON.stringify(said, undefined, 2)}\n`;
}

function readManifest(directory: string, key: 'files' | 'writing' = 'files'): Hashes {
  try {
    const read: unknown = JSON.parse(readFileSync(join(directory, MANIFEST), 'utf8'));
    const said = typeof read === 'object' && read !== null ? (read as Partial<Record<string, unknown>>)[key] : {};
    return new Map(Object.entries(typeof said === 'object' && said !== null ? said : {}));
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
  const coming = readManifest(directory, 'writing');
  const known = [...ours.keys(), ...coming.keys()];
  const isOurs = (path: string) => {
    if (path === MANIFEST) return known.length > 0;
    if (path === `${WORK_FOLDER}/${LOCK}`) return true;
    if (path.endsWith('/')) return coming.size > 0 && known.some((each) => each.startsWith(path));
    const full = join(directory, path);
    if (!(ours.has(path) || coming.has(path)) || !lstatSync(full).isFile()) return false;
    const hash = hashOf(readFileSync(full));
    return hash === ours.get(path) || hash === coming.get(path);
  };
  return listAll(directory)
    .filter((path) => !isOurs(path))
    .sort(compareText);
}

/** The hashes of what lies in a directory that is ours. */
function presentIn(directory: string): Hashes {
  const own = [MANIFEST, `${WORK_FOLDER}/${LOCK}`];
  const paths = listAll(directory).filter((path) => !own.includes(path) && !path.endsWith('/'));
  return new Map(paths.map((path) => [path, hashOf(readFileSync(join(directory, path)))]));
}

/** The order in which files come, so that every link that can be followed from `index.html` leads somewhere at any moment. */
function rankOf(path: string, ours: ReadonlyMap<string, unknown>): number {
  if (path === 'index.html') return 3;
  if (!path.endsWith('.html')) return 0;
  return ours.has(path) ? 2 : 1;
}

/** Takes away a folder below a directory that is empty, and those above it that are empty then. */
function removeEmptyFolders(place: string, first: string): void {
  for (let folder = first; folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(place, folder)).length > 0) return;
    rmdirSync(join(place, folder));
  }
}

/** Puts files in their places one by one, each by a rename. The manifest says first what may come, and last what is there. */
function fill(place: string, work: string, files: SiteFiles): void {
  const put = (path: string, content: string | Uint8Array) => {
    const temporary = join(work, temporaryName());
    writeFileSync(temporary, content, { flag: 'wx' });
    whileHeld(() => renameSync(temporary, join(place, path)));
  };
  const ours = presentIn(place);
  put(MANIFEST, manifestOf(ours, hashesOf(files)));
  const inOrder = [...files].sort(([a], [b]) => rankOf(a, ours) - rankOf(b, ours) || compareText(a, b));
  for (const [path, bytes] of inOrder) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    put(path, bytes);
  }
  for (const path of ours.keys()) {
    if (files.has(path)) continue;
    whileHeld(() => rmSync(join(place, path), { force: true }));
    removeEmptyFolders(place, dirname(path));
  }
  for (const path of listAll(place)) if (path.endsWith('/')) removeEmptyFolders(place, path.slice(0, -1));
  put(MANIFEST, manifestOf(hashesOf(files)));
}

const statusOf = (path: string) => lstatSync(path, { throwIfNoEntry: false });

function writeInto(place: string, work: string, files: SiteFiles): SiteWritten {
  const foreign = foreignIn(place);
  if (foreign.length > 0) return { ok: false, reason: 'foreign', files: foreign };
  const removed = [...presentIn(place).keys()].filter((path) => !files.has(path)).length;
  fill(place, work, files);
  return { ok: true, removed };
}

/**
 * Writes a directory file by file, so that there is a site at any moment whose links resolve; killed midway, the next
 * call goes on. A directory that is there must be empty or hold only what an earlier call wrote, unchanged; what is no
 * longer written goes. Folders on the way are made.
 */
export function writeSite(directory: string, files: SiteFiles): SiteWritten {
  let made: string | undefined;
  let written: SiteWritten | undefined;
  try {
    const place = statusOf(directory)?.isSymbolicLink() ? realpathSync(directory) : directory;
    const status = statusOf(place);
    if (status && !status.isDirectory()) return { ok: false, reason: 'not-a-directory' };
    made = mkdirSync(place, { recursive: true });
    written = inWorkFolder(place, (work) => writeInto(place, work, files)) ?? { ok: false, reason: 'locked' };
    return written;
  } catch (error) {
    return { ok: false, reason: 'failed', code: errorCode(error) };
  } finally {
    if (made !== undefined && !written?.ok) rmSync(made, { recursive: true, force: true });
  }
}

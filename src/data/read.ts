import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../model/order.ts';
import { errorCode } from './error-code.ts';
import { whileHeld } from './held.ts';
import { placeOf, YEAR_FOLDER } from './places.ts';
import { JOURNAL, WORK_FOLDER } from './work-folder.ts';

/** The largest file that is read, in bytes: some two hundred times a long report. */
export const SIZE_LIMIT = 2 * 1024 * 1024;

/** A file as it lies on the disk: its text, or why there is none. */
export type FileText =
  | { readonly text: string }
  | { readonly problem: 'unreadable'; readonly reason: string }
  /** The text with U+FFFD where bytes are no UTF-8, and where the first of them is. */
  | { readonly problem: 'not-utf8'; readonly text: string; readonly offset: number }
  | { readonly problem: 'too-large'; readonly bytes: number }
  /** A change of it was interrupted: what it says is not known. */
  | { readonly problem: 'interrupted' };

/** Every file below a directory, by path with `/`; years that were not asked for are not entered. */
export interface Listing {
  readonly files: readonly string[];
  /** Folders that could not be entered, and why. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  readonly years: readonly number[];
  /** Those of the files that are links which lead out of the directory. */
  readonly linksOut: readonly string[];
}

/** Whether something lies at a path. */
export const isThere = (path: string): boolean => existsSync(path);

/** Whether a path leads to a directory. */
export const isDirectory = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The names on a path that are not there yet, the last first. */
export function newNames(path: string): string[] {
  const names: string[] = [];
  for (let each = path; !existsSync(each) && dirname(each) !== each; each = dirname(each)) names.push(basename(each));
  return names;
}

/** The names in a folder, none when it is not there yet; or why it can't be looked into. */
export function listFolder(path: string): { readonly names: readonly string[] } | { readonly reason: string } {
  try {
    return { names: existsSync(path) ? readdirSync(path).sort() : [] };
  } catch (error) {
    return { reason: errorCode(error) };
  }
}

/** The nearest folder upward from `start` that holds `ita.yaml`, or will when an interrupted change is finished; `undefined` when there is none. */
export function findRoot(start: string): string | undefined {
  let folder = resolve(start);
  for (;;) {
    if (existsSync(join(folder, 'ita.yaml')) || existsSync(join(folder, WORK_FOLDER, JOURNAL))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

/** Lists a data directory in a fixed order. Names that begin with a dot are not ours and are passed over. */
export function list(root: string, wanted: (year: number) => boolean): Listing {
  const files: string[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  const years: number[] = [];
  const linksOut: string[] = [];
  const enter = (folder: string) => {
    try {
      const entries = readdirSync(folder === '' ? root : join(root, folder), { withFileTypes: true });
      for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isSymbolicLink() && leadsOut(root, join(root, path))) linksOut.push(path);
        if (!entry.isDirectory() || placeOf(path)) files.push(path);
        else if (folder === '' && YEAR_FOLDER.test(entry.name)) {
          years.push(Number(entry.name));
          if (wanted(Number(entry.name))) enter(path);
        } else enter(path);
      }
    } catch (error) {
      unreadable.push({ file: folder === '' ? '.' : folder, reason: errorCode(error) });
    }
  };
  enter('');
  return { files, unreadable, years, linksOut };
}

/** The fiscal years that have a folder below a data directory, ascending. */
export const listYears = (root: string): number[] => [...list(root, () => false).years];

/** Most files fit in here: one read, no question about their size. */
const shared = Buffer.allocUnsafe(64 * 1024);

/** Whether a place lies in a folder, every link on the way followed. */
export function liesBelow(folder: string, path: string): boolean {
  const below = relative(realPlace(folder), realPlace(path));
  return below === '' || !(below.split(sep)[0] === '..' || isAbsolute(below));
}

/** Whether a link leads to something out of the directory. */
const leadsOut = (root: string, link: string): boolean => existsSync(link) && !liesBelow(root, link);

/** Throws for a link that leads out of the directory: what lies there is none of the data, whoever may read it. */
function mustBeBelow(root: string, path: string): void {
  if (lstatSync(path).isSymbolicLink() && leadsOut(root, path)) {
    throw Object.assign(new Error('a link out'), { code: 'EOUTSIDE' });
  }
}

/** Opens without waiting: a pipe would never answer. Windows has no such thing. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** Opens no link; `undefined` on Windows. */
const NO_LINK: number | undefined = constants.O_NOFOLLOW;

/** Throws for what is no file and may have no end: a pipe, a socket, a device. A folder says so when it is read. */
function mustBeFile(stats: Stats): void {
  if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error('no file'), { code: 'ENOTFILE' });
}

/** The bytes of a file of at most `SIZE_LIMIT`, good until the next call; or how many there would be. */
function bytesOf(path: string, flags = READING): Buffer | number {
  const handle = whileHeld(() => openSync(path, flags));
  try {
    const stats = fstatSync(handle);
    mustBeFile(stats);
    const count = readSync(handle, shared);
    if (count < shared.length) return shared.subarray(0, count);
    const { size } = stats;
    return size > SIZE_LIMIT ? size : Buffer.concat([shared, readFileSync(handle)]);
  } finally {
    closeSync(handle);
  }
}

/** Reads a file of a directory as UTF-8 text, a byte order mark left out; a link that leads out of it is not followed. */
export function readBelow(root: string, file: string): FileText {
  const path = join(root, file);
  // Most files are no links: that need not be asked apart.
  const found = NO_LINK === undefined ? undefined : readText(path, READING | NO_LINK);
  if (found && !('reason' in found)) return found;
  try {
    mustBeBelow(root, path);
  } catch (error) {
    return { problem: 'unreadable', reason: errorCode(error) };
  }
  return readText(path);
}

/** Bytes as UTF-8 text, a byte order mark left out. */
export function decoded(bytes: Buffer): FileText {
  const text = bytes.toString('utf8');
  const offset = text.indexOf('\uFFFD');
  if (offset >= 0 && !isUtf8(bytes)) return { problem: 'not-utf8', text, offset };
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

/** Reads one file as UTF-8 text, a byte order mark left out. */
export function readText(path: string, flags = READING): FileText {
  try {
    const bytes = bytesOf(path, flags);
    return typeof bytes === 'number' ? { problem: 'too-large', bytes } : decoded(bytes);
  } catch (error) {
    return { problem: 'unreadable', reason: errorCode(error) };
  }
}

/** The bytes of a file that is no larger than `limit`; `larger` when it is, the code of the failure when it can't be read. */
export function readBytes(path: string, limit: number): Uint8Array | 'larger' | { readonly reason: string } {
  try {
    const stats = statSync(path);
    mustBeFile(stats);
    return stats.size > limit ? 'larger' : readFileSync(path);
  } catch (error) {
    return { reason: errorCode(error) };
  }
}

/** Where a path leads when every link on the way is followed; what does not exist yet lies below what does. */
export function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPlace(above), basename(path));
  }
}

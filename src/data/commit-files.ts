import { posix } from 'node:path';
import { askGit, type Environment } from './git.ts';
import { EVIDENCE_LIMIT } from './evidence.ts';
import type { FileSource } from './file-source.ts';
import { YEAR_FOLDER } from './places.ts';
import { compareText } from '../model/order.ts';
import { decoded, type FileText, SIZE_LIMIT } from './read.ts';

/** How long git may list a commit, or give a part of its files. */
const LIMIT_MS = 30_000;
const LISTED_AT_MOST = 512 * 1024 * 1024;
/** Files are asked for in parts of about so many bytes, so that no answer is larger than can be held. */
const PART = 32 * 1024 * 1024;
/** Links that lead to links are followed so often. */
const MOST_LINKS = 8;

interface Entry {
  readonly file: string;
  readonly link: boolean;
  readonly id: string;
  readonly bytes: number;
}

/** `100644 blob 3b18e5…      12\t2565/plan.yaml`; what is no blob, such as a submodule, is none of the data. A blob that is missing has no size. */
const LINE = /^(\d{6}) blob ([0-9a-f]+) +(\S+)\t(.+)$/s;

/** The order in which a folder is gone through: names within their folder, a folder where its name stands. */
function byFolder(a: Entry, b: Entry): number {
  const [left, right] = [a.file.split('/'), b.file.split('/')];
  const at = left.findIndex((name, index) => name !== right[index]);
  return at < 0 ? -1 : compareText(left[at] ?? '', right[at] ?? '');
}

function entriesOf(root: string, env: Environment, commit: string): Entry[] | undefined {
  const asking = { limitMs: LIMIT_MS, most: LISTED_AT_MOST };
  const { status, stdout } = askGit(root, env, ['ls-tree', '-r', '-z', '--long', commit], asking);
  if (status !== 0) return undefined;
  const entries = stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line): Entry[] => {
      const [, mode, id = '', bytes, file = ''] = LINE.exec(line) ?? [];
      const isHidden = file.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
      return mode === undefined || isHidden ? [] : [{ file, link: mode === '120000', id, bytes: Number(bytes) || 0 }];
    });
  return entries.sort(byFolder);
}

/** The contents of blobs by id, of one answer: `ID blob SIZE`, a line break, the bytes, a line break. */
function contentsOf(root: string, env: Environment, entries: readonly Entry[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  const input = entries.map(({ id }) => `${id}\n`).join('');
  const most = entries.reduce((sum, { bytes }) => sum + bytes + 200, 200);
  const { stdout } = askGit(root, env, ['cat-file', '--batch'], { input, limitMs: LIMIT_MS, most });
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf('\n', at);
    if (end < 0) break;
    const [id = '', , size] = stdout.toString('latin1', at, end).split(' ');
    const bytes = Number(size);
    at = end + 1;
    // `ID missing`: a part of the repository that was never fetched.
    if (!Number.isInteger(bytes)) continue;
    if (at + bytes > stdout.length) break;
    contents.set(id, stdout.subarray(at, at + bytes));
    at += bytes + 1;
  }
  return contents;
}

/**
 * The files of a folder as a commit has them: what the folder would hold were the commit checked out. A link within the
 * folder is read as its file. `undefined` when git can't list them.
 */
export function commitFiles(root: string, env: Environment, commit: string): FileSource | undefined {
  const entries = entriesOf(root, env, commit);
  if (!entries) return undefined;
  const places = new Map(entries.map((entry, index) => [entry.file, { entry, index }]));
  const known = new Map<string, Buffer | undefined>();
  const bytesOf = ({ id }: Entry, from: number): Buffer | undefined => {
    if (!known.has(id)) {
      let left = PART;
      const part: Entry[] = [];
      for (const next of entries.slice(from)) {
        if (left <= 0) break;
        if (
          next.bytes > SIZE_LIMIT ||
          known.has(next.id) ||
          !(next.link || /\.ya?ml$/i.test(next.file) || next.id === id)
        )
          continue;
        part.push(next);
        left -= next.bytes;
      }
      const contents = contentsOf(root, env, part);
      for (const each of part) known.set(each.id, contents.get(each.id));
    }
    return known.get(id);
  };
  const text = (file: string, links = 0): FileText => {
    const found = places.get(file);
    if (!found) return { problem: 'unreadable', reason: 'ENOENT' };
    const { entry, index } = found;
    if (entry.bytes > SIZE_LIMIT) return { problem: 'too-large', bytes: entry.bytes };
    const bytes = bytesOf(entry, index);
    if (!bytes) return { problem: 'unreadable', reason: 'EGIT' };
    if (!entry.link) return decoded(bytes);
    const target = posix.normalize(posix.join(posix.dirname(file), bytes.toString('utf8')));
    const isOut = target.startsWith('../') || posix.isAbsolute(bytes.toString('utf8'));
    if (isOut || links >= MOST_LINKS) return { problem: 'unreadable', reason: isOut ? 'EOUTSIDE' : 'ELOOP' };
    return text(target, links + 1);
  };
  return {
    list: (wanted) => {
      const yearOf = (file: string) => /^[^/]+(?=\/)/.exec(file)?.[0] ?? '';
      const files = entries
        .map(({ file }) => file)
        .filter((file) => !YEAR_FOLDER.test(yearOf(file)) || wanted(Number(yearOf(file))));
      const years = new Set(entries.map(({ file }) => yearOf(file)).filter((name) => YEAR_FOLDER.test(name)));
      return { files, unreadable: [], years: [...years].map(Number), linksOut: [] };
    },
    text: (file) => text(file),
    evidence: (file) => {
      const entry = places.get(file)?.entry;
      if (!entry) return { problem: 'missing' };
      if (entry.link) return { problem: 'not-a-file' };
      if (entry.bytes > EVIDENCE_LIMIT) return { problem: 'too-large' };
      const bytes = contentsOf(root, env, [entry]).get(entry.id);
      return bytes ? { bytes } : { problem: 'unreadable' };
    },
    interrupted: () => undefined,
  };
}

import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything below a folder by path: bytes of files, targets of links, `''` for folders that hold nothing. */
export function treeOf(root, below = '', tree = new Map()) {
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  if (entries.length === 0 && below !== '') tree.set(below, '');
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isSymbolicLink()) tree.set(path, readlinkSync(join(root, path)));
    else if (entry.isDirectory()) treeOf(root, path, tree);
    else tree.set(path, readFileSync(join(root, path)));
  }
  return tree;
}

const isSame = (a, b) => (Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : a === b);

/** The paths at which two trees differ. */
export const changesOf = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => !isSame(before.get(path), after.get(path)));

/** Makes a folder hold these files again and nothing else. */
export function restore(root, files) {
  mkdirSync(root, { recursive: true });
  const changed = changesOf(treeOf(root), files);
  for (const path of changed) {
    const top = path.split('/').find((_, index, parts) => !isFolderOf(files, parts.slice(0, index + 1).join('/')));
    const parts = path.split('/');
    rmSync(join(root, parts.slice(0, parts.indexOf(top) + 1).join('/')), { recursive: true, force: true });
  }
  for (const [path, bytes] of files) {
    if (lstatSync(join(root, path), { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

const isFolderOf = (files, path) => [...files.keys()].some((file) => file.startsWith(`${path}/`));

import { join } from 'node:path';
import { type Loaded, loadTexts } from '../load.ts';
import { readBelow } from '../read.ts';
import type { FileChange } from '../write.ts';

/** Texts of files by path below the data directory; `undefined` for a file that goes. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** A directory that was loaded, as it would be with some of its files changed, added or gone; nothing is written. */
export function withTexts(root: string, loaded: Loaded, texts: Texts): Loaded {
  const known = [...loaded.files, ...loaded.register.otherFiles];
  const paths = [...new Set([...known, ...texts.keys()])].filter(
    (file) => !texts.has(file) || texts.get(file) !== undefined,
  );
  const content = (file: string) => {
    const source = loaded.sources.get(file);
    // A text that could not be read as such, of another encoding, is no text to check again.
    const text = texts.get(file) ?? (source && 'root' in source ? source.text : undefined);
    return text === undefined ? readBelow(root, file) : { text };
  };
  return { ...loadTexts(paths.sort(), content), yearsPresent: loaded.yearsPresent };
}

/** The text of a file as it lies on the disk; `undefined` when there is none, or it can't be read as text. */
function textBefore(root: string, loaded: Loaded, file: string): string | undefined {
  const known = loaded.sources.get(file)?.text;
  if (known !== undefined || !loaded.register.otherFiles.has(file)) return known;
  const read = readBelow(root, file);
  return 'text' in read ? read.text : undefined;
}

/** A file of a directory to change. */
export interface DirectoryChange extends FileChange {
  /** Path below the data directory. */
  readonly file: string;
}

/** The changes that turn a loaded directory into one with these texts; what stays the same is left out. */
export const changesTo = (root: string, loaded: Loaded, texts: Texts): DirectoryChange[] =>
  [...texts]
    .map(([file, after]) => ({ file, path: join(root, file), before: textBefore(root, loaded, file), after }))
    .filter(({ before, after }) => before !== after);

import { join } from 'node:path';
import { pictureOf } from '../data/picture.ts';
import { liesBelow, readBytes, SIZE_LIMIT } from '../data/read.ts';
import type { Picture } from '../views/document.ts';
import type { Words } from '../words/words.ts';
import { RuntimeError } from './exit.ts';

/** The agency's emblem, from the file below the data directory that the settings name. Throws `RuntimeError` when it is not a picture. */
export function emblemOf(root: string, file: string | undefined, words: Words): Picture | undefined {
  if (file === undefined) return undefined;
  if (!liesBelow(root, join(root, file))) throw new RuntimeError(words.memo.cli.badEmblem(file));
  const bytes = readBytes(join(root, file), SIZE_LIMIT);
  const picture = bytes instanceof Uint8Array ? pictureOf(bytes) : undefined;
  if (!picture) throw new RuntimeError(words.memo.cli.badEmblem(file));
  return picture;
}

import type { DirectoryChange } from '../../data/edit/changed.ts';
import { diffOf } from '../../render/diff.ts';
import { safe } from '../../text/width.ts';
import type { Words } from '../../words/words.ts';
import type { ResolvedOptions } from '../options.ts';

/** Changes as a diff, file by file in order of path; a file that moves shows once, with what changes in it. */
export function changesText(
  { color }: ResolvedOptions,
  words: Words,
  changes: readonly DirectoryChange[],
  moves: ReadonlyMap<string, string>,
): string {
  const before = new Map(changes.map((change) => [change.file, change.before]));
  const gone = new Set(moves.values());
  return changes
    .filter(({ file }) => !gone.has(file) || moves.has(file))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, before: own, after }) => {
      const from = moves.get(file);
      const old = from === undefined ? own : before.get(from);
      const moved = from === undefined ? '' : `${safe(words.edit.move(from, file))}\n`;
      return `${moved}${diffOf(file, old ?? '', after ?? '', color)}`;
    })
    .join('\n');
}

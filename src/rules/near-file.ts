import { nearMiss } from '../text/near-miss.ts';
import { fixThai } from '../text/thai-text.ts';

/** More comparisons than this in one folder mean that its files were not brought along, rather than misspelt. */
const MOST_COMPARISONS = 100_000;

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const folded = (file: string) => fixThai(file).toLowerCase();

function groupBy(files: Iterable<string>, key: (file: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const group = groups.get(key(file));
    if (group) group.push(file);
    else groups.set(key(file), [file]);
  }
  return groups;
}

/**
 * The file that was probably meant by each of the missing ones: the one that differs by case or encoding only, else a like name in
 * the same folder, else the one file of that name elsewhere.
 */
export function nearFiles(missing: ReadonlySet<string>, present: ReadonlySet<string>): Map<string, string> {
  const near = new Map<string, string>();
  if (missing.size === 0) return near;
  const byFolded = groupBy(present, folded);
  const byFolder = groupBy(present, folderOf);
  const byName = groupBy(present, nameOf);
  const missingIn = groupBy(missing, folderOf);
  for (const file of missing) {
    const folder = folderOf(file);
    const neighbours = byFolder.get(folder) ?? [];
    const few = neighbours.length * (missingIn.get(folder)?.length ?? 0) <= MOST_COMPARISONS;
    const neighbour = few ? nearMiss(nameOf(file), neighbours.map(nameOf)) : undefined;
    const sameName = byName.get(nameOf(file)) ?? [];
    const meant =
      byFolded.get(folded(file))?.[0] ??
      (neighbour === undefined ? undefined : folder + neighbour) ??
      (sameName.length === 1 ? sameName[0] : undefined);
    if (meant !== undefined) near.set(file, meant);
  }
  return near;
}

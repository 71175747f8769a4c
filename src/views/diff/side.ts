import type { Day } from '../../model/be-date.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Text } from '../document.ts';
import { day, sentence, text } from '../parts/cells.ts';
import { dayData } from '../parts/to-data.ts';

/** Which state of the data: a commit, named as the reader named it, or a folder. */
export type SideName =
  | { readonly commit: string; readonly day: Day | undefined; readonly asked: string }
  /** `undefined`: the data directory as it is now. */
  | { readonly folder: string | undefined };

/** One of the two states that are compared. */
export interface Side {
  readonly name: SideName;
  readonly register: Register;
  readonly findings: readonly LocatedFinding[];
  /** The texts of the files of ours by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Whether the name that a commit was asked for by says more than the commit: of a tag or branch, not `HEAD~1`. */
const tells = ({ commit, asked }: { readonly commit: string; readonly asked: string }): boolean =>
  !commit.startsWith(asked) && !/^HEAD|[~^@{:]/.test(asked);

/** A state of the data as a reader knows it. */
export function sideText(words: Words, name: SideName): Text {
  if ('folder' in name) return [text(name.folder ?? words.diff.now)];
  const cells = { commit: text(name.commit.slice(0, 12)), day: day(name.day, 'long'), asked: text(name.asked) };
  return sentence(tells(name) ? words.diff.namedCommit : words.diff.commit, cells);
}

/** A state of the data for machines. */
export const sideData = (name: SideName) =>
  'folder' in name
    ? { folder: name.folder ?? null, commit: null, ...dayData('committed', null) }
    : { folder: null, commit: name.commit, ...dayData('committed', name.day) };

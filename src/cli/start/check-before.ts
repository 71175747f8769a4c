import { withTexts } from '../../data/edit/changed.ts';
import { type Loaded, loadTexts } from '../../data/load.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import type { Words } from '../../words/words.ts';
import { findingsText, newlyFound, validateLoaded } from '../editing/findings.ts';
import { UsageError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';

/** A directory that is there, as it was read. */
export interface Present {
  readonly root: string;
  readonly loaded: Loaded;
}

function asIfWritten(present: Present | undefined, texts: ReadonlyMap<string, string>): Loaded {
  if (present) return withTexts(present.root, present.loaded, texts);
  const paths = [...texts.keys()].filter((file) => !file.startsWith('.')).sort();
  return { ...loadTexts(paths, (file) => ({ text: texts.get(file) ?? '' })), yearsPresent: [] };
}

/**
 * Checks texts before they are written, as if they lay in the directory already (`present` absent: a new one). Throws a
 * `UsageError` with the errors that they would bring, theirs and elsewhere; gives the warnings.
 */
export function checkBefore(
  resolved: ResolvedOptions,
  present: Present | undefined,
  texts: ReadonlyMap<string, string>,
  words: Words,
): readonly LocatedFinding[] {
  const before = present ? validateLoaded(resolved, present.loaded) : [];
  const after = validateLoaded(resolved, asIfWritten(present, texts));
  const fresh = newlyFound(before, after);
  const errors = fresh.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return fresh;
  const plain = { ...resolved, color: 0 } as const;
  throw new UsageError(`${words.start.cannot.refused}\n\n${findingsText(plain, words, errors, texts.size)}`.trimEnd());
}

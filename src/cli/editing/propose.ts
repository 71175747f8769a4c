import { type DirectoryChange, type Texts, withTexts, changesTo } from '../../data/edit/changed.ts';
import type { Loaded } from '../../data/load.ts';
import type { Words } from '../../words/words.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';
import { findingsText, newlyFound, validateLoaded } from './findings.ts';
import { changesText } from './show-changes.ts';
import { writeChanges } from './write-changes.ts';

/** A directory that was read, to be changed. */
export interface Edited {
  readonly root: string;
  readonly loaded: Loaded;
  readonly words: Words;
}

/** What is said of changes before they are written, and after. */
export interface Said {
  readonly would: string;
  readonly done: string;
}

/** Shows changes, and writes them with `--yes`; files whose names change are in `moves`: where they were, by where they go. */
export function showAndWrite(
  resolved: ResolvedOptions,
  { root, words }: Pick<Edited, 'root' | 'words'>,
  changes: readonly DirectoryChange[],
  { would, done }: Said,
  moves: ReadonlyMap<string, string> = new Map(),
): ExitCode {
  const { io, options } = resolved;
  io.stdout.write(changesText(resolved, words, changes, moves));
  if (options.yes !== true) {
    io.stderr.write(`${would}\n`);
    return EXIT.findings;
  }
  writeChanges(resolved, root, words, changes);
  io.stderr.write(`${done}\n`);
  return EXIT.fine;
}

/** Shows findings in the place of a change that is not made, and why it is not. */
export function refuse(
  resolved: ResolvedOptions,
  { loaded, words }: Pick<Edited, 'loaded' | 'words'>,
  findings: Parameters<typeof findingsText>[2],
  why: string,
): ExitCode {
  resolved.io.stdout.write(findingsText(resolved, words, findings, loaded.files.length));
  resolved.io.stderr.write(`${why}\n`);
  return EXIT.findings;
}

/** Shows what texts change, and writes it with `--yes`; refuses texts that would bring an error. */
export function propose(resolved: ResolvedOptions, subject: Edited, texts: Texts, said: Said): ExitCode {
  const { root, loaded, words } = subject;
  const after = validateLoaded(resolved, withTexts(root, loaded, texts));
  const errors = newlyFound(validateLoaded(resolved, loaded), after).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(resolved, subject, errors, words.edit.nothingWritten);
  return showAndWrite(resolved, subject, changesTo(root, loaded, texts), said);
}

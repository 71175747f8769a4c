import type { Day } from '../model/be-date.ts';
import type { Register } from '../model/register.ts';
import type { YearDigest } from '../model/year-digest.ts';
import type { Words } from '../words/words.ts';
import type { Document } from './document.ts';

/** What a view knows of the run: "today", and what its foot repeats. */
export interface ViewContext {
  readonly asOf: Day;
  /** How many files of the data directory were read. */
  readonly filesRead: number;
  readonly errors: number;
  readonly warnings: number;
  /** Which data it was, for each fiscal year read. */
  readonly digests: readonly YearDigest[];
  /** The commit of the data directory, when it lies in git, with `+` where files differ from it. */
  readonly commit?: string;
}

/** Answers a question about the register with a document; equal arguments give an equal document. */
export type View<Question, Answer = Document> = (
  register: Register,
  question: Question,
  words: Words,
  context: ViewContext,
) => Answer;

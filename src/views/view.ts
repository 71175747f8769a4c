import type { Day } from '../model/be-date.ts';
import type { Register } from '../model/register.ts';
import type { Words } from '../words/words.ts';
import type { Document } from './document.ts';

/** What a view knows of the run: "today", and what its foot repeats. */
export interface ViewContext {
  readonly asOf: Day;
  /** How many files of the data directory were read. */
  readonly filesRead: number;
  readonly errors: number;
  readonly warnings: number;
  /** A short digest of the files read: equal data has an equal one. Absent when the register comes from no files. */
  readonly digest?: string;
  /** The commit of the data directory, when it lies in git. */
  readonly commit?: string;
}

/** Answers a question about the register with a document; equal arguments give an equal document. */
export type View<Question, Answer = Document> = (
  register: Register,
  question: Question,
  words: Words,
  context: ViewContext,
) => Answer;

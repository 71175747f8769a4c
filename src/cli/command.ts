import type { Command as Parser } from 'commander';
import type { Words } from '../words/words.ts';
import type { ExitCode } from './exit.ts';
import type { ResolvedOptions } from './options.ts';

/** What a command runs with: the resolved options and the positional words. */
export type Action = (resolved: ResolvedOptions, words: readonly string[]) => ExitCode | Promise<ExitCode>;

/** One command of the program: its own options and what it does. */
export interface Command {
  /** Adds arguments and options to the parser; those shared by many come from `options.ts`. */
  readonly configure: (parser: Parser, words: Words) => void;
  readonly run: Action;
}

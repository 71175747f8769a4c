import { resolve } from 'node:path';
import type { Command as Parser } from 'commander';
import { isThere } from '../data/read.ts';
import type { Words } from '../words/words.ts';
import { RuntimeError, UsageError } from './exit.ts';
import type { ResolvedOptions } from './options.ts';
import { newPlace, shownPath } from './paths.ts';

/** Options of a command that shows one office, or writes a file for each: `--office`, `--all-offices --out DIR`. */
export function officeOptions(parser: Parser, { cli }: Words): Parser {
  return parser
    .option('--office <id>', cli.options.office)
    .option('--all-offices', cli.allOffices.option)
    .option('--out <dir>', cli.allOffices.out);
}

/** The folder that gets a file for each office; `undefined` without `--all-offices`. Throws `UsageError` for options that don't go together. */
export function folderForAll({ options, output, io, words }: ResolvedOptions): string | undefined {
  const { allOffices } = words.cli;
  if (options.office !== undefined && options.allOffices) throw new UsageError(allOffices.oneOrAll);
  if ((options.allOffices === true) !== (options.out !== undefined)) throw new UsageError(allOffices.needsOut);
  if (options.out === undefined) return undefined;
  if (output !== undefined) throw new UsageError(allOffices.noOutput);
  return newPlace({ cwd: io.cwd, words }, String(options.out));
}

/** Where the file of each office goes. Throws `RuntimeError` when one is there already, unless `--force`: none is written then. */
export function filesForAll(
  { io, force, words }: ResolvedOptions,
  folder: string,
  offices: readonly { readonly id: string }[],
  extension: string,
): { readonly id: string; readonly output: string }[] {
  const files = offices.map(({ id }) => ({ id, output: resolve(folder, `${id}.${extension}`) }));
  const taken = force ? undefined : files.find(({ output }) => isThere(output));
  if (taken) throw new RuntimeError(words.cli.fileExists(shownPath(io.cwd, taken.output)));
  return files;
}

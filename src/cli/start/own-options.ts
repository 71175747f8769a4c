import type { Command as Parser } from 'commander';
import type { Words } from '../../words/words.ts';
import { UsageError } from '../exit.ts';
import type { Settled } from '../settings.ts';
import type { OwnOption, Scaffold } from './scaffold.ts';

const COMMON = ['data', 'asOf', 'lang', 'color'];

const longOf = ([flags]: OwnOption): string => /--[a-z-]+/.exec(flags)?.[0] ?? '';
const keyOf = (long: string): string => long.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Adds the options of all kinds to the parser, each once. */
export function addOwnOptions(parser: Parser, words: Words, scaffolds: readonly Scaffold[]): void {
  const byName = new Map(scaffolds.flatMap((scaffold) => scaffold.options(words)).map((each) => [longOf(each), each]));
  for (const [flags, text] of byName.values()) parser.option(flags, text);
}

/** Throws a `UsageError` for an option that was given and that this kind does not have. */
export function checkOwnOptions({ options, words }: Settled, kind: string, scaffold: Scaffold): void {
  const own = scaffold.options(words).map((each) => keyOf(longOf(each)));
  const stray = Object.keys(options).find((key) => !own.includes(key) && !COMMON.includes(key));
  if (stray === undefined) return;
  const long = `--${stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UsageError(words.start.cannot.strayOption(long, kind));
}

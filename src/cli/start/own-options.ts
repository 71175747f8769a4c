import type { Command as Parser } from 'commander';
import type { Words } from '../../words/words.ts';
import { UsageError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';
import type { OwnOption, Scaffold } from './scaffold.ts';

const COMMON = ['data', 'asOf', 'lang', 'color'];

const longOf = ([flags]: OwnOption): string => /--[a-z-]+/.exec(flags)?.[0] ?? '';
const keyOf = (long: string): string => long.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Adds the options of all kinds to the parser, each once, and tells which go with which kind. */
export function addOwnOptions(parser: Parser, words: Words, scaffolds: Readonly<Record<string, Scaffold>>): void {
  const texts = new Map<string, Set<string>>();
  const flagsOf = new Map<string, string>();
  for (const own of Object.values(scaffolds).flatMap((scaffold) => scaffold.options(words))) {
    const long = longOf(own);
    flagsOf.set(long, own[0]);
    texts.set(long, (texts.get(long) ?? new Set()).add(own[1]));
  }
  for (const [long, flags] of flagsOf) parser.option(flags, [...(texts.get(long) ?? [])].join(' / '));
  const lines = Object.entries(scaffolds).map(([kind, scaffold]) => {
    const id = { id: ' ID', year: ' YEAR', nothing: '' }[scaffold.takes];
    return `  ita new ${kind}${id} ${scaffold.options(words).map(longOf).join(' ')}`.trimEnd();
  });
  parser.addHelpText('after', `\n${words.start.byKind}\n${lines.join('\n')}`);
}

/** Whether an option, by its long name, goes with a kind: as its own or as one that every kind has. */
export const fitsKind = (long: string, scaffold: Scaffold, words: Words): boolean =>
  COMMON.includes(keyOf(long)) || scaffold.options(words).some((own) => longOf(own) === long);

/** Throws a `UsageError` for an option that was given and that this kind does not have. */
export function checkOwnOptions({ options, words }: ResolvedOptions, kind: string, scaffold: Scaffold): void {
  const own = scaffold.options(words).map((each) => keyOf(longOf(each)));
  const stray = Object.keys(options).find((key) => !own.includes(key) && !COMMON.includes(key));
  if (stray === undefined) return;
  const long = `--${stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UsageError(words.start.cannot.strayOption(long, kind));
}

import type { Command as Parser } from 'commander';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';
import type { CommandName } from './commands/index.ts';
import type { Io } from './io.ts';
import { commonOptions } from './options.ts';
import { parserFor } from './parser.ts';

/** The parser of one command with all its options, its help and its examples. */
export function commandParser(
  name: CommandName,
  command: Command,
  words: Words,
  io: Io,
  write: (text: string) => void,
): Parser {
  const parser = parserFor(`ita ${name}`, words, io, write);
  parser.description(words.cli.summaries[name]);
  command.configure(parser, words);
  commonOptions(parser, words);
  const examples = words.cli.examples[name];
  return parser.addHelpText('after', `\n${words.cli.help.examples}\n${examples.replace(/^/gm, '  ')}\n`);
}

import { Command as Parser, type CommanderError, Help } from 'commander';
import { width } from '../render/width.ts';
import { wrap } from '../render/wrap.ts';
import type { Words } from '../words/words.ts';
import { COMMANDS, type CommandName } from './commands/index.ts';
import type { Io } from './io.ts';
import { commonOptions } from './options.ts';

/** Help in the reader's language, its columns and line breaks measured as a terminal shows Thai. */
class ItaHelp extends Help {
  readonly #words: Words;
  constructor(words: Words, columns: number) {
    super();
    this.#words = words;
    this.helpWidth = columns;
    this.minWidthToWrap = 30;
  }
  override commandUsage(command: Parser): string {
    return super.commandUsage(command).replace('[options]', this.#words.cli.help.someOptions);
  }
  override displayWidth(text: string): number {
    return width(text);
  }
  override boxWrap(text: string, columns: number): string {
    return wrap(text, columns).join('\n');
  }
  override styleTitle(title: string): string {
    const { help } = this.#words.cli;
    const titles: Readonly<Record<string, string>> = {
      'Usage:': help.usage,
      'Arguments:': help.arguments,
      'Options:': help.options,
      'Commands:': help.commands,
    };
    return titles[title] ?? title;
  }
}

/** A parser that neither prints nor exits by itself: what it has to say comes back as an error or through `write`. */
export function parserFor(name: string, words: Words, io: Io, write: (text: string) => void): Parser {
  const columns = io.stdout.columns ?? 100;
  const parser = new Parser(name);
  parser.createHelp = () => new ItaHelp(words, columns);
  parser
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', words.cli.options.help)
    .helpCommand(false)
    .allowExcessArguments(false);
  return parser;
}

/** The parser of the whole program: its commands in one line each. */
export function programParser(version: string, words: Words, io: Io, write: (text: string) => void): Parser {
  const program = parserFor('ita', words, io, write)
    .description(words.cli.about)
    .usage(words.cli.help.programUsage)
    .version(version, '-V, --version', words.cli.options.version)
    .addHelpText('after', `\n${words.cli.help.programExamples}\n`);
  commonOptions(program, words);
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    program.addCommand(parserFor(name, words, io, write).summary(words.cli.summaries[name]).usage(' '), {});
  }
  return program;
}

/** What a parser's complaint is about: its quoted word, such as an unknown option. */
export const quotedIn = (error: CommanderError): string => /'([^']*)'/.exec(error.message)?.[1] ?? '';

import { Command as Parser, type CommanderError, Help, type Option } from 'commander';
import { nearMiss } from '../text/near-miss.ts';
import { width } from '../text/width.ts';
import { wrap } from '../render/wrap.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { COMMANDS, type CommandName } from './commands/index.ts';
import { UsageError } from './exit.ts';
import { helpWords } from './generated/help-words.ts';
import { type Io, VERSION } from './io.ts';
import { commonOptions, dataOptions, outputOptions } from './options.ts';

/** Help in the reader's language, its columns and line breaks measured as a terminal shows Thai. */
class ItaHelp extends Help {
  readonly #words: Words;
  constructor(words: Words) {
    super();
    this.#words = words;
    this.minWidthToWrap = 30;
  }
  override commandUsage(command: Parser): string {
    return super.commandUsage(command).replace('[options]', this.#words.cli.help.someOptions);
  }
  override optionDescription({ description }: Option): string {
    return description;
  }
  override argumentDescription({ description }: { description: string }): string {
    return description;
  }
  override displayWidth(text: string): number {
    return width(text);
  }
  override boxWrap(text: string, columns: number): string {
    return wrap(text, columns, helpWords).join('\n');
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

/** The parser's complaint in the reader's words, with the nearest option or command. */
function explain({ code, message }: CommanderError, parser: Parser, { cli }: Words): string {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return cli.unknownCommand(subject, nearMiss(subject, Object.keys(COMMANDS)));
    case 'commander.unknownOption': {
      const option = subject.replace(/=.*$/, '');
      const known = parser.options.flatMap(({ long, short }) => [long, short].filter((name) => name !== undefined));
      return cli.unknownOption(option, nearMiss(option, known));
    }
    case 'commander.missingArgument':
      return cli.missingArgument(subject);
    case 'commander.optionMissingArgument':
      return cli.missingValue(subject);
    case 'commander.excessArguments':
      return cli.tooManyArguments;
    default:
      return message.replace(/^error: /, '');
  }
}

/** Makes a parser neither print nor exit by itself: a wrong call is a `UsageError`, help that was asked for a `CommanderError`. */
function prepare(parser: Parser, words: Words, io: Io): Parser {
  const name = parser.parent ? `ita ${parser.name()}` : parser.name();
  const write = (text: string) => io.stdout.write(text);
  const helpWidth = () => io.stdout.columns ?? 100;
  // There are no colours to take away. Left to find out, commander would have Node make its streams.
  const hasColors = () => true;
  parser.createHelp = () => new ItaHelp(words);
  return parser
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => undefined,
      getOutHelpWidth: helpWidth,
      getErrHelpWidth: helpWidth,
      getOutHasColors: hasColors,
      getErrHasColors: hasColors,
    })
    .exitOverride((error) => {
      if (error.exitCode === 0 || error.code === 'commander.help') throw error;
      throw new UsageError(`${explain(error, parser, words)}\n${words.cli.seeHelp(`${name} --help`)}`);
    })
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', words.cli.options.help)
    .helpCommand(false)
    .allowExcessArguments(false);
}

/** Options that the program takes before the command. They are options of commands, so that its help names few. */
function programOptions(program: Parser, words: Words): void {
  commonOptions(program, words).option('-h, --help', words.cli.options.help);
  const shown = program.options.length;
  outputOptions(dataOptions(program, words), words);
  for (const option of program.options.slice(shown)) option.hideHelp();
}

/** The program with the name and line of every command; `loadCommand` adds what the one that is called takes. */
export function createProgram(words: Words, io: Io): Parser {
  const program = prepare(new Parser('ita'), words, io)
    .description(words.cli.about)
    .usage(words.cli.help.programUsage)
    .version(VERSION, '-V, --version', words.cli.options.version)
    .helpOption(false)
    .enablePositionalOptions()
    .addHelpText('after', `\n${words.cli.help.programExamples}\n`);
  programOptions(program, words);
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    program.addCommand(new Parser(name).description(words.cli.summaries[name]));
  }
  return program;
}

/** Loads a command, and no other, and gives its parser the arguments, options and examples that it has. */
export async function loadCommand(parser: Parser, words: Words, io: Io): Promise<Command> {
  const name = parser.name() as CommandName;
  const { command } = await COMMANDS[name]();
  command.configure(prepare(parser, words, io), words);
  commonOptions(parser, words);
  const examples = words.cli.examples[name].replace(/^/gm, '  ');
  parser.addHelpText('after', `\n${words.cli.help.examples}\n${examples}\n`);
  return command;
}

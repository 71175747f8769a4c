import { type Command as Parser, CommanderError } from 'commander';
import { nearMiss } from '../model/near-miss.ts';
import { safe } from '../render/width.ts';
import { WORDS, type Words } from '../words/words.ts';
import { commandParser } from './command-parser.ts';
import { COMMANDS, type CommandName } from './commands/index.ts';
import { EXIT, type ExitCode, RuntimeError, UsageError } from './exit.ts';
import { HIDDEN } from './hidden.ts';
import type { Io } from './io.ts';
import { programParser, quotedIn } from './parser.ts';
import { langOf, resolveOptions } from './settings.ts';
import { VERSION } from './version.ts';

const optionOf = (word: string): string => word.replace(/=.*$/, '');

/** The parser's complaint in the reader's words, with the nearest option or command. */
function explain(error: CommanderError, parser: Parser, words: Words): string {
  const subject = quotedIn(error);
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = parser.options
        .flatMap((option) => [option.long ?? '', option.short ?? ''])
        .filter((name) => name !== '');
      return words.cli.unknownOption(optionOf(subject), nearMiss(optionOf(subject), known));
    }
    case 'commander.missingArgument':
      return words.cli.missingArgument(subject);
    case 'commander.optionMissingArgument':
      return words.cli.missingValue(subject);
    case 'commander.excessArguments':
      return words.cli.tooManyArguments;
    default:
      return error.message.replace(/^error: /, '');
  }
}

/** The language before any option is parsed: from the words of the call, so that complaints about them are in it. */
function earlyWords(argv: readonly string[], io: Io): Words {
  const hidden = Object.hasOwn(HIDDEN, argv[0] ?? '');
  const index = hidden ? -1 : argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = index < 0 ? undefined : (argv[index]?.split('=')[1] ?? argv[index + 1]);
  return WORDS[langOf(value === undefined ? {} : { lang: value }, io.env) ?? 'th'];
}

async function runCommand(name: CommandName, argv: readonly string[], io: Io, words: Words): Promise<ExitCode> {
  const { command } = await COMMANDS[name]();
  const parser = commandParser(name, command, words, io, (text) => io.stdout.write(text));
  try {
    parser.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.fine;
    throw new UsageError(`${explain(error, parser, words)}\n${words.cli.seeHelp(`ita ${name} --help`)}`);
  }
  const takesFormat = parser.options.some((option) => option.long === '--format');
  return command.run(resolveOptions(parser.opts(), io, takesFormat), parser.args);
}

async function dispatch(argv: readonly string[], io: Io, words: Words): Promise<ExitCode> {
  const [first = '', ...rest] = argv;
  if (Object.hasOwn(HIDDEN, first)) {
    const { answer } = await HIDDEN[first as keyof typeof HIDDEN]();
    io.stdout.write(await answer(rest, io, words));
    return EXIT.fine;
  }
  const at = argv.findIndex((word, index) => !word.startsWith('-') && !/^--(lang|color)$/.test(argv[index - 1] ?? ''));
  const name = argv[at];
  if (name !== undefined && Object.hasOwn(COMMANDS, name)) {
    return runCommand(name as CommandName, [...argv.slice(0, at), ...argv.slice(at + 1)], io, words);
  }
  const program = programParser(VERSION, words, io, (text) => io.stdout.write(text));
  if (name !== undefined && name !== 'help') {
    const near = nearMiss(name, Object.keys(COMMANDS));
    throw new UsageError(`${words.cli.unknownCommand(name, near)}\n${words.cli.seeHelp('ita --help')}`);
  }
  try {
    program.parse(name === 'help' || argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    program.outputHelp();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0)
      throw new UsageError(`${explain(error, program, words)}\n${words.cli.seeHelp('ita --help')}`);
  }
  return EXIT.fine;
}

/** Runs one call of `ita` and gives its exit code; never throws. Results go to stdout, messages to stderr. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const say = (text: string) => io.stderr.write(`ita: ${safe(text, 'keep')}\n`);
  try {
    return await dispatch(argv, io, earlyWords(argv, io));
  } catch (error) {
    if (error instanceof UsageError) {
      say(error.message);
      return EXIT.usage;
    }
    if (error instanceof RuntimeError) {
      say(error.message);
      return EXIT.runtime;
    }
    say(WORDS.th.cli.bug(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return EXIT.bug;
  }
}

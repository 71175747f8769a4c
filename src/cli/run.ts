import { CommanderError, Command as Parser } from 'commander';
import { safe } from '../text/width.ts';
import { WORDS, type Words } from '../words/words.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode, RuntimeError, UsageError } from './exit.ts';
import { type Io, NoWorkingDirectory, VERSION } from './io.ts';
import { langOf, resolveOptions } from './options.ts';
import { createProgram, loadCommand } from './program.ts';

/** What shells and the build ask the program; people need not know, so no help speaks of it. */
const HIDDEN = {
  __complete: async () => (await import('./complete/complete.ts')).completions,
  __man: async () => (await import('./man.ts')).manPage,
} as const;

/** The language before any option is parsed: from the words of the call, so that complaints about them are in it. */
function earlyWords(argv: readonly string[], io: Io): Words {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const index = options.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = index < 0 ? undefined : (options[index]?.split('=')[1] ?? options[index + 1]);
  return WORDS[langOf(value === undefined ? {} : { lang: value }, io.env) ?? 'th'];
}

/** Gives a command the options that stand before it, as if they stood behind it. */
function passOptions(program: Parser, command: Parser, words: Words): void {
  const { help, ...given } = program.opts();
  if (help) command.help();
  for (const [key, value] of Object.entries(given)) {
    const option = program.options.find((each) => each.attributeName() === key)?.long ?? key;
    if (!command.options.some(({ long }) => long === option)) {
      throw new UsageError(
        `${words.cli.unknownOption(option, undefined)}\n${words.cli.seeHelp(`ita ${command.name()} --help`)}`,
      );
    }
    command.setOptionValue(key, value);
  }
}

/** Whether a person stands in a data directory, or names one. */
async function hasData(program: Parser, { cwd, env }: Io): Promise<boolean> {
  if (program.opts().data !== undefined || env.ITA_DATA) return true;
  const { findRoot } = await import('../data/read.ts');
  return findRoot(cwd) !== undefined;
}

/**
 * The words of the call, the command before its own options; those of the program it has taken by then. Without a
 * command in a data directory it is `status`, elsewhere `undefined`.
 */
async function commandFirst(program: Parser, argv: readonly string[], io: Io): Promise<string[] | undefined> {
  const { operands, unknown } = program.parseOptions([...argv]);
  const isBare = operands.length === 0 && unknown.length === 0 && !program.opts().help;
  if (isBare) return (await hasData(program, io)) ? ['status', ...argv] : undefined;
  const at = operands.length > 0 ? -1 : unknown.findIndex((word) => Object.hasOwn(COMMANDS, word));
  return at < 0 ? [...argv] : [unknown[at] as string, ...unknown.toSpliced(at, 1)];
}

async function dispatch(argv: readonly string[], io: Io, words: Words): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram(words, io).hook('preSubcommand', async (_, parser) => {
    if (!Object.hasOwn(COMMANDS, parser.name())) return;
    const command = await loadCommand(parser, words, io);
    passOptions(program, parser, words);
    const takesFormat = parser.options.some(({ long }) => long === '--format');
    parser.action(async () => {
      const words = parser.processedArgs.flat().filter((word) => word !== undefined);
      code = await command.run(resolveOptions(parser.opts(), io, { command: parser.name(), takesFormat }), words);
    });
  });
  const hidden = (name: string) => {
    const parser = new Parser(name).helpOption(false).argument('[words...]').allowUnknownOption();
    program.addCommand(parser, { hidden: true });
    return parser;
  };
  hidden('help').action(async ([topic]: string[]) => {
    const { showHelp } = await import('./help.ts');
    await showHelp(program, topic, words, io);
  });
  for (const [name, load] of Object.entries(HIDDEN)) {
    hidden(name).action(async (given: string[]) => {
      const answer = await load();
      io.stdout.write(await answer(given, io, words));
    });
  }
  const called = await commandFirst(program, argv, io);
  if (called) await program.parseAsync(called, { from: 'user' });
  else io.stdout.write(words.cli.begin);
  return code;
}

/** Runs one call of `ita` and gives its exit code; never throws. Results go to stdout, messages to stderr. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const say = (text: string) => io.stderr.write(`ita: ${safe(text, 'keep')}\n`);
  try {
    if (io.waitForKey && argv.length === 0) {
      io.stdout.write(earlyWords(argv, io).cli.fromDesktop(VERSION));
      await io.waitForKey();
      return EXIT.fine;
    }
    return await dispatch(argv, io, earlyWords(argv, io));
  } catch (error) {
    if (error instanceof CommanderError) return EXIT.fine;
    if (error instanceof UsageError) {
      say(error.message);
      return EXIT.usage;
    }
    if (error instanceof RuntimeError) {
      say(error.message);
      return EXIT.runtime;
    }
    const words = earlyWords(argv, io);
    if (error instanceof NoWorkingDirectory) {
      say(words.cli.noWorkingDirectory);
      return EXIT.runtime;
    }
    const { traceOf } = await import('./crash.ts');
    say(words.cli.bug(error instanceof Error ? traceOf(error) : String(error)));
    return EXIT.bug;
  }
}

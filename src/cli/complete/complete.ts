import type { Option, Command as Parser } from 'commander';
import { monthOfDay } from '../../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../../model/fiscal-year.ts';
import { readBegunMonth, readTypedYear } from '../../text/typed-month.ts';
import { safe } from '../../text/width.ts';
import { WORDS, type Words } from '../../words/words.ts';
import type { CommandName } from '../commands/index.ts';
import type { Io } from '../io.ts';
import { langOf } from '../options.ts';
import { createProgram, loadCommand } from '../program.ts';
import { fitsKind } from '../start/own-options.ts';
import { SCAFFOLDS } from '../start/scaffolds.ts';
import { type Choice, liveAt } from './live.ts';
import { type Choices, optionValues, type TypingPlace, wordValues } from './values.ts';

/** What was typed after `ita`, taken apart: the words before the one being typed, and that one. */
interface Typed {
  readonly before: readonly string[];
  readonly current: string;
}

const takesValue = (option: Option): boolean => option.required || option.optional;
const optionNamed = (parser: Parser, word: string | undefined): Option | undefined =>
  word === undefined ? undefined : parser.options.find((option) => option.long === word || option.short === word);

/** The options of a command; after `ita new KIND` those of the kind. */
function optionChoices(parser: Parser, { command, kind = '', words }: TypingPlace): Choice[] {
  const scaffold = command === 'new' && Object.hasOwn(SCAFFOLDS, kind) ? SCAFFOLDS[kind] : undefined;
  const fits = (long: string) => !scaffold || long === '--help' || fitsKind(long, scaffold, words);
  return parser
    .createHelp()
    .visibleOptions(parser)
    .flatMap(({ long, description }) => (long && fits(long) ? [{ value: long, about: description }] : []));
}

/** Whether a word among those before is positional; what belongs to an option is not. */
const isPositional =
  (parser: Parser) =>
  (word: string, index: number, before: readonly string[]): boolean => {
    const option = optionNamed(parser, before[index - 1]);
    return !word.startsWith('-') && !(option && takesValue(option));
  };

/** Choices for the last of several values with commas between them. */
function afterComma(choices: Choices, current: string): Choices {
  const head = current.slice(0, current.lastIndexOf(',') + 1);
  if (head === '' || typeof choices === 'string') return choices;
  const used = head.split(',');
  return choices
    .filter(({ value }) => !used.includes(value))
    .map((choice) => ({ ...choice, value: head + choice.value }));
}

function choicesOf(parser: Parser, { before, current }: Typed, about: TypingPlace): Choices {
  const words = before.filter(isPositional(parser));
  const place = { ...about, ...(words[0] !== undefined && { kind: words[0] }) };
  const last = optionNamed(parser, before.at(-1));
  if (last && takesValue(last)) return afterComma(optionValues(last, place), current);
  const [long = '', value] = current.split(/=(.*)/s);
  const named = optionNamed(parser, long);
  if (named && value !== undefined) {
    const choices = optionValues(named, place);
    if (typeof choices === 'string') return choices;
    return choices.map((choice) => ({ ...choice, value: `${long}=${choice.value}` }));
  }
  if (current.startsWith('-')) {
    return optionChoices(parser, place).filter((choice) => !before.includes(choice.value));
  }
  if (place.command === undefined) {
    return parser.commands.map((each) => ({ value: each.name(), about: each.description() }));
  }
  const { registeredArguments } = parser;
  const argument = registeredArguments[words.length] ?? registeredArguments.findLast((each) => each.variadic);
  return argument ? wordValues(argument, place) : [];
}

/** bash takes `--lang=th` apart into three words; the sign between them is nothing to complete. */
function takeApart(words: readonly string[]): Typed {
  const kept = words.filter((word, index) => !(word === '=' && words[index - 1]?.startsWith('--')));
  return words.at(-1) === '='
    ? { before: kept, current: '' }
    : { before: kept.slice(0, -1), current: kept.at(-1) ?? '' };
}

/** The word after an option among those before. */
const after = (before: readonly string[], ...options: string[]): string | undefined => {
  const at = before.findLastIndex((word) => options.includes(word));
  return at < 0 ? undefined : before[at + 1];
};

/** The fiscal year that an option already typed speaks of. */
function yearAsked(before: readonly string[], io: Io): FiscalYear | undefined {
  const month = readBegunMonth(after(before, '--month', '-m') ?? '', monthOfDay(io.today));
  if (month && 'month' in month) return fiscalYearOf(month.month);
  return readTypedYear(after(before, '--year', '-y') ?? '');
}

async function choicesFor(typed: Typed, io: Io, words: Words): Promise<Choices> {
  const { before, current } = typed;
  const program = createProgram(words, io);
  const live = liveAt({ data: after(before, '--data'), year: yearAsked(before, io) }, io, words);
  const at = before.findIndex(isPositional(program));
  if (at < 0) return choicesOf(program, typed, { live, words });
  if (before[at] === 'help') {
    const { TOPICS } = await import('../help.ts');
    const topics = Object.keys(TOPICS).map((value) => ({ value }));
    return [...program.commands.map((each) => ({ value: each.name(), about: each.description() })), ...topics];
  }
  const parser = program.commands.find((each) => each.name() === before[at]);
  if (!parser) return [];
  await loadCommand(parser, words, io);
  const rest = { before: before.toSpliced(at, 1), current };
  return choicesOf(parser, rest, { command: parser.name() as CommandName, live, words });
}

const cleaned = (text: string): string => safe(text.replace(/\s+/g, ' '));

/**
 * What may stand where the last word is typed, one choice a line: the word, a tab, what it is; `:files` or `:folders`
 * when the shell knows better. Empty, never an error, where nothing is known.
 */
export async function completions(argv: readonly string[], io: Io, words: Words): Promise<string> {
  const typed = takeApart(argv);
  try {
    const lang = WORDS[langOf({}, io.env) ?? words.lang];
    const choices = await choicesFor(typed, io, lang);
    if (typeof choices === 'string') return `:${choices}\n`;
    return choices
      .filter(({ value }) => value.startsWith(typed.current))
      .map(({ value, about }) => (about ? `${cleaned(value)}\t${cleaned(about)}\n` : `${cleaned(value)}\n`))
      .join('');
  } catch {
    return '';
  }
}

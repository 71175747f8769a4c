import { resolve } from 'node:path';
import { Argument, Option, type Command as Parser } from 'commander';
import { type Day, dayText, monthOfDay } from '../model/be-date.ts';
import type { Called } from '../model/called.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { addMonths, type Month, monthText } from '../model/month.ts';
import { nearMiss } from '../text/near-miss.ts';
import { meaningOf } from '../text/names.ts';
import { isToday, readBegunMonth, readTypedDay, readTypedMonth, readTypedYear } from '../text/typed-month.ts';
import { FORMATS, type Format, formatOfFile } from '../render/render.ts';
import type { Lang } from '../words/catalogue.ts';
import { WORDS, type Words } from '../words/words.ts';
import { UsageError } from './exit.ts';
import { newPlace } from './paths.ts';
import type { Io } from './io.ts';

/** Options as commander leaves them, by their long name. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** Every option that commands share, resolved once: nobody asks for a default after this. */
export interface ResolvedOptions {
  readonly io: Io;
  /** The name of the command. */
  readonly command: string;
  /** The command's own options. */
  readonly options: RawOptions;
  /** Where the search for the data directory begins, or the directory itself when `exact`. */
  readonly data: { readonly path: string; readonly exact: boolean };
  readonly asOf: Day;
  /** The language asked for; absent when the agency's own decides. */
  readonly lang?: Lang;
  readonly words: Words;
  /** Those asked for; absent when the format and the language decide. */
  readonly digits?: 'thai' | 'arabic';
  readonly format: Format;
  /** The file to write instead of standard output. */
  readonly output?: string;
  readonly force: boolean;
  /** Columns that a terminal, or the plain form in a pipe, has. */
  readonly width: number;
  readonly color: 0 | 1 | 2 | 3;
  readonly bom: boolean;
  readonly table?: string;
}

/** The message for a value that is not one of the choices; `known` lists them. */
type Complaint = (value: string, known: string, near: string | undefined) => string;

const oneOf = (choices: readonly string[], complaint: Complaint, called: readonly Called[]) => (value: string) => {
  const meaning = meaningOf(value, called);
  if ('id' in meaning) return meaning.id;
  const known = 'choices' in meaning ? meaning.choices.map(({ id }) => id) : choices;
  throw new UsageError(complaint(value, known.join(' · '), nearMiss(value, known)));
};

const unnamed = (choices: readonly string[]): Called[] => choices.map((id) => ({ id, names: [] }));

/** An option that takes one of the choices, also by a name that it has. */
export const choiceOption = (
  flags: string,
  about: string,
  choices: readonly string[],
  complaint: Complaint,
  called: readonly Called[] = unnamed(choices),
): Option => new Option(flags, about).choices(choices).argParser(oneOf(choices, complaint, called));

/** A word after the command that is one of the choices, also by a name that it has. */
export const choiceArgument = (
  name: string,
  about: string,
  choices: readonly string[],
  complaint: Complaint,
  called: readonly Called[] = unnamed(choices),
) => new Argument(name, about).choices(choices).argParser(oneOf(choices, complaint, called));

/** `--format`, for a command that writes these. */
export const formatOption = (about: string, formats: readonly string[], { cli }: Words): Option =>
  choiceOption('--format <name>', about, formats, cli.unknownFormat);

/** `--digits`. */
export const digitsOption = ({ cli }: Words): Option =>
  choiceOption('--digits <kind>', cli.options.digits, ['arabic', 'thai'], cli.unknownDigits);

/** Options of every command that reads a data directory. */
export function dataOptions(parser: Parser, { cli }: Words): Parser {
  return parser.option('--data <dir>', cli.options.data).option('--as-of <date>', cli.options.asOf);
}

/** Options of every command that shows a document. */
export function outputOptions(parser: Parser, words: Words): Parser {
  const { options } = words.cli;
  return parser
    .addOption(formatOption(options.format, Object.keys(FORMATS), words))
    .option('-o, --output <file>', options.output)
    .option('--force', options.force)
    .option('--table <name>', options.table)
    .option('--bom', options.bom)
    .addOption(digitsOption(words));
}

/** Options of every command. */
export function commonOptions(parser: Parser, { cli }: Words): Parser {
  return parser
    .addOption(choiceOption('--lang <th|en>', cli.options.lang, Object.keys(WORDS), cli.unknownLang))
    .addOption(choiceOption('--color <when>', cli.options.color, ['auto', 'always', 'never'], cli.unknownColor));
}

/** The language that options, environment or locale ask for. */
export function langOf(options: RawOptions, env: Io['env']): Lang | undefined {
  const asked = options.lang ?? env.ITA_LANG;
  if (asked === 'th' || asked === 'en') return asked;
  if (asked !== undefined && asked !== '') throw new UsageError(WORDS.th.cli.unknownLang(String(asked)));
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^th([_.@]|$)/i.test(locale)) return 'th';
  if (/^en([_.@]|$)/i.test(locale)) return 'en';
  return undefined;
}

function colorOf(options: RawOptions, io: Io, toFile: boolean): 0 | 1 | 2 | 3 {
  const { env } = io;
  const depth = /truecolor|24bit/.test(env.COLORTERM ?? '') ? 3 : /256/.test(env.TERM ?? '') ? 2 : 1;
  if (options.color === 'never' || toFile) return 0;
  if (options.color === 'always') return depth;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return depth;
  return io.stdout.terminal && env.TERM !== 'dumb' ? depth : 0;
}

/** The day that a person typed, `today` the as-of date. Throws `UsageError` when it is not a day, or could be several. */
export function typedDay(text: string, { asOf, words }: Pick<ResolvedOptions, 'asOf' | 'words'>): Day {
  const { cli } = words;
  const read = isToday(text) ? asOf : readTypedDay(text);
  if (read === undefined) throw new UsageError(cli.notADay(text));
  if (typeof read === 'object') throw new UsageError(cli.ambiguous(text, read.choices.map(dayText).join(' · ')));
  return read;
}

const isFormat = (name: string): boolean => Object.hasOwn(FORMATS, name);

function formatFrom(options: RawOptions, words: Words, takesFormat: boolean): Format {
  // A command may have formats of its own, which are none of documents.
  if (options.format !== undefined) return isFormat(String(options.format)) ? (options.format as Format) : 'text';
  if (options.output === undefined) return 'text';
  const format = formatOfFile(String(options.output));
  if (format || !takesFormat) return format ?? 'text';
  throw new UsageError(words.cli.unknownExtension(String(options.output), Object.keys(FORMATS).join(' · ')));
}

/** Wider than any terminal: more columns than this are asked for by mistake. */
const WIDEST = 2000;

/** Columns of the plain form, when no terminal and no `COLUMNS` say otherwise. */
const PLAIN_WIDTH = 100;
const NARROWEST = 40;

/**
 * Resolves the options of one call. Throws `UsageError` for values that no command can use. A command that does not take
 * `--format` checks the name of its file itself.
 */
export function resolveOptions(
  given: RawOptions,
  io: Io,
  { command, takesFormat }: { readonly command: string; readonly takesFormat: boolean },
): ResolvedOptions {
  const { asOf, ...others } = given;
  const options = asOf === undefined || isToday(String(asOf)) ? others : given;
  const lang = langOf(options, io.env);
  const words = WORDS[lang ?? 'th'];
  const format = formatFrom(options, words, takesFormat);
  const output = options.output === undefined ? undefined : newPlace({ cwd: io.cwd, words }, String(options.output));
  const named = options.data ?? (io.env.ITA_DATA || undefined);
  const columns = io.stdout.columns ?? (Number.parseInt(io.env.COLUMNS ?? '', 10) || PLAIN_WIDTH);
  return {
    io,
    command,
    options,
    data: { path: resolve(io.cwd, String(named ?? '')), exact: named !== undefined },
    asOf: options.asOf === undefined ? io.today : typedDay(String(options.asOf), { asOf: io.today, words }),
    ...(lang && { lang }),
    words,
    ...(options.digits !== undefined && { digits: options.digits as 'thai' | 'arabic' }),
    format,
    ...(output !== undefined && { output }),
    force: options.force === true,
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    color: colorOf(options, io, output !== undefined),
    bom: options.bom === true,
    ...(options.table !== undefined && { table: String(options.table) }),
  };
}

/** The month that `--month` names, without a year the latest that has begun; without it, the month before the as-of date. */
export function monthOption(resolved: ResolvedOptions): Month {
  const { options, asOf } = resolved;
  return options.month === undefined
    ? addMonths(monthOfDay(asOf), -1)
    : typedMonth(String(options.month), resolved, readBegunMonth);
}

/** The month that a person typed. Throws `UsageError` when it is not a month, or could be several. */
export function typedMonth(
  text: string,
  { asOf, words }: Pick<ResolvedOptions, 'asOf' | 'words'>,
  reading = readTypedMonth,
): Month {
  const read = reading(text, monthOfDay(asOf));
  if (!read) throw new UsageError(words.cli.notAMonth(text));
  if ('choices' in read) throw new UsageError(words.cli.ambiguous(text, read.choices.map(monthText).join(' · ')));
  return read.month;
}

/** The fiscal year that `--year` names; without it `undefined`. */
export function yearOption({ options, words }: ResolvedOptions): FiscalYear | undefined {
  if (options.year === undefined) return undefined;
  const year = readTypedYear(String(options.year));
  if (year === undefined) throw new UsageError(words.cli.notAYear(String(options.year)));
  return year;
}

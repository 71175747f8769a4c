import { resolve } from 'node:path';
import type { Day } from '../model/be-date.ts';
import { dayText } from '../model/be-date.ts';
import { readTypedDay } from '../model/typed-month.ts';
import { FORMATS, formatOfFile, type Format } from '../render/render.ts';
import type { Lang } from '../words/catalogue.ts';
import { WORDS, type Words } from '../words/words.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';

/** Options as commander leaves them, by their long name. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** Every option that commands share, resolved once: nobody asks for a default after this. */
export interface ResolvedOptions {
  readonly io: Io;
  /** The command's own options. */
  readonly options: RawOptions;
  /** Where the search for the data directory begins, or the directory itself when `exact`. */
  readonly data: { readonly path: string; readonly exact: boolean };
  readonly asOf: Day;
  /** The language asked for; absent when the agency's own decides. */
  readonly lang?: Lang;
  readonly words: Words;
  readonly digits: 'thai' | 'arabic';
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

/** Columns of the plain form, when no terminal and no `COLUMNS` say otherwise. */
const PLAIN_WIDTH = 100;
const NARROWEST = 40;

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
  const when = options.color ?? 'auto';
  if (when === 'never' || toFile) return 0;
  if (when === 'always') return depth;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return depth;
  return io.stdout.terminal && env.TERM !== 'dumb' ? depth : 0;
}

function asOfFrom(options: RawOptions, io: Io, words: Words): Day {
  if (options.asOf === undefined) return io.today;
  const text = String(options.asOf);
  const read = readTypedDay(text);
  if (read === undefined) throw new UsageError(words.cli.notADay(text));
  if (typeof read === 'object') throw new UsageError(words.cli.ambiguous(text, read.choices.map(dayText).join(' · ')));
  return read;
}

function formatFrom(options: RawOptions, words: Words, takesFormat: boolean): Format {
  const names = Object.keys(FORMATS).join(' · ');
  if (options.format !== undefined) {
    const asked = String(options.format);
    if (!Object.hasOwn(FORMATS, asked)) throw new UsageError(words.cli.unknownFormat(asked, names));
    return asked as Format;
  }
  if (options.output === undefined) return 'text';
  const format = formatOfFile(String(options.output));
  if (!format && !takesFormat) return 'text';
  if (!format) throw new UsageError(words.cli.unknownExtension(String(options.output), names));
  return format;
}

/**
 * Resolves the options of one call. Throws `UsageError` for values that no command can use. A command that does not take
 * `--format` judges the name of its file itself.
 */
export function resolveOptions(options: RawOptions, io: Io, takesFormat: boolean): ResolvedOptions {
  const lang = langOf(options, io.env);
  const words = WORDS[lang ?? 'th'];
  const format = formatFrom(options, words, takesFormat);
  const output = options.output === undefined ? undefined : String(options.output);
  const named = options.data ?? (io.env.ITA_DATA || undefined);
  const path = named === undefined ? io.cwd : String(named);
  const digits = options.digits ?? FORMATS[format].digits ?? 'arabic';
  if (digits !== 'thai' && digits !== 'arabic') throw new UsageError(words.cli.unknownDigits(String(digits)));
  const color = options.color ?? 'auto';
  if (!['auto', 'always', 'never'].includes(String(color))) throw new UsageError(words.cli.unknownColor(String(color)));
  const columns = io.stdout.columns ?? (Number.parseInt(io.env.COLUMNS ?? '', 10) || PLAIN_WIDTH);
  return {
    io,
    options,
    data: { path: resolve(io.cwd, path), exact: named !== undefined },
    asOf: asOfFrom(options, io, words),
    ...(lang && { lang }),
    words,
    digits,
    format,
    ...(output !== undefined && { output: resolve(io.cwd, output) }),
    force: options.force === true,
    width: Math.max(NARROWEST, columns),
    color: colorOf(options, io, output !== undefined),
    bom: options.bom === true,
    ...(options.table !== undefined && { table: String(options.table) }),
  };
}

import { fixThai } from '../../text/thai-text.ts';
import { readTypedAmount } from '../../text/typed-amount.ts';
import type { Words } from '../../words/words.ts';
import { UsageError } from '../exit.ts';
import type { RawOptions } from '../options.ts';

/** What a call of `record` gives an entry; `undefined` takes a text away. */
export type Fields = Map<string, string | number | undefined>;

const TEXTS = ['result', 'problem', 'suggestion'];

/**
 * The number that an option was given, also with Thai digits, thousands, and its unit behind it: `60 คน`, for a percentage
 * `60%`. Throws `UsageError` when it is none, or one of something else.
 */
export function typedNumber(option: string, text: string, words: Words, unit?: string): number {
  const amount = readTypedAmount(text);
  const isShare = amount?.unit === '%';
  const isOther = unit !== undefined && amount?.unit !== undefined && amount.unit !== unit;
  if (!amount || (isShare && unit !== '%') || isOther) throw new UsageError(words.edit.notANumber(option, text));
  return amount.number;
}

/** The fields that the options name. Throws `UsageError` when one can't be read. */
export function fieldsOf(options: RawOptions, words: Words): Fields {
  const fields: Fields = new Map();
  if (options.status !== undefined) fields.set('status', String(options.status));
  for (const key of ['percent', 'value']) {
    if (options[key] !== undefined)
      fields.set(key, typedNumber(`--${key}`, String(options[key]), words, key === 'percent' ? '%' : undefined));
  }
  for (const key of TEXTS) {
    if (options[key] === undefined) continue;
    const text = fixThai(String(options[key]).replace(/\r\n?/g, '\n')).trim();
    fields.set(key, text === '' ? undefined : text);
  }
  return fields;
}

/**
 * The fields with the status that follows where none is given: something done on a step that had not begun makes it
 * in progress. `done` is never guessed; given, it brings a percent that is there to 100.
 */
export function withStatus(fields: Fields, present: Readonly<Record<string, unknown>> | undefined): Fields {
  const numbers = ['percent', 'value'].map((key) => fields.get(key) ?? 0);
  const begun = numbers.some((value) => Number(value) > 0);
  const resolved: Fields = new Map(fields);
  const given = fields.get('status');
  if (given === undefined) {
    if (!present) resolved.set('status', begun || fields.get('result') !== undefined ? 'in-progress' : 'not-started');
    else if (present.status === 'not-started' && begun) resolved.set('status', 'in-progress');
  } else if (given === 'done' && present?.percent !== undefined && !fields.has('percent')) resolved.set('percent', 100);
  return resolved;
}

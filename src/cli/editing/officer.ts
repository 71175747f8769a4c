import type { Command as Parser } from 'commander';
import { holdersOf } from '../../in-force/posts.ts';
import { type Day, dayText } from '../../model/be-date.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { officersCalled } from '../../model/called.ts';
import { type Register, yearOf } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { dataOptions, type ResolvedOptions, typedDay } from '../options.ts';

/** The options of closing a month, and of opening it again: which, who signs, on which day. */
export function closingOptions(parser: Parser, words: Words, month: string): Parser {
  const { by, date } = words.closing.options;
  return dataOptions(
    parser
      .option('-m, --month <month>', month)
      .option('--by <id>', by)
      .option('--date <date>', date)
      .option('--yes', words.edit.options.yes),
    words,
  );
}

/**
 * The officer that `--by` names; without it, who signs as the mayor on a day. Throws `UsageError` when that is nobody,
 * or several.
 */
export function officerBy(
  { options }: ResolvedOptions,
  register: Register,
  { year, day, words }: { readonly year: FiscalYear; readonly day: Day; readonly words: Words },
): string {
  if (options.by !== undefined) return idMeant(words, String(options.by), officersCalled(register));
  const named = yearOf(register, year)?.plan?.signers.mayor;
  const [mayor, ...others] = holdersOf(register, 'mayor', day, { named });
  if (!mayor || others.length > 0) throw new UsageError(words.closing.needsBy(dayText(day)));
  return mayor.id;
}

/** The day that `--date` names; without it the as-of date, which it must not be after. */
export function paperDay({ options, asOf }: ResolvedOptions, words: Words): Day {
  const day = options.date === undefined ? asOf : typedDay(String(options.date), { asOf, words });
  if (day > asOf) throw new UsageError(words.closing.laterThanToday(dayText(day), dayText(asOf)));
  return day;
}

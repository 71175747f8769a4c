import { monthOfDay } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import { addMonths, type Month, monthText } from '../model/month.ts';
import { readTypedMonth, readTypedYear } from '../text/typed-month.ts';
import { RuntimeError, UsageError } from './exit.ts';
import type { ResolvedOptions } from './options.ts';

/** The month that `--month` names; without it, the month before the as-of date. */
export function monthOption({ options, asOf, words }: ResolvedOptions): Month {
  const today = monthOfDay(asOf);
  if (options.month === undefined) return addMonths(today, -1);
  const text = String(options.month);
  const read = readTypedMonth(text, today);
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

/** The year asked for; else the one of the as-of date when it has data, else the latest. `undefined`: there is none. */
export function latestYear(
  resolved: ResolvedOptions,
  present: readonly FiscalYear[],
  asked: FiscalYear | undefined,
): FiscalYear | undefined {
  const current = fiscalYearOf(monthOfDay(resolved.asOf));
  const year = asked ?? (present.includes(current) ? current : present.at(-1));
  if (asked !== undefined && !present.includes(asked)) {
    throw new RuntimeError(resolved.words.cli.noYear(String(asked), present.join(' · ')));
  }
  return year;
}

/** Like `latestYear`, for commands that need a year: throws `RuntimeError` when there is none. */
export function presentYear(
  resolved: ResolvedOptions,
  present: readonly FiscalYear[],
  asked: FiscalYear | undefined,
): FiscalYear {
  const year = latestYear(resolved, present, asked);
  if (year === undefined) throw new RuntimeError(resolved.words.cli.noYear('', ''));
  return year;
}

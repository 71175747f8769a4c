import { monthOfDay } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import { addMonths, type Month, monthText } from '../model/month.ts';
import { readTypedMonth, readTypedYear } from '../model/typed-month.ts';
import { Trouble, UsageError } from './exit.ts';
import type { Settled } from './settings.ts';

/** The month that `--month` names; without it, the month before the as-of date. */
export function monthOption({ options, asOf, words }: Settled): Month {
  const today = monthOfDay(asOf);
  if (options.month === undefined) return addMonths(today, -1);
  const text = String(options.month);
  const read = readTypedMonth(text, today);
  if (!read) throw new UsageError(words.cli.notAMonth(text));
  if ('choices' in read) throw new UsageError(words.cli.ambiguous(text, read.choices.map(monthText).join(' · ')));
  return read.month;
}

/** The fiscal year that `--year` names; without it `undefined`. */
export function yearOption({ options, words }: Settled): FiscalYear | undefined {
  if (options.year === undefined) return undefined;
  const year = readTypedYear(String(options.year));
  if (year === undefined) throw new UsageError(words.cli.notAYear(String(options.year)));
  return year;
}

/** The year asked for; else the one of the as-of date when it has data, else the latest that has. Throws `Trouble`. */
export function presentYear(
  settled: Settled,
  present: readonly FiscalYear[],
  asked: FiscalYear | undefined,
): FiscalYear {
  const current = fiscalYearOf(monthOfDay(settled.asOf));
  const year = asked ?? (present.includes(current) ? current : present.at(-1));
  if (year === undefined || !present.includes(year)) {
    throw new Trouble(settled.words.cli.noYear(year === undefined ? '' : String(year), present.join(' · ')));
  }
  return year;
}

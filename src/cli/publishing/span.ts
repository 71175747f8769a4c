import { lastDay } from '../../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../../model/fiscal-year.ts';
import { type Month, monthText } from '../../model/month.ts';
import { latestEnded } from '../../progress/current.ts';
import { UsageError } from '../exit.ts';
import { presentYear } from '../open.ts';
import { monthOption, type ResolvedOptions, yearOption } from '../options.ts';

/** The fiscal year to publish and its last month: as asked, else the last month that has ended and its year. */
export function spanOf(
  resolved: ResolvedOptions,
  present: readonly FiscalYear[],
): { readonly year: FiscalYear; readonly month: Month | null } {
  const { options, words, asOf } = resolved;
  const month = monthOption(resolved);
  const own = fiscalYearOf(month);
  const asked = yearOption(resolved);
  if (options.month === undefined) {
    const year = presentYear(resolved, present, asked ?? (present.includes(own) ? own : undefined));
    return { year, month: latestEnded(year, asOf) };
  }
  if (asked !== undefined && asked !== own)
    throw new UsageError(words.publish.cli.otherYear(monthText(month), String(asked)));
  if (lastDay(month) > asOf) throw new UsageError(words.publish.cli.notEnded(monthText(month)));
  return { year: presentYear(resolved, present, own), month };
}

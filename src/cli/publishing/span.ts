import { type Day, lastDay } from '../../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../../model/fiscal-year.ts';
import { type Month, monthText } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import { latestEnded } from '../../progress/current.ts';
import { judgedMonth } from '../../progress/reporting.ts';
import { UsageError } from '../exit.ts';
import { presentYear } from '../open.ts';
import { monthOption, type ResolvedOptions, yearOption } from '../options.ts';

/** The fiscal year to publish and, if it was asked for, its last month; without either, the year of last month. */
export function spanOf(
  resolved: ResolvedOptions,
  present: readonly FiscalYear[],
): { readonly year: FiscalYear; readonly month?: Month } {
  const { options, words, asOf } = resolved;
  const month = monthOption(resolved);
  const own = fiscalYearOf(month);
  const asked = yearOption(resolved);
  if (options.month === undefined) {
    return { year: presentYear(resolved, present, asked ?? (present.includes(own) ? own : undefined)) };
  }
  if (asked !== undefined && asked !== own)
    throw new UsageError(words.publish.cli.otherYear(monthText(month), String(asked)));
  if (lastDay(month) > asOf) throw new UsageError(words.publish.cli.notEnded(monthText(month)));
  return { year: presentYear(resolved, present, own), month };
}

/** The last month to publish of a year unless one is asked for: the last that is judged, else the last that has ended. */
export const lastToPublish = (register: Register, year: FiscalYear, asOf: Day): Month | null =>
  judgedMonth(register, year, asOf) ?? latestEnded(year, asOf);

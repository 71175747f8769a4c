import { type Day, monthOfDay } from '../model/be-date.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import { type Month, monthText } from '../model/month.ts';
import type { Outlook } from './outlook.ts';

/**
 * The command that helps most on a day, when so many errors were found: see what is wrong; begin the fiscal year when
 * there is none; see the latest month that reports are missing for; close the month that can be; sum up a year that is
 * over; else read the latest month that can be judged.
 */
export function nextCommand(outlook: Outlook | undefined, errors: number, asOf: Day): string {
  if (errors > 0) return 'ita validate';
  if (!outlook) return `ita new year ${fiscalYearOf(monthOfDay(asOf))}`;
  const missing = outlook.missing.flatMap(({ reports }) => reports.map(({ month }) => month));
  if (missing.length > 0) return `ita report --month ${monthText(Math.max(...missing) as Month)}`;
  if (outlook.toClose !== null) return `ita close --month ${monthText(outlook.toClose)}`;
  if (outlook.finished && !outlook.collecting) return `ita summary --year ${outlook.year}`;
  return outlook.current === null ? 'ita list steps' : `ita report --month ${monthText(outlook.current.month)}`;
}

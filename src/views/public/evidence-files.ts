import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import { yearOf } from '../../model/register.ts';
import type { PublicRegister } from './public-register.ts';

/** Kinds of files that a browser shows or saves and never runs; nothing else is given away. */
const SHOWN = /\.(?:pdf|png|jpe?g|gif|webp|txt|md|csv|docx?|xlsx?|pptx?|od[tsp])$/i;

/** Whether a file of that name may lie beside the pages. */
export const isPublishable = (file: string): boolean => SHOWN.test(file);

/** The files that the pages of a year speak of as evidence or publication, until a month; each once, in order of path. */
export function evidenceFiles(register: PublicRegister, year: FiscalYear, month: Month | null): string[] {
  const data = yearOf(register, year);
  const reported = (data?.reports ?? [])
    .filter((report) => month !== null && report.month <= month)
    .flatMap(({ entries }) => entries.flatMap(({ evidence }) => evidence.map(({ file }) => file)));
  const published = (data?.publications ?? []).map(({ file }) => file);
  return [...new Set([...reported, ...published])].filter((file) => file !== undefined).sort();
}

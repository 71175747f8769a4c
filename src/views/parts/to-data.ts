import { type Day, dayText, isoDay } from '../../model/be-date.ts';
import { ceYear } from '../../model/era.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { type Fraction, toNumber } from '../../model/fraction.ts';
import { isoMonth, type Month, monthText } from '../../model/month.ts';
import type { Standing } from '../../progress/progress.ts';

/** A day for machines: ISO 8601 under `key`, the BE text beside it. */
export const dayData = (key: string, day: Day | null | undefined): Record<string, string | null> => ({
  [key]: typeof day === 'number' ? isoDay(day) : null,
  [`${key}Be`]: typeof day === 'number' ? dayText(day) : null,
});

/** A month for machines: ISO 8601 under `key`, the BE text beside it. */
export const monthData = (key: string, month: Month | null | undefined): Record<string, string | null> => ({
  [key]: typeof month === 'number' ? isoMonth(month) : null,
  [`${key}Be`]: typeof month === 'number' ? monthText(month) : null,
});

/** A fiscal year for machines: CE under `key`, BE beside it. */
export const yearData = (key: string, year: FiscalYear): Record<string, number> => ({
  [key]: ceYear(year),
  [`${key}Be`]: year,
});

/** A number for machines, two decimals, rounded half up. */
export const numberData = (value: Fraction | null | undefined): number | null => (value ? toNumber(value, 2) : null);

/** Plan against result for machines, in percent. */
export const standingData = (standing: Standing) => ({
  planned: numberData(standing.planned),
  result: numberData(standing.result),
  change: numberData(standing.change),
  health: standing.health,
});

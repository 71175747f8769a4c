import { type Day, dayText, isoDay } from '../../model/be-date.ts';
import { ceYear } from '../../model/era.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { type Fraction, roundedResult, toNumber } from '../../model/fraction.ts';
import { isoMonth, type Month, monthText } from '../../model/month.ts';
import type { GroupStanding, Standing } from '../../progress/progress.ts';
import type { Scored } from '../../progress/scores.ts';
import type { Cell, Table } from '../document.ts';

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

/** A result for machines, in percent with two decimals: 99.99 at most while it is not complete. */
export const resultData = (value: Fraction | null): number | null => value && toNumber(roundedResult(value, 2), 2);

/** Plan against result for machines, in percent. */
export const standingData = (standing: Standing) => ({
  planned: numberData(standing.planned),
  result: resultData(standing.result),
  change: numberData(standing.change),
  scope: numberData(standing.scope),
  health: standing.health,
});

/** Plan against result of a measure or the plan for machines, with the counts of its steps. */
export const groupData = (standing: GroupStanding) => ({
  ...standingData(standing),
  counts: {
    overdue: standing.counts.overdue,
    behind: standing.counts.behind,
    noReport: standing.counts['no-report'],
    awaiting: standing.counts.awaiting,
    cancelled: standing.counts.cancelled,
  },
});

/** A score for machines. */
export const scoredData = (value: Scored | null) =>
  value
    ? { ...yearData('fiscalYear', value.year), score: numberData(value.score), level: value.level, ownLevel: value.own }
    : null;

/** Columns whose term is several ids with spaces between: machines get an array. */
const SEVERAL: ReadonlySet<string> = new Set([
  'offices',
  'officers',
  'gaps',
  'channels',
  'purposes',
  'indicators',
  'measures',
]);

/** A cell under its key for machines: dates and years in CE with BE beside them, numbers to two decimals. */
export function cellData(key: string, cell: Cell): Record<string, unknown> {
  if (key === 'fiscalYear') {
    return cell.kind === 'year' && cell.value !== null
      ? yearData(key, cell.value)
      : { [key]: null, [`${key}Be`]: null };
  }
  if (cell.kind === 'month') return monthData(key, cell.value);
  if (cell.kind === 'year') return { [key]: cell.value === null ? null : String(cell.value) };
  if (cell.kind === 'date') return dayData(key, cell.value);
  if (cell.kind === 'text') return { [key]: SEVERAL.has(key) ? [] : cell.value };
  if (cell.kind === 'term') return { [key]: SEVERAL.has(key) ? cell.value.split(' ') : cell.value };
  if (cell.kind === 'percent' && cell.ofResult) return { [key]: resultData(cell.value) };
  return { [key]: numberData(cell.value) };
}

/** The rows of a table for machines, each under the keys of the columns. */
export const tableData = (table: Table): Record<string, unknown>[] =>
  table.rows.map((row) =>
    Object.assign({}, ...row.map((cell, index) => cellData(table.columns[index]?.key ?? '', cell))),
  );

import { type Day, dayText, readDay } from '../../model/be-date.ts';
import { type AnyFinding, finding } from '../../model/finding.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { readYear } from '../../model/era.ts';
import { type Month, monthText, parseMonth } from '../../model/month.ts';
import { type Path, type Pointer, within } from '../../model/pointer.ts';

/** Turns the texts of one file into values, keeping the findings that this gives. */
export interface Reader {
  readonly at: Pointer;
  /** A reader for a part of the file. */
  readonly part: (...path: Path) => Reader;
  readonly month: (text: string, ...path: Path) => Month;
  readonly day: (text: string, ...path: Path) => Day;
  readonly year: (value: number, ...path: Path) => FiscalYear;
  readonly findings: AnyFinding[];
}

/** A reader for a file that fits its schema. Days that don't exist are errors; CE years are read, with a warning. */
export function readerFor(at: Pointer, findings: AnyFinding[] = []): Reader {
  const ceYear = (place: Pointer, value: string, be: string) => findings.push(finding('ce-year', place, { value, be }));
  return {
    at,
    findings,
    part: (...path) => readerFor(within(at, ...path), findings),
    month(text, ...path) {
      const read = parseMonth(text);
      if (!read) throw new RangeError(`not a month: ${text}`);
      if (read.era === 'ce') ceYear(within(at, ...path), text, monthText(read.month));
      return read.month;
    },
    day(text, ...path) {
      const place = within(at, ...path);
      const read = readDay(text);
      if (read.day === undefined) {
        findings.push(finding('impossible-date', place, { value: text, leap: /-02-29$/.test(text) }));
        return 0 as Day;
      }
      if (read.era === 'ce') ceYear(place, text, dayText(read.day));
      return read.day;
    },
    year(value, ...path) {
      const read = readYear(value);
      if (read.era === 'ce') ceYear(within(at, ...path), String(value), String(read.year));
      return read.year;
    },
  };
}

/** Takes `undefined` properties out of the way of `exactOptionalPropertyTypes`: `{a: 1, b: undefined}` → `{a: 1}`. */
export function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}

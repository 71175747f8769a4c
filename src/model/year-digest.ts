import type { FiscalYear } from './fiscal-year.ts';

/** Which data it was: one digest for a fiscal year, of its files and of those that lie in no year's folder. */
export interface YearDigest {
  /** Absent when no year was read: then it is the digest of the files that lie in no year's folder. */
  readonly year?: FiscalYear;
  /** 12 hexadecimal digits, of the paths and texts of the files: equal data has an equal one, whatever its line ends. */
  readonly digest: string;
  /** How many files it covers. */
  readonly files: number;
}

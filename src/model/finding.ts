import type { Code, CodeArgs } from './code-args.ts';
import type { Pointer } from './pointer.ts';

/** How much a finding matters: an error fails the run; a warning does with `--strict`. */
export type Severity = 'error' | 'warning';

/** A year whose assignments were not checked against its disclosure items, as these are not all known. */
export interface UncheckedItems {
  readonly year: number;
  readonly known: number;
  /** How many the year has; `null` where that is not known either. */
  readonly count: number | null;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly at: Pointer;
  readonly role: 'declared' | 'first' | 'earlier' | 'asks' | 'contradicts';
}

/** What a rule says: a code, a place by path, and the values its message needs. */
export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly at: Pointer;
  readonly args: CodeArgs[C];
  readonly related?: readonly Related[];
  /** The exact place in the text of the file, where src/data knows it better than the path says. */
  readonly offsets?: { readonly start: number; readonly end: number };
}

/** A finding of any code, its code and its arguments tied together. */
export type AnyFinding = { [C in Code]: Finding<C> }[Code];

/** Makes a finding, its arguments checked against its code. */
export function finding<C extends Code>(
  code: C,
  at: Pointer,
  args: CodeArgs[C],
  more: Pick<Finding, 'related' | 'offsets'> = {},
): AnyFinding {
  return { code, at, args, ...more } as unknown as AnyFinding;
}

/** A place in a text file; line and column count from 1, columns in UTF-16 units as editors do. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In a spreadsheet: sheet and cell (`finance!F7`), named in place of line and column. */
  readonly cell?: string;
  /** What the spreadsheet calls the cell: the heading of its column, or the label beside it. */
  readonly heading?: string;
}

/** A finding at its line and column, with its severity set and the line it stands on. */
export interface LocatedFinding {
  readonly code: Code;
  readonly severity: Severity;
  readonly location: Location;
  /** The text of the line; absent when the file has no such line (missing, unreadable or empty). */
  readonly excerpt?: string;
  readonly args: CodeArgs[Code];
  readonly related: readonly {
    readonly role: Related['role'];
    readonly location: Location;
    readonly excerpt?: string;
  }[];
}

/** The same for findings that say the same of the same place. */
export const findingKey = ({ code, location, args }: LocatedFinding): string => JSON.stringify([code, location, args]);

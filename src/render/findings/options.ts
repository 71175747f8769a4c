import type { LocatedFinding, UncheckedItems } from '../../model/finding.ts';
import type { RenderOptions } from '../options.ts';

/** How findings are to be written, in the digits of what is typed in the files, and how many files were read to find them. */
export type FindingsOptions = Pick<RenderOptions, 'lang' | 'words' | 'width' | 'color'> & {
  readonly filesRead: number;
  /** What was not checked, as too little is known to. */
  readonly unchecked?: readonly UncheckedItems[];
  /** Show every finding, not only the first of a file that has very many. */
  readonly all?: boolean;
};

/** What a report for a host of repositories needs besides. */
export type HostOptions = FindingsOptions & {
  /** Where the data directory lies below the top of its repository: empty, or a path that ends in `/`. */
  readonly prefix: string;
  readonly version: string;
  /** Whether a finding fails the run. */
  readonly fails: (finding: LocatedFinding) => boolean;
  /** The page of a code, as Markdown. */
  readonly help: (code: LocatedFinding['code']) => string;
};

/** Writes findings in one form. */
export type FindingsWriter = (findings: readonly LocatedFinding[], options: HostOptions) => string;

import type { Style } from '../spelling.ts';

/** How blocks become HTML. */
export interface HtmlOptions extends Style {
  /** What the ids begin with, so that several documents can share a page. Default: nothing. */
  readonly prefix?: string;
}

/** The id of a block's part. */
export const idOf = (options: HtmlOptions, part: string): string => (options.prefix ?? '') + part;

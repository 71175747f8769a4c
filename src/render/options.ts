import type { Document } from '../views/document.ts';
import type { Lang } from '../words/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Style } from './format.ts';

/** How a document is to be written; resolved once by the command line. */
export interface RenderOptions {
  readonly lang: Lang;
  readonly digits: Style['digits'];
  readonly words: Words;
  /** Columns that a line of text may take, finite: what the terminal has, 100 for a pipe. */
  readonly width: number;
  /** Levels of chalk; 0 is plain. */
  readonly color: 0 | 1 | 2 | 3;
  /** Whether a CSV begins with a byte order mark, so that a spreadsheet reads it as UTF-8. */
  readonly bom: boolean;
  /** The key of the table or figure that CSV writes, one of `tableKeys`; the document's main table when absent. */
  readonly table?: string;
}

/** Turns a document into the bytes of one format; equal documents and options give equal bytes. */
export type Writer = (document: Document, options: RenderOptions) => string | Uint8Array;

/** A writer whose library takes its time. */
export type SlowWriter = (document: Document, options: RenderOptions) => Promise<Uint8Array>;

/** The style that the options ask for. */
export const styleOf = (options: Pick<RenderOptions, 'lang' | 'digits' | 'words'>): Style => ({
  lang: options.lang,
  digits: options.digits,
  words: options.words.render,
});

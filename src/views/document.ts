import type { Day } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Month } from '../model/month.ts';

/** What a value means to the reader; writers may colour it, never by colour alone. */
export type Tone = 'good' | 'warn' | 'bad' | 'muted' | 'strong';

/**
 * A raw value; how it is formatted (digits, era, decimals) is the writer's. `null` is what is not known: "-". `inSentence`:
 * it is read within a sentence, so a round number has no decimals, and a change its direction in words.
 */
export type Cell =
  /** `mark`, of any kind: a sign behind it for people, which a note of the table explains. */
  | { readonly kind: 'text'; readonly value: string | null; readonly mark?: string; readonly tone?: Tone }
  | {
      readonly kind: 'number';
      readonly value: Fraction | null;
      readonly decimals: number;
      readonly unit?: string;
      /** So many of so many: people read `71 of 72`, machines 71. */
      readonly outOf?: Fraction;
      readonly inSentence?: true;
      readonly mark?: string;
      readonly tone?: Tone;
    }
  /** 0–100, of a whole. `ofResult`: what is not complete is never printed as 100.0, what has begun never as 0.0. */
  | {
      readonly kind: 'percent';
      readonly value: Fraction | null;
      readonly ofResult?: true;
      readonly inSentence?: true;
      readonly mark?: string;
      readonly tone?: Tone;
    }
  /** A difference of two percentages or scores, in points, with one decimal unless said; printed with its sign. */
  | {
      readonly kind: 'change';
      readonly value: Fraction | null;
      readonly decimals?: number;
      readonly inSentence?: true;
      readonly tone?: Tone;
    }
  | { readonly kind: 'month'; readonly value: Month | null; readonly form: 'short' | 'long'; readonly tone?: Tone }
  /** A fiscal year, in BE. */
  | { readonly kind: 'year'; readonly value: FiscalYear | null; readonly tone?: Tone }
  | { readonly kind: 'date'; readonly value: Day | null; readonly form: 'short' | 'long'; readonly tone?: Tone }
  /** A word of a closed set: `value` is the key that machines read, `text` the word in the reader's language. */
  | { readonly kind: 'term'; readonly value: string; readonly text: string; readonly tone?: Tone };

/** Running text: strings are printed as they are, cells are formatted by the writer. */
export type Text = readonly (string | Cell)[];

/** One column of a table. */
export interface Column {
  /** Name of the column for machines: the heading of the CSV. */
  readonly key: string;
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
  /** 1 is kept longest. A narrow terminal takes away the columns of the highest number first. */
  readonly importance: number;
  /** What a terminal must give it at least, in columns, or it is stacked. Default: 16 to 24 for text, by its length. */
  readonly minWidth?: number;
  /** Equal cells below each other are one on paper, where those of the merged columns before it are. */
  readonly merged?: true;
  /** Its part of the paper, where every column of the table has one; else writers weigh what the columns say. */
  readonly breadth?: number;
}

/** A table; every row has one cell a column. */
export interface Table {
  readonly type: 'table';
  /** Name of the table for machines, unique in its document: `--table`, CSV and sheet names. */
  readonly key: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Last rows that sum up the others; they look different and never enter the CSV. */
  readonly totals?: readonly (readonly Cell[])[];
  /** What the marks in it mean, printed below it. */
  readonly notes?: readonly string[];
  /** Printed in place of a table without rows. */
  readonly whenEmpty: string;
}

/** A series of values over months, drawn as lines or bars where the writer can, else as a table or spark line. */
export interface Figure {
  readonly type: 'figure';
  readonly key: string;
  readonly title: Text;
  readonly form: 'lines' | 'bars' | 'grid';
  readonly labels: readonly Cell[];
  /** A cell that begins the title of a series is its name within the drawing. */
  readonly series: readonly { readonly key: string; readonly title: Text; readonly values: readonly Cell[] }[];
  /** A value that the others are read against, drawn across the bars. */
  readonly against?: Cell;
  /** What the figure says, in words; empty where it needs none. */
  readonly description: Text;
}

/** A picture that stands in a document: the bytes of a PNG or JPEG file, its size in pixels. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The head of an official memo: its title, the emblem or its space, and labelled fields, those of a row on one line. */
export interface Letterhead {
  readonly type: 'letterhead';
  readonly title: Text;
  readonly emblem?: Picture;
  /** `dotted`: dots fill the line behind the value. */
  readonly rows: readonly (readonly {
    readonly key: string;
    readonly label: string;
    readonly value: Text;
    readonly dotted: boolean;
  }[])[];
}

/** Where a person signs, with lines for an opinion above when it has one; a name that is not known is left to the pen. */
export interface Signature {
  readonly type: 'signature';
  readonly key: string;
  readonly opinion?: { readonly title: Text; readonly lines: number };
  readonly name: string | null;
  readonly posts: readonly string[];
}

/** A line with what lies below it. */
export interface Branch {
  readonly text: Text;
  readonly tone?: Tone;
  readonly below: readonly Branch[];
}

/** A piece of a document. */
export type Block =
  /** `newPage`: begins a sheet of its own, such as the title of what is attached. */
  | {
      readonly type: 'heading';
      readonly level: 2 | 3;
      readonly text: Text;
      readonly newPage?: true;
      readonly centered?: true;
    }
  /** A paragraph of official prose: the first line indented, led by a bold word where it begins a part. */
  | { readonly type: 'clause'; readonly lead?: string; readonly text: Text }
  | Letterhead
  | Signature
  | { readonly type: 'paragraph'; readonly text: Text; readonly tone?: Tone }
  /** `clauses`: each item a numbered paragraph of official prose. */
  | { readonly type: 'list'; readonly items: readonly Text[]; readonly ordered?: boolean; readonly clauses?: true }
  /** What leads to what: branches are drawn in text; elsewhere lists lie in lists. */
  | { readonly type: 'tree'; readonly branches: readonly Branch[] }
  /** Label and value, one pair a line. */
  | {
      readonly type: 'facts';
      readonly items: readonly { readonly key: string; readonly label: string; readonly value: Text }[];
    }
  | Table
  | Figure;

/** What a view shows: titles and blocks in the reader's language, and the same as data for machines. */
export interface Document {
  /** `month`, `year`, `status` …: the kind of the JSON output. */
  readonly kind: string;
  readonly title: Text;
  /**
   * `memo`: laid out as an official letter, whose head is a block: the title is not printed over it. `note`: plain text
   * has its lines alone, without the title.
   */
  readonly layout?: 'memo' | 'note';
  readonly blocks: readonly Block[];
  /** The last lines: as-of date, files read, findings. */
  readonly foot: readonly Text[];
  /** The key of the table that CSV writes when none is asked for. */
  readonly mainTable: string;
  /** Made when it is asked for. The JSON output without `schemaVersion` and `kind`; its shape is `schemas/output/<kind>.schema.json`. */
  readonly data: Readonly<Record<string, unknown>>;
}

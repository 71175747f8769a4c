import type { Block, Cell, Document, Text } from '../document.ts';

/** The parts of the site that the navigation leads to. */
export type Part =
  | 'index'
  | 'plan'
  | 'scores'
  | 'month'
  | 'year'
  | 'evidence'
  | 'publications'
  | 'group'
  | 'complain'
  | 'method'
  | 'downloads';

/** Something to follow: a file of the site by its encoded path, or an address; without `href` it is words only. */
export interface Link {
  readonly text: Text;
  readonly href: string | null;
  /** What the reader should know before following it, or why it can't be followed. */
  readonly note?: string;
}

/** A label and its value. */
export interface Fact {
  readonly label: string;
  readonly value: Text;
}

/** One thing as a whole: what it is, how it stands, and what there is to follow. */
export interface Card {
  /** Its anchor on the page. */
  readonly id?: string;
  readonly title: Text;
  /** Where its title leads: a place of the site. */
  readonly href?: string;
  readonly badge?: Cell;
  readonly facts: readonly Fact[];
  /** What each of several reported on it. */
  readonly voices?: readonly {
    readonly who: Text;
    /** Where it leads: a place of the site. */
    readonly href?: string;
    readonly facts: readonly Fact[];
    readonly links: readonly Link[];
  }[];
  readonly links: readonly Link[];
}

/** A measure at a glance: its result as a bar, its plan as a tick. */
export interface Mark {
  readonly title: Text;
  readonly href: string | null;
  readonly planned: Cell;
  readonly result: Cell;
  /** The same in figures, and how it stands. */
  readonly figures: Text;
}

/** A month of the year with its result. */
export interface StripMonth {
  readonly month: Cell;
  readonly href: string | null;
  readonly result?: Cell;
  /** It is the one that the page shows. */
  readonly isHere: boolean;
}

/** A piece of a public page: what documents have, and what only pages can. */
export type PageBlock =
  | Block
  /** Few figures, large. */
  | { readonly type: 'tiles'; readonly items: readonly Fact[] }
  /** Measures as bars of the result, with the plan as a tick on each. */
  | { readonly type: 'marks'; readonly items: readonly Mark[]; readonly says: string }
  /** The months of the year, to step through: those without `href` are still to come. */
  | { readonly type: 'strip'; readonly label: string; readonly months: readonly StripMonth[] }
  /** The way to the table above as a file. */
  | { readonly type: 'download'; readonly href: string; readonly text: string }
  | { readonly type: 'links'; readonly label: string; readonly links: readonly Link[] }
  | { readonly type: 'cards'; readonly level: 2 | 3 | 4; readonly cards: readonly Card[]; readonly whenEmpty: string };

/** One page of the site. */
export interface SitePage {
  /** Its file, directly in the folder of the site. */
  readonly file: string;
  readonly part: Part;
  readonly title: Text;
  readonly lead?: Text;
  readonly blocks: readonly PageBlock[];
}

/** A file that lies beside the pages, written by the writer of its format. */
export interface Download {
  readonly file: string;
  readonly document: Document;
  readonly format: 'csv' | 'json' | 'xlsx';
  /** The table that CSV writes. */
  readonly table?: string;
}

/** Everything that is published; equal data gives an equal site. */
export interface Site {
  readonly agency: string;
  readonly name: string;
  readonly year: Text;
  readonly nav: readonly { readonly part: Part; readonly text: string; readonly file: string }[];
  readonly pages: readonly SitePage[];
  readonly downloads: readonly Download[];
  /** How to reach the agency, in the foot of every page. */
  readonly contact: readonly Link[];
  /** The last lines of every page. */
  readonly foot: readonly Text[];
}

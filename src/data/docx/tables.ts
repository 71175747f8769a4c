import { strFromU8, unzipSync } from 'fflate';
import { refuseZip } from '../form/zip-guard.ts';
import { withoutEntities } from '../xml-words.ts';

/** A line of a cell, and whether the document numbers it or puts a mark before it. */
export interface CellLine {
  readonly text: string;
  readonly marked: boolean;
}

/** A cell: its first column, from 0, and how many it takes; `below` when it goes on from the cell above. */
export interface TableCell {
  readonly column: number;
  readonly span: number;
  readonly below: boolean;
  readonly lines: readonly CellLine[];
}

/** A table's rows of cells. */
export type DocumentTable = readonly (readonly TableCell[])[];

const MAIN = 'word/document.xml';
/** The most that is read of a document's text, in bytes. */
const LARGEST = 24 * 1024 * 1024;

/** Elements whose content is not read: what was deleted or moved away, what older programs show instead, drawings. */
const SKIPPED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'drawing', 'pict', 'object', 'instrText']);

interface OpenCell {
  column: number;
  span: number;
  below: boolean;
  lines: CellLine[];
}

/** Walks over the tags of a document and gathers its outermost tables; a table in a cell is lines of that cell. */
class Walk {
  readonly tables: TableCell[][][] = [];
  #depth = 0;
  #skipping: string | undefined;
  #skipDepth = 0;
  #row: OpenCell[] | undefined;
  #column = 0;
  #rowGone = false;
  #inRowProperties = false;
  #cell: OpenCell | undefined;
  #text = '';
  #marked = false;
  #reading = false;

  open(name: string, tag: string, isEmpty: boolean): void {
    if (this.#skipping !== undefined) {
      if (name === this.#skipping && !isEmpty) this.#skipDepth += 1;
      return;
    }
    if (name === 'del' && this.#inRowProperties) this.#rowGone = true;
    if (SKIPPED.has(name)) {
      if (!isEmpty) [this.#skipping, this.#skipDepth] = [name, 1];
      return;
    }
    if (name === 'tbl' && !isEmpty) {
      this.#depth += 1;
      if (this.#depth === 1) this.tables.push([]);
    }
    if (this.#depth === 1) this.#openInTable(name, tag, isEmpty);
    if (!this.#cell) return;
    if (name === 'numPr') this.#marked = true;
    else if (name === 't') this.#reading = !isEmpty;
    else if (name === 'tab') this.#text += ' ';
    else if (name === 'noBreakHyphen') this.#text += '-';
    else if (name === 'br' || name === 'cr') this.#endLine(false);
  }

  #openInTable(name: string, tag: string, isEmpty: boolean): void {
    const value = /\bval="([^"]*)"/.exec(tag)?.[1];
    const count = Math.min(Math.max(Number(value) || 0, 0), 63);
    if (name === 'tr' && !isEmpty) [this.#row, this.#column, this.#rowGone] = [[], 0, false];
    else if (name === 'trPr' && !isEmpty) this.#inRowProperties = true;
    else if (name === 'gridBefore') this.#column = count;
    else if (name === 'tc' && this.#row) this.#cell = { column: this.#column, span: 1, below: false, lines: [] };
    else if (name === 'gridSpan' && this.#cell) this.#cell.span = Math.max(1, count);
    else if (name === 'vMerge' && this.#cell) this.#cell.below = value !== 'restart';
    if (name === 'tc' && isEmpty) this.#endCell();
  }

  close(name: string): void {
    if (this.#skipping !== undefined) {
      if (name !== this.#skipping) return;
      this.#skipDepth -= 1;
      if (this.#skipDepth === 0) this.#skipping = undefined;
      return;
    }
    if (name === 't') this.#reading = false;
    else if (name === 'p') this.#endLine(true);
    else if (name === 'trPr') this.#inRowProperties = false;
    else if (name === 'tbl') this.#depth = Math.max(0, this.#depth - 1);
    else if (name === 'tc' && this.#depth === 1) this.#endCell();
    else if (name === 'tr' && this.#depth === 1) {
      if (this.#row && !this.#rowGone) this.tables.at(-1)?.push(this.#row);
      this.#row = undefined;
    }
  }

  text(text: string): void {
    if (this.#reading && this.#skipping === undefined) this.#text += withoutEntities(text);
  }

  #endLine(isParagraph: boolean): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    if (this.#cell && text !== '') this.#cell.lines.push({ text, marked: this.#marked });
    this.#text = '';
    // A line after a break belongs to the mark before the first one.
    if (isParagraph || text !== '') this.#marked = false;
  }

  #endCell(): void {
    if (this.#cell && this.#row) {
      this.#row.push(this.#cell);
      this.#column += this.#cell.span;
    }
    this.#cell = undefined;
    this.#text = '';
  }
}

function tablesOf(xml: string): DocumentTable[] | undefined {
  // Document types, comments and CDATA: no program writes them here, and in them a tag would be no tag.
  if (xml.includes('<!')) return undefined;
  const walk = new Walk();
  for (const [part] of xml.matchAll(/<[^<>]*>|[^<>]+/g)) {
    const [, slash, name = ''] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(part) ?? [];
    if (slash === undefined) {
      if (!part.startsWith('<')) walk.text(part);
    } else if (slash === '/') walk.close(name);
    else walk.open(name, part, part.endsWith('/>'));
  }
  return walk.tables;
}

/**
 * The tables of a Word document (`.docx`, also as LibreOffice writes it), in their order: what was deleted is left out,
 * spans are counted. `undefined` when it is no such document, or must not be opened. Nothing in it is carried out.
 */
export function documentTables(bytes: Uint8Array): DocumentTable[] | undefined {
  if (refuseZip(bytes, MAIN)) return undefined;
  try {
    const part = unzipSync(bytes, { filter: ({ name, originalSize }) => name === MAIN && originalSize <= LARGEST })[
      MAIN
    ];
    return part && tablesOf(strFromU8(part));
  } catch {
    return undefined;
  }
}

import { type AnyFinding, finding } from '../model/finding.ts';
import { applySplices, type Splice } from './edit/splice.ts';
import { parse } from './parse.ts';
import type { Node, ScalarNode } from './tree.ts';

/** A file whose slips of YAML were put right in memory, only to find what else is wrong with it. */
export interface Repaired {
  /** What the file would say; its places are those of the text as it is. */
  readonly root: Node;
  /** The slips, one by one. */
  readonly findings: readonly AnyFinding[];
}

/** What is wrong with a line, and what would put it right, in one of several ways. */
interface Slip {
  readonly problems: readonly AnyFinding[];
  readonly ways: readonly (readonly Splice[])[];
}

/** More slips than this are not weighed one by one. */
const MOST_SLIPS = 50;
/** Characters read to weigh them: some hundred times a long report. */
const MOST_READ = 4_000_000;
/** Lines above one that say how far in it should stand. */
const LINES_ABOVE = 100;
/** Lines with something like a slip, before the place where the reading stops, that may be what stops it. */
const LINES_TRIED = 3;
const TAB_WIDTHS = [2, 4, 8];
const INDENTATIONS = [2, 4, 6, 8, 10, 12, 0];

const TAB = /^[ -]*\t[ \t]*/;
const KEY = /^ *(?:- +)*[a-z_]+:(?:\s|$)/;
const NO_BLANK = /^\s*(?:-\s+)*([a-z_]+):(?=[^\s:/])/;

/** How far a line's key stands in, behind the marks of list items before it. */
const keyColumn = (line: string): number => /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;

/** How far in a line should stand by those above it: below what the last one opens, else beside its like. */
function likelyIndentation(lines: readonly string[], line: number, isItem: boolean): number {
  const above = lines.slice(Math.max(0, line - LINES_ABOVE), line);
  const last = above.findLast((each) => !/^\s*(#|$)/.test(each)) ?? '';
  if (/:\s*(#.*)?$/.test(last)) return keyColumn(last) + 2;
  if (!isItem) return keyColumn(above.findLast((each) => KEY.test(each)) ?? last);
  const item = above.findLast((each) => /^ *- /.test(each)) ?? '';
  return item.length - item.trimStart().length;
}

function slipOf(file: string, lines: readonly string[], index: number, start: number): Slip | undefined {
  const line = lines[index] ?? '';
  const syntax = (reason: 'tab' | 'mapping', from: number, end: number) =>
    finding(
      'yaml-syntax',
      { file, path: [] },
      { reason, detail: '' },
      { offsets: { start: start + from, end: start + end } },
    );
  const problems: AnyFinding[] = [];
  const blank: Splice[] = [];
  const tab = TAB.exec(line)?.[0].indexOf('\t');
  if (tab !== undefined) problems.push(syntax('tab', tab, tab + 1));
  const key = NO_BLANK.exec(line);
  if (key) {
    const end = key[0].length;
    problems.push(syntax('mapping', end - (key[1] ?? '').length - 1, end));
    blank.push({ start: start + end, end: start + end, text: ' ' });
  }
  if (tab === undefined) return key ? { problems, ways: [blank] } : undefined;
  const content = line.trimStart();
  const lead = start + line.length - content.length;
  const likely = likelyIndentation(lines, index, content.startsWith('- '));
  return {
    problems,
    ways: [likely, ...INDENTATIONS].map((count) => [{ start, end: lead, text: ' '.repeat(count) }, ...blank]),
  };
}

/** Where an offset of the text with the splices made lies in the text as it is. */
function originalOf(splices: readonly Splice[]): (offset: number) => number {
  const ordered = splices.toSorted((a, b) => a.start - b.start);
  return (offset) => {
    let moved = 0;
    for (const { start, end, text } of ordered) {
      if (offset < start + moved) break;
      if (offset < start + moved + text.length) return start;
      moved += text.length - (end - start);
    }
    return offset - moved;
  };
}

function placedAt(node: Node, original: (offset: number) => number): Node {
  const [start, end] = [original(node.start), original(node.end)];
  if (node.kind === 'scalar') return { ...node, start, end };
  if (node.kind === 'list') return { ...node, start, end, items: node.items.map((each) => placedAt(each, original)) };
  const keys = node.keys.map((key) => placedAt(key, original) as ScalarNode);
  return { ...node, start, end, keys, values: node.values.map((each) => placedAt(each, original)) };
}

/** How far a text with splices can be read, in offsets of the text as it is. */
function reach(file: string, text: string, splices: readonly Splice[]): number {
  const { stopped } = parse(file, applySplices(text, splices));
  return stopped === undefined ? Number.POSITIVE_INFINITY : originalOf(splices)(stopped);
}

/** How much is wrong with a tree: tells a likely indentation from an unlikely one. */
type WrongIn = (root: Node) => number;

/** A way to put one line right, and how far the text can be read then. */
interface Mending {
  readonly line: number;
  readonly way: readonly Splice[];
  readonly problems: readonly AnyFinding[];
  readonly reaches: number;
}

/** The lines of a text, as far as they were put right. */
class Mender {
  readonly #file: string;
  readonly #text: string;
  readonly #wrongIn: WrongIn;
  readonly #starts: readonly number[];
  readonly #lines: string[];
  readonly #mended = new Set<number>();
  #read = 0;
  readonly splices: Splice[] = [];
  readonly findings: AnyFinding[] = [];

  constructor(file: string, text: string, wrongIn: WrongIn) {
    this.#wrongIn = wrongIn;
    this.#file = file;
    this.#text = text;
    this.#lines = text.split('\n');
    let start = 0;
    this.#starts = this.#lines.map((line) => {
      const own = start;
      start += line.length + 1;
      return own;
    });
  }

  /** The best way to read further than `reached`: of the last lines before it with a slip, the first that helps. */
  #next(reached: number): Mending | undefined {
    let tried = 0;
    let line = this.#starts.findLastIndex((start) => start <= reached);
    for (; line >= 0 && tried < LINES_TRIED; line -= 1) {
      const slip = this.#mended.has(line) ? undefined : this.#slipOn(line);
      if (!slip) continue;
      tried += 1;
      const { problems } = slip;
      this.#read += this.#text.length * slip.ways.length;
      if (this.#read > MOST_READ) return undefined;
      const found = slip.ways.map((way): Mending => {
        return { line, way, problems, reaches: reach(this.#file, this.#text, [...this.splices, ...way]) };
      });
      const furthest = Math.max(...found.map(({ reaches }) => reaches));
      if (furthest > reached) return this.#best(found.filter(({ reaches }) => reaches === furthest));
    }
    return undefined;
  }

  /** Of ways that reach as far the one with the least wrong in what can be read then. */
  #best(found: readonly Mending[]): Mending | undefined {
    const [first, ...others] = found;
    if (!first || others.length === 0) return first;
    const wrong = found.map(({ way, reaches }) => {
      const splices = [...this.splices, ...way];
      const own = (this.#starts[first.line + 1] ?? this.#text.length + 1) - 1;
      const end = reaches === Number.POSITIVE_INFINITY ? this.#text.length : own;
      const { root, draft = root, findings } = parse(this.#file, applySplices(this.#text.slice(0, end), splices));
      return draft ? findings.length + this.#wrongIn(draft) : Number.POSITIVE_INFINITY;
    });
    return found[wrong.indexOf(Math.min(...wrong))];
  }

  #slipOn(line: number): Slip | undefined {
    return slipOf(this.#file, this.#lines, line, this.#starts[line] ?? 0);
  }

  /** Puts lines right until the text can be read to its end; whether it can. */
  mend(): boolean {
    let reached = reach(this.#file, this.#text, []);
    while (reached !== Number.POSITIVE_INFINITY) {
      const best = this.findings.length < MOST_SLIPS ? this.#next(reached) : undefined;
      if (!best) return false;
      this.#mend(best);
      reached = best.reaches;
    }
    return true;
  }

  /** Puts every line right alike, where there are too many to weigh: each tab as wide as leaves least wrong. */
  mendAll(): void {
    const slips = [...this.#lines.keys()].flatMap((line) => {
      const slip = this.#mended.has(line) ? undefined : this.#slipOn(line);
      return slip ? [{ line, ...slip }] : [];
    });
    const widths = TAB_WIDTHS.map((width) =>
      slips.map(({ line, ways: [way = []], problems }) => ({
        line,
        problems,
        way: way.map((splice) => {
          const lead = this.#text.slice(splice.start, splice.end);
          return lead.includes('\t') ? { ...splice, text: lead.replaceAll('\t', ' '.repeat(width)) } : splice;
        }),
      })),
    );
    const wrong = widths.map((mendings) => {
      const splices = [...this.splices, ...mendings.flatMap(({ way }) => way)];
      const { root, draft = root, findings } = parse(this.#file, applySplices(this.#text, splices));
      return draft ? findings.length + this.#wrongIn(draft) : Number.POSITIVE_INFINITY;
    });
    for (const mending of widths[wrong.indexOf(Math.min(...wrong))] ?? []) this.#mend(mending);
  }

  #mend({ line, way, problems }: Pick<Mending, 'line' | 'way' | 'problems'>): void {
    const start = this.#starts[line] ?? 0;
    const own = way.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start }));
    this.#lines[line] = applySplices(this.#lines[line] ?? '', own);
    this.#mended.add(line);
    this.splices.push(...way);
    this.findings.push(...problems);
  }
}

/** Whether an offset lies in the further lines of a text, where a tab or a colon is what was written. */
function isInText(node: Node, text: string, offset: number, before = node.start): boolean {
  if (offset >= node.end) return false;
  if (node.kind === 'scalar') {
    const isBlock = /[|>]/.test(text.slice(before, node.start));
    const line = text.indexOf('\n', isBlock ? before : node.start);
    return line >= 0 && line < offset;
  }
  if (node.kind === 'list') return node.items.some((each) => isInText(each, text, offset));
  return node.values.some((each, index) => isInText(each, text, offset, node.keys[index]?.end));
}

/**
 * Puts tabs in the indentation and missing blanks after a colon right, one after the other where the reading stops, many
 * all at once; `undefined` when the text can't be read then either. The text itself stays broken.
 */
export function repair(file: string, text: string, wrongIn: WrongIn = () => 0): Repaired | undefined {
  const mender = new Mender(file, text, wrongIn);
  if (!mender.mend()) mender.mendAll();
  const { splices } = mender;
  const { root, draft = root, findings: others } = parse(file, applySplices(text, splices));
  if (!draft || others.some(({ code }) => code !== 'duplicate-key')) return undefined;
  const original = originalOf(splices);
  const placed = others.map((problem) => ({
    ...problem,
    ...(problem.offsets && {
      offsets: { start: original(problem.offsets.start), end: original(problem.offsets.end) },
    }),
  })) as AnyFinding[];
  const tree = placedAt(draft, original);
  const slips = mender.findings.filter(({ offsets }) => !offsets || !isInText(tree, text, offsets.start));
  return { root: tree, findings: [...slips, ...placed] };
}

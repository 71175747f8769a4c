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

/** More slips than this are not looked for: whoever has so many fixes the first ones and looks again. */
const MOST_SLIPS = 50;
/** Lines with something like a slip, before the place where the reading stops, that may be what stops it. */
const LINES_TRIED = 3;
const INDENTATIONS = [2, 4, 6, 8, 10, 12, 0];

const TAB = /^[ -]*\t[ \t]*/;
const NO_BLANK = /^\s*(?:-\s+)*([a-z_]+):(?=[^\s:/])/;

/** How far a line's key stands in, behind the marks of list items before it. */
const keyColumn = (line: string): number => /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;

/** How far in a line should stand by those above it: below what the last one opens, else beside its like. */
function likelyIndentation(above: readonly string[], isItem: boolean): number {
  const last = above.findLast((line) => !/^\s*(#|$)/.test(line)) ?? '';
  if (/:\s*(#.*)?$/.test(last)) return keyColumn(last) + 2;
  if (!isItem) return keyColumn(last);
  const item = above.findLast((line) => /^ *- /.test(line)) ?? '';
  return item.length - item.trimStart().length;
}

function slipOf(file: string, line: string, start: number, above: readonly string[]): Slip | undefined {
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
  const likely = likelyIndentation(above, content.startsWith('- '));
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
  readonly #starts: readonly number[];
  readonly #lines: string[];
  readonly #mended = new Set<number>();
  readonly splices: Splice[] = [];
  readonly findings: AnyFinding[] = [];

  constructor(file: string, text: string) {
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
      const found = slip.ways.map((way): Mending => {
        return { line, way, problems, reaches: reach(this.#file, this.#text, [...this.splices, ...way]) };
      });
      const best = found.reduce((first, each) => (each.reaches > first.reaches ? each : first));
      if (best.reaches > reached) return best;
    }
    return undefined;
  }

  #slipOn(line: number): Slip | undefined {
    return slipOf(this.#file, this.#lines[line] ?? '', this.#starts[line] ?? 0, this.#lines.slice(0, line));
  }

  /** Puts lines right until the text can be read to its end; whether it can. */
  mend(): boolean {
    let reached = reach(this.#file, this.#text, []);
    while (reached !== Number.POSITIVE_INFINITY) {
      const best = this.findings.length < MOST_SLIPS ? this.#next(reached) : undefined;
      if (!best) return false;
      const { line, way, problems, reaches } = best;
      const start = this.#starts[line] ?? 0;
      const own = way.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start }));
      this.#lines[line] = applySplices(this.#lines[line] ?? '', own);
      this.#mended.add(line);
      this.splices.push(...way);
      this.findings.push(...problems);
      reached = reaches;
    }
    return true;
  }
}

/**
 * Puts tabs in the indentation and missing blanks after a colon right, one after the other where the reading stops;
 * `undefined` when the text can't be read then either. The text itself stays broken.
 */
export function repair(file: string, text: string): Repaired | undefined {
  const mender = new Mender(file, text);
  if (!mender.mend()) return undefined;
  const { splices, findings } = mender;
  const { root, draft = root, findings: others } = parse(file, applySplices(text, splices));
  if (!draft || others.some(({ code }) => code !== 'duplicate-key')) return undefined;
  const original = originalOf(splices);
  const placed = others.map((problem) => ({
    ...problem,
    ...(problem.offsets && {
      offsets: { start: original(problem.offsets.start), end: original(problem.offsets.end) },
    }),
  })) as AnyFinding[];
  return { root: placedAt(draft, original), findings: [...findings, ...placed] };
}

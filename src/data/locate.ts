import type { Location } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import { childOf, type Node } from './tree.ts';

/** The text of a file that was read, and its tree where it could be parsed. */
export interface Source {
  readonly text: string;
  readonly root?: Node | undefined;
  /** The tree of a text that can't be parsed as it is, by which places in it are found all the same. */
  readonly repaired?: Node | undefined;
}

/** Every file that was read, by path below the data directory. */
export type Sources = ReadonlyMap<string, Source>;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span in the text of what a path leads to; the closest ancestor that exists when the path leads nowhere. */
function spanOf(root: Node, pointer: Pointer): Span {
  let node = root;
  let key: Node | undefined;
  for (const step of pointer.path) {
    const child = childOf(node, step);
    if (!child) return { start: node.start, end: Math.min(node.end, firstEnd(node)) };
    node = child.value;
    key = child.key;
  }
  if (pointer.on === 'key' && key) return key;
  return { start: node.start, end: firstEnd(node) };
}

/** Where the mark under a node ends: a scalar's own end, a collection's first key or item. */
const firstEnd = (node: Node): number => {
  if (node.kind === 'scalar') return node.end;
  const first = node.kind === 'map' ? node.keys[0] : node.items[0];
  return first ? firstEnd(first) : node.end;
};

const lineStarts = new WeakMap<Source, number[]>();

function startsOf(source: Source): number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(source, starts);
  return starts;
}

function positionOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** A place and the text of its line; line 1, column 1 without text for a file that could not be read. */
export interface Located {
  readonly location: Location;
  readonly excerpt?: string;
}

/** Turns a place given by path (or by offsets) into line and column, both from 1. */
export function locate(sources: Sources, pointer: Pointer, offsets?: Span): Located {
  const source = sources.get(pointer.file);
  const nowhere = { file: pointer.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (!source) return { location: nowhere };
  const root = offsets ? undefined : (source.root ?? source.repaired);
  const span = offsets ?? (root ? spanOf(root, pointer) : { start: 0, end: 0 });
  const starts = startsOf(source);
  const from = positionOf(starts, Math.min(span.start, source.text.length));
  const to = positionOf(starts, Math.min(Math.max(span.end, span.start), source.text.length));
  const lineStart = starts[from.line - 1] as number;
  const lineEnd = starts[from.line] ?? source.text.length + 1;
  const excerpt = source.text.slice(lineStart, lineEnd - 1).replace(/\r$/, '');
  return { location: { file: pointer.file, ...from, endLine: to.line, endColumn: to.column }, excerpt };
}

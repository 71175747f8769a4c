import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import { privateData } from '../model/private-data.ts';
import type { Node, ScalarNode } from './tree.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value that is not spelt in the file as it reads: quoted with escapes, or broken over lines. */
const isSpeltOtherwise = (raw: string): boolean => raw.includes('\\') || raw.includes('\n');

function hiddenIn(at: Pointer, text: string, node: ScalarNode, seen: readonly Span[]): AnyFinding[] {
  if (typeof node.value !== 'string' || !isSpeltOtherwise(text.slice(node.start, node.end))) return [];
  if (seen.some((span) => span.start >= node.start && span.end <= node.end)) return [];
  return privateData(node.value).map(({ kind }) => finding('private-data', at, { what: kind }));
}

function walk(at: Pointer, text: string, node: Node, seen: readonly Span[]): AnyFinding[] {
  if (node.kind === 'scalar') return hiddenIn(at, text, node, seen);
  if (node.kind === 'list') return node.items.flatMap((item, index) => walk(within(at, index), text, item, seen));
  return node.keys.flatMap((key, index) => [
    ...hiddenIn({ ...within(at, String(key.value)), on: 'key' }, text, key, seen),
    ...walk(within(at, String(key.value)), text, node.values[index] as Node, seen),
  ]);
}

/**
 * Private data in a file, at its exact place: in values and keys as they read, and in comments, since the history of a
 * file is public too. `root` is needed only of a file where a text is not spelt as it reads.
 */
export function checkPrivate(file: string, text: string, root?: Node): AnyFinding[] {
  const at: Pointer = { file, path: [] };
  const pieces = privateData(text).map(({ kind, index, found }) => {
    return { kind, span: { start: index, end: index + found.length } };
  });
  const seen = pieces.map(({ span }) => span);
  return [
    ...pieces.map(({ kind, span }) => finding('private-data', at, { what: kind }, { offsets: span })),
    ...(root ? walk(at, text, root, seen) : []),
  ];
}

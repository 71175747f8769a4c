import type { Node, ScalarNode } from '../tree.ts';

/** A comment of a YAML text: `#` and what follows on its line. */
export interface Comment {
  readonly start: number;
  /** The comment from its `#`, without spaces at its end. */
  readonly text: string;
  /** Nothing but space stands before it on its line. */
  readonly alone: boolean;
  /** 0-based. */
  readonly column: number;
}

function* scalarsOf(node: Node): Generator<ScalarNode> {
  if (node.kind === 'scalar') yield node;
  else if (node.kind === 'list') for (const item of node.items) yield* scalarsOf(item);
  else {
    for (const [index, key] of node.keys.entries()) {
      yield key;
      yield* scalarsOf(node.values[index] as Node);
    }
  }
}

/** Every comment of a text in its order. What stands between scalars can hold marks, space and comments only. */
export function commentsOf(text: string, root: Node): Comment[] {
  const comments: Comment[] = [];
  const gap = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(/(?<![^\s])#[^\r\n]*/g)) {
      const start = from + match.index;
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      const before = text.slice(lineStart, start);
      comments.push({ start, text: match[0].trimEnd(), alone: before.trim() === '', column: before.length });
    }
  };
  let from = 0;
  for (const scalar of scalarsOf(root)) {
    gap(from, Math.max(from, scalar.start));
    from = Math.max(from, scalar.end);
  }
  gap(from, text.length);
  return comments;
}

/** Whether a list or mapping is written in brackets. */
export const isFlow = (text: string, node: Node): boolean =>
  node.kind !== 'scalar' && /[[{]/.test(text[node.start] ?? '');

/** Where a list or mapping in brackets ends, its closing bracket included; elsewhere the node's own end. */
export function closeOf(text: string, node: Node): number {
  if (node.kind === 'scalar' || !isFlow(text, node)) return node.end;
  const children =
    node.kind === 'list' ? node.items : node.keys.flatMap((key, index) => [key, node.values[index] as Node]);
  let at = children.reduce((end, child) => Math.max(end, closeOf(text, child)), node.start + 1);
  while (at < text.length && !/[\]}]/.test(text[at] as string)) {
    if (text[at] === '#' && /\s/.test(text[at - 1] ?? '')) at = text.indexOf('\n', at);
    at = at < 0 ? text.length : at + 1;
  }
  return at + 1;
}

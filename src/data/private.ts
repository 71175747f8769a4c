import { type AnyFinding, finding } from '../model/finding.ts';
import { privateData } from './private-data.ts';
import type { Node, ScalarNode } from './tree.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

function visit(node: Node, see: (scalar: ScalarNode) => void): void {
  if (node.kind === 'scalar') see(node);
  else if (node.kind === 'list') for (const item of node.items) visit(item, see);
  else {
    node.keys.forEach((key, index) => {
      see(key);
      visit(node.values[index] as Node, see);
    });
  }
}

/** A value that is not written in the file as it reads: quoted with escapes, or broken over lines. */
const isWrittenOtherwise = (raw: string): boolean => raw.includes('\\') || raw.includes('\n');

/**
 * Private data in a file, at its exact place: in values and keys as they read, and in comments, since the history of a
 * file is public too. `root` is absent of a file that can't be parsed.
 */
export function checkPrivate(file: string, text: string, root?: Node): AnyFinding[] {
  const at = { file, path: [] };
  const spans: Span[] = [];
  const findings = privateData(text).map(({ kind, index, found }) => {
    const offsets = { start: index, end: index + found.length };
    spans.push(offsets);
    return finding('private-data', at, { what: kind }, { offsets });
  });
  // Scalars come in order of place, as the spans do.
  let next = 0;
  const look = ({ value, start, end }: ScalarNode) => {
    if (typeof value !== 'string' || !isWrittenOtherwise(text.slice(start, end))) return;
    while (next < spans.length && (spans[next] as Span).start < start) next += 1;
    const first = spans[next];
    if (first && first.end <= end) return;
    for (const { kind } of privateData(value))
      findings.push(finding('private-data', at, { what: kind }, { offsets: { start, end } }));
  };
  if (root) visit(root, look);
  return findings;
}

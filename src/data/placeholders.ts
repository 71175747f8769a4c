import { type AnyFinding, finding } from '../model/finding.ts';
import { type MemoKind, placeholdersIn, placeholdersOf } from '../model/memo.ts';
import { nearMiss } from '../text/near-miss.ts';
import type { Place } from '../model/register.ts';
import type { Node } from './tree.ts';

const MEMO_FILE = /^memo-(plan|month|year)$/;

/** Placeholders of a memo's wording that its kind of memo does not have, at their exact place; none in other files. */
export function checkPlaceholders(place: Place, text: string, root: Node): AnyFinding[] {
  const kind = MEMO_FILE.exec(place.kind)?.[1] as MemoKind | undefined;
  if (kind === undefined || root.kind !== 'map') return [];
  return root.values.flatMap((node, index) => {
    const paragraph = String(root.keys[index]?.value);
    const at = { file: place.file, path: [paragraph] };
    const known = placeholdersOf(kind, paragraph);
    return placeholdersIn(text.slice(node.start, node.end))
      .filter(({ name }) => !known.includes(name))
      .map(({ name, index: from, length }) => {
        const near = nearMiss(name, known);
        const offsets = { start: node.start + from, end: node.start + from + length };
        return finding('unknown-placeholder', at, { value: name, kind, known, ...(near && { near }) }, { offsets });
      });
  });
}

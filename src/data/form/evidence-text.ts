import { closeOf, isFlow } from '../edit/comments.ts';
import { columnOf, endOfLine, lineEndOf, spellPair } from '../edit/map-edit.ts';
import { applySplices } from '../edit/splice.ts';
import { parse } from '../parse.ts';
import { childOf, type MapNode, type Node, plainOf } from '../tree.ts';
import type { FormEvidence } from './read-entry.ts';

const pairsOf = ({ title, file, url }: FormEvidence): [string, string][] => [
  ['title', title],
  ...(file === undefined ? [] : [['file', file] as [string, string]]),
  ...(url === undefined ? [] : [['url', url] as [string, string]]),
];

const inBraces = (item: FormEvidence): string =>
  `{${pairsOf(item)
    .map(([key, value]) => spellPair(key, value, { flow: true, indent: 0, newline: '\n' }))
    .join(', ')}}`;

/** An item over several lines, its dash `column` deep. */
function lines(item: FormEvidence, column: number, newline: string): string {
  const pad = ' '.repeat(column);
  const pairs = pairsOf(item).map(([key, value]) =>
    spellPair(key, value, { flow: false, indent: column + 4, newline }),
  );
  return `${newline}${pad}- ${pairs.join(`${newline}${pad}  `)}`;
}

function insert(text: string, entry: MapNode, item: FormEvidence): { at: number; added: string } {
  const newline = lineEndOf(text);
  const list = childOf(entry, 'evidence')?.value;
  const end = (node: Node) => closeOf(text, node);
  if (list?.kind === 'list' && list.items.length > 0) {
    const last = list.items.at(-1) as Node;
    if (isFlow(text, list)) return { at: end(last), added: `, ${inBraces(item)}` };
    const lineStart = last.start - columnOf(text, last.start);
    const dash = text.slice(lineStart, last.start).lastIndexOf('-');
    return { at: endOfLine(text, end(last)), added: lines(item, Math.max(0, dash), newline) };
  }
  const last = entry.values.at(-1) as Node;
  if (isFlow(text, entry)) return { at: end(last), added: `, evidence: [${inBraces(item)}]` };
  const column = columnOf(text, (entry.keys[0] as Node).start);
  return {
    at: endOfLine(text, end(last)),
    added: `${newline}${' '.repeat(column)}evidence:${lines(item, column + 2, newline)}`,
  };
}

function entryOf(root: Node, step: string): MapNode | undefined {
  const entries = childOf(root, 'entries')?.value;
  if (entries?.kind !== 'list') return undefined;
  return entries.items.find((item): item is MapNode => {
    const named = item.kind === 'map' ? childOf(item, 'step')?.value : undefined;
    return named?.kind === 'scalar' && named.value === step;
  });
}

const itemsOf = (entry: MapNode): FormEvidence[] => {
  const list = childOf(entry, 'evidence')?.value;
  return list?.kind === 'list' ? (plainOf(list) as FormEvidence[]) : [];
};

/**
 * A report's text with evidence added to a step's entry; unchanged when the entry names that file or link already.
 * `undefined` when the text is written so that this can't be done.
 */
export function addEvidence(file: string, text: string, step: string, item: FormEvidence): string | undefined {
  const { root } = parse(file, text);
  const entry = root && entryOf(root, step);
  if (!entry) return undefined;
  const known = itemsOf(entry);
  const same = (other: FormEvidence) => (item.url === undefined ? other.file === item.file : other.url === item.url);
  if (known.some(same)) return text;
  const { at, added } = insert(text, entry, item);
  const changed = applySplices(text, [{ start: at, end: at, text: added }]);
  const after = parse(file, changed).root;
  const fresh = after && entryOf(after, step);
  const asMeant =
    fresh && JSON.stringify(itemsOf(fresh)) === JSON.stringify([...known, Object.fromEntries(pairsOf(item))]);
  return asMeant ? changed : undefined;
}

import type { MapNode, Node, ScalarNode } from '../tree.ts';
import { closeOf, commentsOf, isFlow } from './comments.ts';

/** A comment on lines of its own; `blank`: an empty line stands before it. */
export interface Note {
  readonly text: string;
  readonly blank: boolean;
}

/** A key with its value, or an item of a list, with the comments that belong to it. */
export interface Entry {
  readonly key?: ScalarNode;
  readonly value: Node;
  /** What is inside, when the value is to be written over several lines; `undefined` for scalars and brackets. */
  readonly inside?: Block;
  /** Comments above it. */
  readonly above: Note[];
  /** Comments behind it, on its own line. */
  readonly behind: string[];
  /** An empty line stands before it. */
  readonly blank: boolean;
}

/** A mapping or list over several lines. */
export interface Block {
  readonly kind: 'map' | 'list';
  readonly entries: Entry[];
  /** Comments after the last entry that are no deeper than its entries. */
  readonly below: Note[];
}

interface Placed {
  readonly entry: Entry;
  readonly start: number;
  readonly column: number;
  /** The blocks it stands in, outermost first. */
  readonly blocks: readonly PlacedBlock[];
}
interface PlacedBlock {
  readonly block: Block;
  readonly column: number;
}

const lineStartOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function isBlankAbove(text: string, at: number): boolean {
  const start = lineStartOf(text, at);
  return start > 0 && text.slice(lineStartOf(text, start - 1), start).trim() === '';
}

/** The dash of an item: the last one before it in the gap after what precedes it. */
function dashOf(text: string, node: Node, from: number): number {
  const gap = text.slice(from, node.start).replace(/(?<![^\s])#[^\r\n]*/g, (comment) => ' '.repeat(comment.length));
  const dash = gap.indexOf('-');
  return dash < 0 ? node.start : from + dash;
}

class Outliner {
  readonly placed: Placed[] = [];
  readonly #text: string;
  readonly #commentStarts: readonly number[];

  constructor(text: string, commentStarts: readonly number[]) {
    this.#text = text;
    this.#commentStarts = commentStarts;
  }

  /** A value in brackets stays so, unless comments stand between the brackets. */
  #isBlock(node: Node): boolean {
    if (node.kind === 'scalar' || (node.kind === 'list' ? node.items : node.keys).length === 0) return false;
    if (!isFlow(this.#text, node)) return true;
    const end = closeOf(this.#text, node);
    return this.#commentStarts.some((start) => start > node.start && start < end);
  }

  blockOf(node: Node, above: readonly PlacedBlock[]): Block {
    const block: Block = { kind: node.kind === 'list' ? 'list' : 'map', entries: [], below: [] };
    let from = node.start;
    const add = (start: number, value: Node, key?: ScalarNode) => {
      const column = start - lineStartOf(this.#text, start);
      const blocks = [...above, { block, column }];
      const blank = isBlankAbove(this.#text, start);
      const entry = { ...(key && { key }), value, above: [], behind: [], blank };
      const at = this.placed.push({ entry, start, column, blocks }) - 1;
      const inside = this.#isBlock(value) ? this.blockOf(value, blocks) : undefined;
      const whole = inside ? { ...entry, inside } : entry;
      this.placed[at] = { entry: whole, start, column, blocks };
      block.entries.push(whole);
      from = closeOf(this.#text, value);
    };
    if (node.kind === 'list') for (const item of node.items) add(dashOf(this.#text, item, from), item);
    else if (node.kind === 'map') {
      for (const [index, key] of node.keys.entries()) add(key.start, node.values[index] as Node, key);
    }
    return block;
  }
}

/**
 * A file as entries with their comments. A comment behind something belongs to it; one on its own line belongs to what
 * follows, or, where it is deeper than that, to the end of the block whose depth it has.
 */
export function outline(text: string, root: MapNode): Block {
  const comments = commentsOf(text, root);
  const outliner = new Outliner(
    text,
    comments.map((comment) => comment.start),
  );
  const top = outliner.blockOf(root, []);
  const { placed } = outliner;
  let index = -1;
  let depth = Number.POSITIVE_INFINITY;
  for (const comment of comments) {
    while (placed[index + 1] && (placed[index + 1] as Placed).start < comment.start) {
      index += 1;
      depth = Number.POSITIVE_INFINITY;
    }
    const before = placed[index];
    const next = placed[index + 1];
    if (!comment.alone && before) {
      before.entry.behind.push(comment.text);
      continue;
    }
    depth = Math.min(depth, comment.column);
    const note = { text: comment.text, blank: isBlankAbove(text, comment.start) };
    const open = (before?.blocks ?? [{ block: top, column: 0 }]).filter(({ block }) =>
      next ? !next.blocks.some((other) => other.block === block) : true,
    );
    const owner = open.findLast(({ column }) => column <= depth) ?? (next ? undefined : open[0]);
    if (owner && (!next || depth > next.column)) owner.block.below.push(note);
    else next?.entry.above.push(note);
  }
  return top;
}

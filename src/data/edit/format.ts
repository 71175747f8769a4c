import type { Place } from '../../model/register.ts';
import { parse } from '../parse.ts';
import { type Node, plainOf } from '../tree.ts';
import { commentsOf } from './comments.ts';
import { type Block, type Entry, type Note, outline } from './outline.ts';
import { childShape, inBe, rankOf, type Shape, shapeOf } from './schema.ts';
import { blockLines, spellText } from './spell.ts';

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly blank: boolean;
  readonly comment: boolean;
}

class Formatter {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }

  #scalar(node: Node & { kind: 'scalar' }, shape: Shape | undefined, key: string | undefined, flow: boolean): string {
    const value = inBe(node.value, shape, key);
    if (typeof value === 'string') return spellText(value, { flow });
    return value === node.value ? this.#text.slice(node.start, node.end) : String(value);
  }

  #inline(node: Node, shape: Shape | undefined, key: string | undefined): string {
    if (node.kind === 'scalar') return this.#scalar(node, shape, key, true);
    if (node.kind === 'list') {
      return `[${node.items.map((item) => this.#inline(item, childShape(shape, undefined), undefined)).join(', ')}]`;
    }
    const pairs = node.keys.map((each, index) => {
      const name = String(each.value);
      const value = this.#inline(node.values[index] as Node, childShape(shape, name), name);
      return { name, text: `${this.#scalar(each, undefined, undefined, true)}:${value === '' ? '' : ` ${value}`}` };
    });
    const ordered = pairs.toSorted((a, b) => compareRank(rankOf(shape, a.name), rankOf(shape, b.name)));
    return `{${ordered.map((pair) => pair.text).join(', ')}}`;
  }

  /** The value as it stands behind its key or dash: the rest of that line, and lines below it. */
  #value(entry: Entry, shape: Shape | undefined, indent: number): { head: string; lines: Line[] } {
    const { value, inside, key } = entry;
    if (inside) return { head: '', lines: this.block(inside, shape, indent) };
    const name = key && String(key.value);
    if (value.kind !== 'scalar') return { head: this.#inline(value, shape, name), lines: [] };
    const block = typeof value.value === 'string' ? blockLines(value.value) : undefined;
    if (!block) return { head: this.#scalar(value, shape, name, false), lines: [] };
    const lines = block.lines.map((text) => ({ text, indent: text === '' ? 0 : indent, blank: false, comment: false }));
    return { head: block.header, lines };
  }

  #entry(entry: Entry, shape: Shape | undefined, indent: number): Line[] {
    const notes = entry.behind.slice(0, -1).map((text) => ({ text, blank: false }));
    const behind = entry.behind.at(-1);
    const above = [...entry.above, ...notes].map((note) => noteLine(note, indent));
    const of = childShape(shape, entry.key && String(entry.key.value));
    const { head, lines } = this.#value(entry, of, indent + 2);
    const tail = behind === undefined ? '' : ` ${behind}`;
    const line = (text: string) => ({ text, indent, blank: entry.blank, comment: false });
    if (entry.key) {
      const key = this.#scalar(entry.key, undefined, undefined, false);
      return [...above, line(`${key}:${head === '' ? '' : ` ${head}`}${tail}`), ...lines];
    }
    if (!entry.inside) return [...above, line(`-${head === '' ? '' : ` ${head}`}${tail}`), ...lines];
    const at = lines.findIndex((each) => !each.comment);
    const first = lines[at] as Line;
    const dashNotes = behind === undefined ? [] : [noteLine({ text: behind, blank: false }, indent)];
    const inner = lines.slice(0, at).map((each) => ({ ...each, indent }));
    return [...above, ...dashNotes, ...inner, line(`- ${first.text}`), ...lines.slice(at + 1)];
  }

  block(block: Block, shape: Shape | undefined, indent: number): Line[] {
    const rank = (entry: Entry) => (entry.key ? rankOf(shape, String(entry.key.value)) : 0);
    const entries = block.entries.toSorted((a, b) => compareRank(rank(a), rank(b)));
    const lines = entries.flatMap((entry) => withoutBlank(this.#entry(entry, shape, indent), entry === entries[0]));
    return [...lines, ...block.below.map((note) => noteLine(note, indent))];
  }
}

const compareRank = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
const noteLine = ({ text, blank }: Note, indent: number): Line => ({ text, indent, blank, comment: true });
const withoutBlank = (lines: Line[], first: boolean): Line[] =>
  lines.map((line, index) => (first && index === 0 ? { ...line, blank: false } : line));

/** The comments at the top: they speak of the whole file, and stay there when its keys change places. */
function takeHead(top: Block): { head: Note[]; blankAfter: boolean } {
  const first = top.entries[0] as Entry;
  return { head: first.above.splice(0), blankAfter: first.blank };
}

/** A value with its dates in BE and its keys sorted, to compare what two texts say. */
function meaning(value: unknown, shape: Shape | undefined, key?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => meaning(item, childShape(shape, undefined)));
  if (value === null || typeof value !== 'object') return inBe(value, shape, key);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, part]) => [name, meaning(part, childShape(shape, name), name)]);
}

/** A file in its normal form; `undefined` when it can't be parsed, or holds no mapping. */
export function formatText(place: Place, source: string): string | undefined {
  const text = source.normalize('NFC').replace(/\r\n?/g, '\n');
  const { root } = parse(place.file, text);
  if (root?.kind !== 'map' || root.keys.length === 0) return undefined;
  const shape = shapeOf(place.kind);
  const top = outline(text, root);
  const { head, blankAfter } = takeHead(top);
  const body = new Formatter(text).block(top, shape, 0);
  const lines = [
    ...withoutBlank(
      head.map((note) => noteLine(note, 0)),
      true,
    ),
    ...body,
  ];
  const spelled = lines.map((line, index) => {
    const blank = line.blank || (blankAfter && index > 0 && index === head.length);
    return `${blank ? '\n' : ''}${' '.repeat(line.indent)}${line.text}\n`;
  });
  const formatted = spelled.join('');
  return isSame(place, text, formatted) ? formatted : undefined;
}

/** Whether two texts say the same (CE and BE being one) and hold the same comments. */
export function isSame(place: Place, before: string, after: string): boolean {
  const [a, b] = [before, after].map((text) => {
    const { root } = parse(place.file, text);
    if (!root) return undefined;
    const comments = commentsOf(text, root).map((comment) => comment.text);
    return JSON.stringify([meaning(plainOf(root), shapeOf(place.kind)), comments.sort()]);
  });
  return a !== undefined && a === b;
}

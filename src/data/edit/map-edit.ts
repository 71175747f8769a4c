import type { MapNode, Node, ScalarNode } from '../tree.ts';
import { closeOf, isFlow } from './comments.ts';
import { blockLines, spellText } from './spell.ts';
import type { Splice } from './splice.ts';

/** What a key is to hold; `undefined` takes the key away. */
export type FieldValues = ReadonlyMap<string, string | number | undefined>;

/** The line end that a text uses. */
export const lineEndOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** Where the line of a place ends, its line end not included. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** How deep the line of a place is, up to that place: its column, from 0. */
export const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** `key: value`; texts of several lines become a block where one is allowed, `indent` deep. */
export function spellPair(
  key: string,
  value: string | number,
  { flow, indent, newline }: { flow: boolean; indent: number; newline: string },
): string {
  return `${key}: ${spellValue(value, { flow, indent, newline })}`;
}

function spellValue(
  value: string | number,
  { flow, indent, newline }: { flow: boolean; indent: number; newline: string },
): string {
  if (typeof value === 'number') return String(value);
  const block = flow ? undefined : blockLines(value);
  if (!block) return spellText(value, { flow });
  const pad = ' '.repeat(indent);
  return [block.header, ...block.lines.map((line) => (line === '' ? '' : pad + line))].join(newline);
}

interface Pair {
  readonly key: ScalarNode;
  readonly value: Node;
  /** Behind the colon. */
  readonly colon: number;
  readonly end: number;
}

/** Changes keys of one mapping of a text. */
class MapEditor {
  readonly #text: string;
  readonly #pairs: readonly Pair[];
  readonly #flow: boolean;
  readonly #newline: string;

  constructor(text: string, map: MapNode) {
    this.#text = text;
    this.#flow = isFlow(text, map);
    this.#newline = lineEndOf(text);
    this.#pairs = map.keys.map((key, index) => {
      const value = map.values[index] as Node;
      const colon = text.indexOf(':', key.end) + 1;
      return { key, value, colon, end: Math.max(colon, closeOf(text, value)) };
    });
  }

  find(name: string): Pair | undefined {
    return this.#pairs.find(({ key }) => String(key.value) === name);
  }

  replace({ key, value, colon, end }: Pair, fresh: string | number): Splice {
    const text = this.#text;
    const indent = columnOf(text, key.start) + 2;
    const alone = text.slice(end, endOfLine(text, end)).trim() === '';
    const spelled = spellValue(fresh, { flow: this.#flow || !alone, indent, newline: this.#newline });
    const header = /^[ \t]*[|>][^#\r\n]*(#[^\r\n]*)?/.exec(text.slice(colon, endOfLine(text, colon)));
    if (value.kind === 'scalar' && header && value.start > endOfLine(text, colon)) {
      const comment = header[1] === undefined ? '' : ` ${header[1]}`;
      const oneLine = comment === '' ? spelled : spellText(String(fresh), { flow: false });
      return { start: colon, end, text: ` ${oneLine}${comment}` };
    }
    if (value.start === value.end && value.kind === 'scalar') return { start: colon, end: colon, text: ` ${spelled}` };
    return { start: value.start, end, text: spelled };
  }

  remove(pair: Pair): Splice {
    const text = this.#text;
    const index = this.#pairs.indexOf(pair);
    const next = this.#pairs[index + 1];
    const before = this.#pairs[index - 1];
    if (this.#flow && before) return { start: before.end, end: pair.end, text: '' };
    const column = columnOf(text, pair.key.start);
    const lineStart = pair.key.start - column;
    const leads = text.slice(lineStart, pair.key.start).trim() === '';
    if (this.#flow || !leads) return { start: pair.key.start, end: next?.key.start ?? pair.end, text: '' };
    const rest = text.slice(pair.end, endOfLine(text, pair.end));
    const comment = rest.indexOf('#');
    if (comment >= 0) return { start: pair.key.start, end: pair.end + comment, text: '' };
    const lineEnd = text.indexOf('\n', pair.end);
    return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, text: '' };
  }

  /** Adds a key behind the last of those that stay and come before it in the order. */
  insert(name: string, value: string | number, order: readonly string[], stays: (key: string) => boolean): Splice {
    const rank = (key: string) => order.indexOf(key);
    const kept = this.#pairs.filter(({ key }) => stays(String(key.value)));
    const earlier = kept.filter(({ key }) => rank(String(key.value)) >= 0 && rank(String(key.value)) < rank(name));
    const before = earlier.toSorted((a, b) => rank(String(b.key.value)) - rank(String(a.key.value)))[0] ?? kept.at(-1);
    if (!before) return { start: 0, end: 0, text: '' };
    const indent = columnOf(this.#text, (this.#pairs[0] as Pair).key.start);
    const pair = spellPair(name, value, { flow: this.#flow, indent: indent + 2, newline: this.#newline });
    const at = this.#flow ? before.end : endOfLine(this.#text, before.end);
    return { start: at, end: at, text: this.#flow ? `, ${pair}` : `${this.#newline}${' '.repeat(indent)}${pair}` };
  }
}

/** The splices that give keys of a mapping new values; keys that it lacks are put where `order` has them. */
export function setInMap(text: string, map: MapNode, values: FieldValues, order: readonly string[]): Splice[] {
  const editor = new MapEditor(text, map);
  const stays = (key: string) => !values.has(key) || values.get(key) !== undefined;
  const names = [...values.keys()].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return names.flatMap((name) => {
    const pair = editor.find(name);
    const value = values.get(name);
    if (!pair) return value === undefined ? [] : [editor.insert(name, value, order, stays)];
    if (value === undefined) return [editor.remove(pair)];
    return pair.value.kind === 'scalar' && pair.value.value === value ? [] : [editor.replace(pair, value)];
  });
}

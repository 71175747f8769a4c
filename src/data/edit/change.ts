import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../model/pointer.ts';
import { parse } from '../parse.ts';
import { plainValue } from '../scalar.ts';
import { plainOf } from '../tree.ts';
import { applySplices, type Splice } from './splice.ts';
import { type Mapping, noted, type Yaml } from './values.ts';
import { blockLines, inBrackets } from './written.ts';
import { commentsOf, readDocument } from './yaml.ts';

/** What a key is to hold; `undefined` takes the key away. */
export type FieldValues = ReadonlyMap<string, Yaml | undefined>;

const placesOf = ({ range }: Node): readonly [start: number, end: number, withComments: number] => range ?? [0, 0, 0];
const startOf = (node: Node): number => placesOf(node)[0];
/** How deep a place is on its line: its column, from 0. */
const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);
const pairEnd = ({ key, value }: Pair): Node => (value ?? key) as Node;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where a value ends, and where the comments that belong to it do. */
const valueEnd = (text: string, node: Node): number =>
  Math.max(startOf(node), text.slice(0, placesOf(node)[1]).trimEnd().length);
const wholeEnd = (text: string, node: Node): number =>
  Math.max(startOf(node), text.slice(0, placesOf(node)[2]).trimEnd().length);

/** Lines one below the other, each but the first so deep. */
const indented = (lines: readonly string[], depth: number): string =>
  lines.map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(depth) + line)).join('\n');

/** Changes one mapping of a text. */
class MapChange {
  readonly #text: string;
  readonly #map: YAMLMap<Node, Node>;
  readonly #flow: boolean;

  constructor(text: string, map: YAMLMap<Node, Node>) {
    this.#text = text;
    this.#map = map;
    this.#flow = map.flow === true;
  }

  find(name: string): Pair<Node, Node> | undefined {
    return this.#map.items.find(({ key }) => isScalar(key) && key.value === name);
  }

  #lines(name: string, value: Yaml): string {
    const first = this.#map.items[0]?.key;
    return indented(blockLines({ [name]: value }), first ? columnOf(this.#text, startOf(first)) : 0);
  }

  replace({ key, value }: Pair<Node, Node>, fresh: Yaml): Splice {
    const [text, node] = [this.#text, value as Node];
    const [start, end] = [startOf(node), valueEnd(text, node)];
    const isBlock = isScalar(node) && node.type?.startsWith('BLOCK') === true;
    const alone = isBlock || text.slice(end, endOfLine(text, end)).trim() === '';
    const behind = isBlock && node.comment ? noted(fresh, [], node.comment) : fresh;
    const written =
      this.#flow || !alone
        ? inBrackets(fresh)
        : indented(blockLines({ x: behind }), columnOf(text, startOf(key))).slice('x: '.length);
    // A list that stood below its key comes behind it, on the key's own line.
    const between = text.slice(placesOf(key)[1], start);
    const below = between.includes('\n') && !between.includes('#');
    const from = below ? placesOf(key)[1] + between.indexOf(':') + 1 : start;
    return { start: from, end, text: below || start === end ? ` ${written}` : written };
  }

  remove(pair: Pair<Node, Node>): Splice {
    const text = this.#text;
    const index = this.#map.items.indexOf(pair);
    const [before, next] = [this.#map.items[index - 1], this.#map.items[index + 1]];
    const [start, end] = [startOf(pair.key), valueEnd(text, pairEnd(pair))];
    if (this.#flow && before) return { start: valueEnd(text, pairEnd(before)), end, text: '' };
    const lineStart = start - columnOf(text, start);
    const leads = text.slice(lineStart, start).trim() === '';
    if (this.#flow || !leads) return { start, end: next ? startOf(next.key) : end, text: '' };
    const comment = text.slice(end, endOfLine(text, end)).indexOf('#');
    if (comment >= 0) return { start, end: end + comment, text: '' };
    const lineEnd = text.indexOf('\n', end);
    return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, text: '' };
  }

  /** Adds a key behind the last of those that stay and come before it in the order. */
  insert(name: string, value: Yaml, order: readonly string[], stays: (key: string) => boolean): Splice[] {
    const rank = ({ key }: Pair<Node, Node>) => order.indexOf(isScalar(key) ? String(key.value) : '');
    const kept = this.#map.items.filter(({ key }) => stays(isScalar(key) ? String(key.value) : ''));
    const earlier = kept.filter((pair) => rank(pair) >= 0 && rank(pair) < order.indexOf(name));
    const before = earlier.toSorted((a, b) => rank(b) - rank(a))[0] ?? kept.at(-1);
    if (!before) return [];
    const node = pairEnd(before);
    if (this.#flow) {
      const at = valueEnd(this.#text, node);
      return [{ start: at, end: at, text: `, ${inBrackets({ [name]: value }).slice(1, -1)}` }];
    }
    const at = wholeEnd(this.#text, node);
    const depth = ' '.repeat(columnOf(this.#text, startOf((this.#map.items[0] as Pair<Node, Node>).key)));
    return [{ start: at, end: at, text: `\n${depth}${this.#lines(name, value)}` }];
  }
}

function setInMap(text: string, map: YAMLMap<Node, Node>, values: FieldValues, order: readonly string[]): Splice[] {
  const change = new MapChange(text, map);
  const stays = (key: string) => !values.has(key) || values.get(key) !== undefined;
  const names = [...values.keys()].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return names.flatMap((name) => {
    const pair = change.find(name);
    const value = values.get(name);
    if (!pair) return value === undefined ? [] : change.insert(name, value, order, stays);
    if (value === undefined) return [change.remove(pair)];
    const known = isScalar(pair.value)
      ? pair.value.type === 'PLAIN'
        ? plainValue(String(pair.value.value))
        : pair.value.value
      : undefined;
    return known === value ? [] : [change.replace(pair, value)];
  });
}

/** An item over several lines, its dash so deep and its keys `gap` further. */
const itemLines = (item: Mapping, column: number, gap: number): string =>
  `${' '.repeat(column)}-${' '.repeat(gap - 1)}${indented(blockLines(item), column + gap)}`;

function addToList(text: string, list: YAMLSeq<Node>, items: readonly Mapping[]): Splice[] {
  const last = list.items.at(-1) as Node;
  if (list.flow) {
    const at = valueEnd(text, last);
    return [{ start: at, end: at, text: items.map((item) => `, ${inBrackets(item)}`).join('') }];
  }
  const column = columnOf(text, startOf(list));
  const gap = Math.max(2, columnOf(text, startOf(last)) - column);
  const [, ...others] = list.items;
  const apart = others.length > 0 && others.every((each) => each.spaceBefore === true);
  const at = wholeEnd(text, last);
  const lines = items.map((item) => `${apart ? '\n' : ''}\n${itemLines(item, column, gap)}`);
  return [{ start: at, end: at, text: lines.join('') }];
}

/** Adds items to the list under a key: to its end, or as the first where there is none yet. */
function addUnderKey(text: string, map: YAMLMap<Node, Node>, name: string, items: readonly Mapping[]): Splice[] {
  const change = new MapChange(text, map);
  const pair = change.find(name);
  if (!pair) return change.insert(name, items, [], () => true);
  const { key } = pair;
  const value = pairEnd(pair);
  if (isSeq<Node>(value) && value.items.length > 0) return addToList(text, value, items);
  const [start, end] = [startOf(value), valueEnd(text, value)];
  if (map.flow) return [{ start, end, text: inBrackets(items) }];
  const [colon, at] = [text.indexOf(':', placesOf(key)[1]) + 1, endOfLine(text, end)];
  return [
    { start: colon, end, text: '' },
    {
      start: at,
      end: at,
      text: items.map((item) => `\n${itemLines(item, columnOf(text, startOf(key)) + 2, 2)}`).join(''),
    },
  ];
}

type Plain = Record<string, unknown>;

/** A value with what is at a path in it replaced. */
function replacedAt(value: unknown, [step, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.with(Number(step), replacedAt(value[Number(step)], rest, change));
  return { ...(value as Plain), [step]: replacedAt((value as Plain)[step], rest, change) };
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** A change of the mapping at a path: how the text is changed, and what its value is then. */
interface Change {
  readonly at: Path;
  readonly splicesOf: (map: YAMLMap<Node, Node>) => Splice[];
  readonly change: (value: unknown) => unknown;
}

/**
 * A text with mappings of it changed at once, if it then says what it should and has the comments it had; every other
 * byte stays. `undefined` when it can't be changed so.
 */
function changedAt(text: string, changes: readonly Change[]): string | undefined {
  const { root } = parse('', text);
  const document = root && readDocument(text);
  if (!root || !document) return undefined;
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const splices: Splice[] = [];
  let meant: unknown = plainOf(root);
  for (const { at, splicesOf, change } of changes) {
    const map = document.getIn(at, true);
    if (!isMap<Node, Node>(map)) return undefined;
    splices.push(...splicesOf(map).map((splice) => ({ ...splice, text: splice.text.replaceAll('\n', newline) })));
    meant = replacedAt(meant, at, change);
  }
  const changed = applySplices(text, splices);
  const after = parse('', changed).root;
  const isMeant = after && canonical(plainOf(after)) === canonical(meant);
  return isMeant && canonical(commentsOf(changed)) === canonical(commentsOf(text)) ? changed : undefined;
}

/** What keys of the mapping at a path are to hold. */
export interface FieldsAt {
  readonly at: Path;
  readonly values: FieldValues;
}

/**
 * A text with keys of different mappings set or taken away; keys that one lacks are put where `order` has them.
 * Every other byte stays, comments included. `undefined` when the text is written so that this can't be done.
 */
export const withFieldsAt = (
  text: string,
  mappings: readonly FieldsAt[],
  order: readonly string[],
): string | undefined =>
  changedAt(
    text,
    mappings.map(({ at, values }) => ({
      at,
      splicesOf: (map) => setInMap(text, map, values, order),
      change: (value) => {
        const kept = Object.entries(value as Plain).filter(([key]) => !values.has(key));
        return Object.fromEntries([...kept, ...[...values].filter(([, fresh]) => fresh !== undefined)]);
      },
    })),
  );

/** The same of one mapping. */
export const withFields = (text: string, at: Path, values: FieldValues, order: readonly string[]): string | undefined =>
  withFieldsAt(text, [{ at, values }], order);

/** Items that come to the end of the list under a key of the mapping at a path. */
export interface ItemsAt {
  readonly at: Path;
  readonly key: string;
  readonly items: readonly Mapping[];
}

/**
 * A text with more items at the end of lists of different mappings; a list is begun where there is none. Every other
 * byte stays. `undefined` when the text is written so that this can't be done.
 */
export const withItemsAt = (text: string, lists: readonly ItemsAt[]): string | undefined =>
  changedAt(
    text,
    lists.map(({ at, key, items }) => ({
      at,
      splicesOf: (map) => addUnderKey(text, map, key, items),
      change: (value) => {
        const list = (value as Plain)[key] ?? [];
        return { ...(value as Plain), [key]: Array.isArray(list) ? [...list, ...items] : undefined };
      },
    })),
  );

/** The same of one item of one list. */
export const withItem = (text: string, at: Path, key: string, item: Mapping): string | undefined =>
  withItemsAt(text, [{ at, key, items: [item] }]);

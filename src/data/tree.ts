import { detached } from './detached.ts';

/** A scalar with its resolved value. Offsets are UTF-16 units in the text, end exclusive, quotes included. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
}
/** A list. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: Node[];
  readonly start: number;
  end: number;
}
/** A mapping; `keys[i]` belongs to `values[i]`, in the order of the file. */
export interface MapNode {
  readonly kind: 'map';
  readonly keys: ScalarNode[];
  readonly values: Node[];
  readonly start: number;
  end: number;
}
/** A value of a YAML text with its place in it. */
export type Node = ScalarNode | ListNode | MapNode;

/**
 * Makes mappings: nothing is inherited, so no key can be mistaken for a method. An object made by a function stays quick to
 * ask for its keys, one that is made without a prototype does not.
 */
const Mapping = function Mapping() {} as unknown as new () => Record<string, unknown>;
Mapping.prototype = Object.create(null);

/** The plain value of a node; its texts don't hold on to the text of the file. */
export function plainOf(node: Node): unknown {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? detached(node.value) : node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  const value = new Mapping();
  node.keys.forEach((key, index) => {
    value[String(key.value)] = plainOf(node.values[index] as Node);
  });
  return value;
}

/** Where keys stand in mappings that have many: to look through all of them for each finding costs the square. */
const indexes = new WeakMap<MapNode, ReadonlyMap<string, number>>();
const MANY = 32;

function indexOf(node: MapNode, step: string): number {
  if (node.keys.length < MANY) return node.keys.findIndex((key) => String(key.value) === step);
  const known = indexes.get(node);
  if (known) return known.get(step) ?? -1;
  const made = new Map<string, number>();
  for (const [index, key] of node.keys.entries()) {
    if (!made.has(String(key.value))) made.set(String(key.value), index);
  }
  indexes.set(node, made);
  return made.get(step) ?? -1;
}

/** The child under a key or list position, with the key's node in a mapping; `undefined` when there is none. */
export function childOf(
  node: Node,
  step: string | number,
): { readonly key?: ScalarNode; readonly value: Node } | undefined {
  if (node.kind === 'list') {
    const item = node.items[Number(step)];
    return item && { value: item };
  }
  if (node.kind === 'scalar') return undefined;
  const index = indexOf(node, String(step));
  const key = node.keys[index];
  const value = node.values[index];
  return key && value && { key, value };
}

/** The path to the value that an offset of the text lies in; as far as values hold it. */
export function pathAt(root: Node, offset: number): (string | number)[] {
  const path: (string | number)[] = [];
  let node: Node | undefined = root;
  while (node && node.kind !== 'scalar') {
    const children: readonly Node[] = node.kind === 'map' ? node.values : node.items;
    const index: number = children.findIndex(({ start, end }) => start <= offset && offset < end);
    if (index >= 0) path.push(node.kind === 'map' ? String(node.keys[index]?.value) : index);
    node = children[index];
  }
  return path;
}

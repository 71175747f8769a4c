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

/** The plain value of a node. Mappings have no prototype, so no key can be mistaken for a method. */
export function plainOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  const value: Record<string, unknown> = Object.create(null);
  node.keys.forEach((key, index) => {
    value[String(key.value)] = plainOf(node.values[index] as Node);
  });
  return value;
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
  const index = node.keys.findIndex((key) => String(key.value) === String(step));
  const key = node.keys[index];
  const value = node.values[index];
  return key && value && { key, value };
}

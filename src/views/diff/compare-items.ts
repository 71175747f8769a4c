import type { Cell } from '../document.ts';
import { text } from '../parts/cells.ts';
import type { Item, Property } from './items.ts';

/** What changed of one item: that it came or went, or one property of it. */
export interface ItemChange {
  readonly item: Item;
  readonly change: 'added' | 'removed' | 'changed';
  /** The property; absent where the whole item came or went. */
  readonly said?: Property;
  readonly before: Cell;
  readonly after: Cell;
}

const keyOf = ({ thing, id }: Item) => `${thing} ${id}`;

/** Of items with one id the first counts, as everywhere. */
function byKey(items: readonly Item[]): ReadonlyMap<string, Item> {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return first;
}

/** A person or an office of another name is the same one: that the name changed is told of the thing itself. */
const isSame = (a: Cell, b: Cell): boolean =>
  a === b || (a.kind === 'term' && b.kind === 'term' ? a.value === b.value : plain(a) === plain(b));
const plain = (cell: Cell) =>
  JSON.stringify(cell, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

const NONE = text(null);

/**
 * What changed from some items to others, in the order of the new ones, then what is gone. Parts of an item that came or
 * went as a whole are not told one by one.
 */
export function compareItems(before: readonly Item[], after: readonly Item[]): ItemChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const isToldWith = ({ within }: Item) => within !== undefined && !(old.has(within) && now.has(within));
  const came = [...now.values()].flatMap((item): ItemChange[] => {
    const was = old.get(keyOf(item));
    if (was) return changedProperties(was, item);
    return isToldWith(item) ? [] : [{ item, change: 'added', before: NONE, after: item.tells ?? NONE }];
  });
  const gone = [...old.values()]
    .filter((item) => !now.has(keyOf(item)) && !isToldWith(item))
    .map((item): ItemChange => ({ item, change: 'removed', before: item.tells ?? NONE, after: NONE }));
  return [...came, ...gone];
}

function changedProperties(was: Item, item: Item): ItemChange[] {
  const [old, now] = [was, item].map(({ says }) => new Map(says.map((said) => [said.key, said])));
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].flatMap((key): ItemChange[] => {
    const [before, after] = [old?.get(key), now?.get(key)];
    const said = after ?? before;
    const cells = { before: before?.cell ?? NONE, after: after?.cell ?? NONE };
    return said && !isSame(cells.before, cells.after) ? [{ item, change: 'changed', said, ...cells }] : [];
  });
}

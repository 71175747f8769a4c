import type { Pointer } from '../../model/pointer.ts';
import { childOf, type Node, type ScalarNode } from '../tree.ts';
import { spellText } from './spell.ts';
import type { Splice } from './splice.ts';

/** The scalar that a place names, its key where it points at one; `undefined` when there is none. */
export function scalarAt(root: Node, { path, on }: Pointer): ScalarNode | undefined {
  let node: Node | undefined = root;
  let key: ScalarNode | undefined;
  for (const step of path) {
    const child: ReturnType<typeof childOf> = node && childOf(node, step);
    node = child?.value;
    key = child?.key;
  }
  const found = on === 'key' ? key : node;
  return found?.kind === 'scalar' ? found : undefined;
}

/** Gives a scalar another value, in the quotes it has; a number stays bare. */
export function replaceScalar(text: string, node: ScalarNode, value: string): Splice {
  const { start, end } = node;
  const quote = text[start];
  if (typeof node.value === 'number') return { start, end, text: value };
  const plain = /^[\w./:-]+$/.test(value);
  const spelled = plain && (quote === '"' || quote === "'") ? quote + value + quote : spellText(value, { flow: true });
  return { start, end, text: spelled };
}

import type { ScalarNode } from '../tree.ts';
import type { Splice } from './splice.ts';
import { inBrackets } from './written.ts';

/** Gives a scalar another value: in the quotes it has where they can hold it, a number bare. */
export function replaceScalar(text: string, { value: old, start, end }: ScalarNode, value: string): Splice {
  const quote = /^["']/.exec(text.slice(start, end))?.[0];
  const isPlain = typeof old === 'number' || (quote !== undefined && /^[\w./:-]+$/.test(value));
  return { start, end, text: isPlain ? `${quote ?? ''}${value}${quote ?? ''}` : inBrackets(value) };
}

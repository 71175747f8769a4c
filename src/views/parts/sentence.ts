import type { Cell, Text } from '../document.ts';

/** A sentence of the words with cells in its `{places}`; a place without a cell stays as it is written. */
export const sentence = (template: string, cells: Readonly<Record<string, Cell>>): Text =>
  template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (cells[part] ?? `{${part}}`)))
    .filter((part) => part !== '');

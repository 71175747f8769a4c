import { type MemoKind, type MemoParagraph, type MemoPlaceholder, placeholdersIn } from '../../model/memo.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Text } from '../document.ts';

/** What the placeholders of a memo stand for. */
export type Values = Readonly<Partial<Record<MemoPlaceholder, Cell>>>;

/** Gives a paragraph of the memo with its values filled in; empty when the wording leaves it out. */
export type Wording<K extends MemoKind> = (paragraph: MemoParagraph<K>, more?: Values) => Text;

/** A wording with cells in its places; a place that the memo does not have stays as it is written. */
function fill(template: string, values: Values): Text {
  const text: (string | Cell)[] = [];
  let from = 0;
  for (const { index, length, name } of placeholdersIn(template)) {
    const cell = (values as Readonly<Record<string, Cell | undefined>>)[name];
    text.push(template.slice(from, index), cell ?? template.slice(index, index + length));
    from = index + length;
  }
  return [...text, template.slice(from)].filter((part) => part !== '');
}

/** The wording of a memo: the office's own where it has one, else the one that ships. */
export function memoWording<K extends MemoKind>(register: Register, words: Words, kind: K, values: Values): Wording<K> {
  const own = register.memoTemplates?.find((template) => template.kind === kind)?.paragraphs ?? {};
  const shipped: Readonly<Record<string, string>> = words.memo.templates[kind as MemoKind];
  return (paragraph, more = {}) => fill(own[paragraph] ?? shipped[paragraph] ?? '', { ...values, ...more });
}

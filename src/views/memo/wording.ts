import { type MemoKind, type MemoParagraph, type MemoPlaceholder, placeholdersIn } from '../../model/memo.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Text } from '../document.ts';
import { inSentence } from '../parts/cells.ts';

/** What the placeholders of a memo stand for. */
export type Values = Readonly<Partial<Record<MemoPlaceholder, Cell>>>;

/** Gives a paragraph of the memo with its values filled in; empty when the wording leaves it out. */
export type Wording<K extends MemoKind> = (paragraph: MemoParagraph<K>, more?: Values) => Text;

/** A piece between `[[` and `]]`, which is left out where a value in it is not known, or 0. */
const PIECE = /\[\[((?:(?!\[\[|\]\]).)*)\]\]/gs;

type Known = Readonly<Record<string, Cell | undefined>>;

const isNothing = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  (cell.value === null ||
    cell.value === '' ||
    ((cell.kind === 'number' || cell.kind === 'change') && cell.value.n === 0n));

/** The wording without the pieces that say nothing; a piece within another goes first. */
function withoutPieces(template: string, values: Known): string {
  const said = template.replace(PIECE, (_, piece: string) =>
    placeholdersIn(piece).some(({ name }) => isNothing(values[name])) ? '' : piece,
  );
  return said === template ? said : withoutPieces(said, values);
}

/** A wording with cells in its places; a place that the memo does not have stays as it is written. */
function fill(template: string, given: Values): Text {
  const values = given as Known;
  const said = withoutPieces(template, values);
  const text: (string | Cell)[] = [];
  let from = 0;
  for (const { index, length, name } of placeholdersIn(said)) {
    const cell = values[name];
    text.push(said.slice(from, index), cell ? inSentence(cell) : said.slice(index, index + length));
    from = index + length;
  }
  return [...text, said.slice(from)].filter((part) => part !== '');
}

/** The wording of a memo: the office's own where it has one, else the one that ships. */
export function memoWording<K extends MemoKind>(register: Register, words: Words, kind: K, values: Values): Wording<K> {
  const own = register.memoTemplates?.find((template) => template.kind === kind)?.paragraphs ?? {};
  const shipped: Readonly<Record<string, string>> = words.memo.templates[kind as MemoKind];
  return (paragraph, more = {}) => fill(own[paragraph] ?? shipped[paragraph] ?? '', { ...values, ...more });
}

/** A paragraph as a list of one where something is so, else none. */
export const paragraphWhen =
  <K extends MemoKind>(wording: Wording<K>) =>
  (isSo: boolean, ...paragraph: Parameters<Wording<K>>): Text[] =>
    isSo ? [wording(...paragraph)] : [];

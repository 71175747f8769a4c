import { type CST, type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../../model/register.ts';
import { compareText } from '../../model/order.ts';
import { parse } from '../parse.ts';
import { plainValue } from '../scalar.ts';
import { plainOf } from '../tree.ts';
import { usualLineEnd } from './line-ends.ts';
import { childShape, inBe, rankOf, type Shape, shapeOf } from './schema.ts';
import { commentsOf, printDocument, readDocument } from './yaml.ts';

type Comment = string | null | undefined;

/** Comments one below the other, with one empty line at most where there were several. */
const joined = (...comments: Comment[]): string | null =>
  comments
    .filter(Boolean)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+$/, '\n') || null;

const keyOf = (pair: Pair): Node => pair.key as Node;
const nameOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : '');

/** Gives the comments above the first thing in a collection, which prints them behind a dash, to the collection. */
function hoist(node: Node): void {
  const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : undefined;
  if (!first || (node as YAMLMap).flow) return;
  node.commentBefore = joined(node.commentBefore, (first as Node).commentBefore);
  (first as Node).commentBefore = null;
}

/** Whether an empty line stands before the comments at the end of a block: the package forgets it. */
function isApart({ srcToken }: Node): boolean {
  const start = srcToken?.type === 'block-map' || srcToken?.type === 'block-seq' ? srcToken.items.at(-1)?.start : [];
  return start?.find(({ type }) => type === 'newline' || type === 'comment')?.type === 'newline';
}

/** Keeps the comment behind the key of a block on the line of the key. */
function keepBehind({ key, value, srcToken }: Pair): void {
  const behind = (srcToken as CST.CollectionItem | undefined)?.sep?.find(
    ({ type }) => type === 'comment' || type === 'newline',
  );
  if (behind?.type !== 'comment') return;
  const [first, ...below] = (value as Node).commentBefore?.split('\n') ?? [];
  (key as Node).comment = first ?? null;
  (value as Node).commentBefore = joined(below.join('\n').replace(/^\n+/, ''));
}

function arrangeMap(map: YAMLMap, shape: Shape | undefined): void {
  const rank = (pair: Pair) => rankOf(shape, nameOf(pair));
  map.items.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  for (const [index, pair] of map.items.entries()) {
    const [key, value] = [keyOf(pair), pair.value as Node | null];
    key.commentBefore = joined(key.commentBefore);
    if (index === 0) key.spaceBefore = false;
    // A key may stand alone: `? key`, `{key}`.
    if (value === null) continue;
    value.spaceBefore = false;
    keepBehind(pair);
    arrange(value, childShape(shape, nameOf(pair)));
  }
}

/** Puts keys into the order of the schema, dates into BE, and empty lines where one may stand. */
function arrange(node: Node, shape: Shape | undefined): void {
  if (isScalar(node)) {
    const value = node.type === 'PLAIN' ? plainValue(String(node.value)) : node.value;
    const inEra = inBe(value, shape);
    if (inEra !== value) node.value = String(inEra);
  } else if (isMap(node)) arrangeMap(node, shape);
  else if (isSeq(node)) {
    for (const [index, item] of (node.items as Node[]).entries()) {
      if (index === 0) item.spaceBefore = false;
      arrange(item, childShape(shape, undefined));
      hoist(item);
    }
  }
  node.commentBefore = joined(node.commentBefore);
  if (node.comment) node.comment = joined(`${isApart(node) ? '\n' : ''}${node.comment}`);
}

/** The text printed once: the comments at its top speak of the whole file, and stay there when its keys change places. */
function printed({ kind }: Place, text: string): string | undefined {
  const document: Document | undefined = readDocument(text);
  const top = document?.contents;
  if (!document || !isMap(top) || !top.items[0]) return undefined;
  const head = keyOf(top.items[0]).commentBefore;
  keyOf(top.items[0]).commentBefore = null;
  arrange(top, shapeOf(kind));
  const first = keyOf(top.items[0]);
  first.commentBefore = joined(head, first.commentBefore);
  document.commentBefore = joined(document.commentBefore);
  if (document.directives) document.directives.docEnd = false;
  return printDocument(document).replace(/\n+$/, '\n');
}

/** A value with its dates in BE and its keys sorted, to compare what two texts say. */
function meaning(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => meaning(item, childShape(shape, undefined)));
  if (value === null || typeof value !== 'object') return inBe(value, shape);
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return entries.map(([name, part]) => [name, meaning(part, childShape(shape, name))]);
}

/** What a text says and its comments, to compare; `undefined` when it can't be read. */
function content({ file, kind }: Place, text: string): string | undefined {
  const { root } = parse(file, text);
  return root && JSON.stringify([meaning(plainOf(root), shapeOf(kind)), commentsOf(text).sort()]);
}

/**
 * A file in its normal form, which printing it again does not change. `undefined` when it can't be read or holds no
 * mapping, and when it would not say the same with the same comments: then it is to be left alone. Lines end as most of
 * them do, unless `lineEnd` says how.
 */
export function formatText(place: Place, source: string, lineEnd = usualLineEnd(source)): string | undefined {
  const text = source.normalize('NFC').replace(/\r\n?/g, '\n');
  const before = content(place, text);
  const once = before === undefined ? undefined : printed(place, text);
  const twice = once === undefined ? undefined : printed(place, once);
  if (twice === undefined || (twice !== once && printed(place, twice) !== twice)) return undefined;
  return content(place, twice) === before ? twice.replaceAll('\n', lineEnd) : undefined;
}

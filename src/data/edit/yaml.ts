import {
  Composer,
  type CST,
  type Document,
  isCollection,
  Lexer,
  Parser,
  type Scalar,
  type ScalarTag,
  type Tags,
  type ToStringOptions,
  visit,
} from 'yaml';
import { plainValue } from '../scalar.ts';

/** Scalars stay as they are written: what an unquoted one means is for `plainValue` to say, as everywhere. */
const asWritten: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => value === null || typeof value !== 'object',
  resolve: (value) => value,
};
/** How documents are read and made. */
export const YAML_OPTIONS = {
  schema: 'failsafe',
  customTags: (tags: Tags): Tags => [...tags.filter((tag) => typeof tag === 'object' && tag.collection), asWritten],
  prettyErrors: false,
  keepSourceTokens: true,
} as const;
const PRINT: ToStringOptions = {
  lineWidth: 0,
  flowCollectionPadding: false,
  indentSeq: true,
  singleQuote: true,
  doubleQuotedAsJSON: true,
  directives: false,
};

/**
 * Takes the comments out of a block's end that are less deep than the block: the package leaves them there when a
 * deeper one stands before them, but they belong to what comes next.
 */
function takeShallow(token: CST.Token | null | undefined): CST.SourceToken[] {
  if (token?.type !== 'block-map' && token?.type !== 'block-seq') return [];
  const { items, indent }: { items: CST.CollectionItem[]; indent: number } = token;
  let taken: CST.SourceToken[] = [];
  for (const item of items) {
    item.start.unshift(...taken);
    taken = takeShallow(item.value);
  }
  if (taken.length > 0) items.push({ start: taken });
  const { start = [], sep, value } = items.at(-1) ?? {};
  if (sep || value || start.some(({ type }) => type === 'seq-item-ind')) return [];
  const shallow = start.findIndex((part) => part.type === 'comment' && part.indent < indent);
  if (shallow < 0) return [];
  const kept = start.slice(0, shallow).findLastIndex(({ type }) => type === 'comment');
  const rest = start.splice(kept < 0 ? 0 : kept + 2);
  if (start.length === 0) items.pop();
  return rest;
}

/** The tokens of a text; comments at its end belong to its mapping, as those at the end of any other. */
function* tokensOf(text: string): Generator<CST.Token> {
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document' && token.value?.type === 'block-map') {
      const end = [...takeShallow(token.value), ...(token.end ?? [])];
      if (end.some(({ type }) => type === 'comment')) token.value.items.push({ start: end });
      token.end = [];
    }
    yield token;
  }
}

/** A text read for editing; `undefined` when this reader finds an error in it, or no document or several. */
export function readDocument(text: string): Document.Parsed | undefined {
  const [document, ...more] = new Composer(YAML_OPTIONS).compose(tokensOf(text), true, text.length);
  return !document || more.length > 0 || document.errors.length > 0 ? undefined : document;
}

/** The comments of a text in their order, each from its `#`, without spaces at its end. */
export function commentsOf(text: string): string[] {
  const comments: string[] = [];
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar && lexeme.startsWith('#')) comments.push(lexeme.trimEnd());
    isScalar = lexeme === '\x1f';
  }
  return comments;
}

/** Characters that nobody sees, or that YAML does not allow as they are; the package escapes the rest of them. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Lines that a block holds as they are: it begins with a letter, no line is mere space, no empty ones at its end. */
const fitsBlock = (text: string): boolean => /^\S[\s\S]*\n[\s\S]*\S/.test(text) && !/\n\n$|\n[^\S\n]+(\n|$)/.test(text);

function styleOf(text: string, oneLine: boolean): Scalar.Type {
  if (text.includes('\t') || text.search(UNSEEN) >= 0) return 'QUOTE_DOUBLE';
  if (text.includes('\n')) return !oneLine && fitsBlock(text) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
  return typeof plainValue(text) === 'string' ? 'PLAIN' : 'QUOTE_SINGLE';
}

/**
 * A document as text, each value in the one way that it is written: bare where that says the same, several lines as a
 * block, in single quotes else, in double quotes as a last resort. Bare values of a text that was read stay as they were.
 */
export function printDocument(document: Document): string {
  visit(document, {
    Scalar(key, node, path) {
      const stays = node.type === 'PLAIN' && node.source !== undefined && !node.source.includes('\n');
      if (stays || typeof node.value !== 'string') return;
      const inFlow = path.some((above) => isCollection(above) && above.flow);
      // A bare # behind the header of a block would be lost when it is read again.
      node.type = styleOf(node.value, key === 'key' || inFlow || node.comment === ' ');
    },
  });
  return document.toString(PRINT).replace(UNSEEN, escaped);
}

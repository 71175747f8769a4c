import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { Digits, Inline, type Mapping, Noted, type Yaml } from './values.ts';
import { printDocument, YAML_OPTIONS } from './yaml.ts';

const comment = (text: string): string => ` ${text.replace(/[\r\n]+/g, ' ').trim()}`;
const commentLines = (lines: readonly string[]): string | null => lines.map(comment).join('\n') || null;
const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value);

function pairOf(name: string, value: Yaml): Pair<Node, Node> {
  const key = new Scalar(name);
  const node = nodeOf(value);
  key.commentBefore = node.commentBefore ?? null;
  node.commentBefore = null;
  return new Pair<Node, Node>(key, node);
}

function nodeOf(value: Yaml): Node {
  if (value instanceof Noted) {
    const node = nodeOf(value.value);
    node.commentBefore = commentLines(value.above);
    if (value.behind !== undefined) node.comment = comment(value.behind);
    return node;
  }
  if (value instanceof Inline) {
    const map = nodeOf(value.mapping) as YAMLMap;
    map.flow = true;
    return map;
  }
  if (value instanceof Digits) {
    const number = new Scalar(value.text);
    number.type = 'PLAIN';
    // What has a source is printed as it was written.
    number.source = value.text;
    return number;
  }
  if (isList(value)) {
    const list = new YAMLSeq<Node>();
    list.items = value.map(nodeOf);
    list.flow = list.items.every((item) => item instanceof Scalar);
    return list;
  }
  if (typeof value !== 'object') return new Scalar(value);
  const map = new YAMLMap<Node, Node>();
  map.items = Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [pairOf(name, part)]));
  return map;
}

function printed(node: Node): string {
  const document = new Document(null, YAML_OPTIONS);
  document.contents = node as typeof document.contents;
  return printDocument(document);
}

/** A whole file: comments at its top, then the mapping; lists of words and numbers stand in brackets. */
export function yamlText(head: readonly string[], mapping: Mapping): string {
  const node = nodeOf(mapping);
  node.commentBefore = commentLines(head);
  return printed(node);
}

/** The lines of a mapping or list, not indented. */
export const blockLines = (value: Mapping | readonly Mapping[]): string[] =>
  printed(nodeOf(value)).slice(0, -1).split('\n');

/** A value on one line, as it stands between brackets. */
export function inBrackets(value: Yaml): string {
  const node = nodeOf([value]) as YAMLSeq;
  node.flow = true;
  return printed(node).slice(1, -2);
}

import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import { plainValue } from './scalar.ts';
import { syntaxFinding } from './syntax.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './tree.ts';

/** Collections in collections: deeper is no data of ours. */
const MAX_DEPTH = 50;

/** What js-yaml passes over before a document: the end of one that has not begun, and what begins one, indented. */
const MARKER = /^[ \t]*\.\.\.|^[ \t]+(?:---|%)/m;

/** An escaped end of a line with an empty line after it: readers of YAML make different texts of it. */
const ESCAPED_LINE_END = /(?<!\\)(\\+)\r?\n[ \t]*\r?\n/g;

/** A text read as YAML: its tree, unless findings say why there is none. */
export interface Parsed {
  readonly root?: Node;
  readonly findings: readonly AnyFinding[];
  /** The tree in spite of findings, where the text could be read to its end. */
  readonly draft?: Node;
  /** Where the reading stopped, when it did before the end. */
  readonly stopped?: number;
}

type ScalarEvent = Extract<Event, { valueStart: number }>;

function scalarNode(text: string, event: ScalarEvent, fallback: number): ScalarNode {
  if (event.valueStart < 0) return { kind: 'scalar', value: null, start: fallback, end: fallback };
  const raw = getScalarValue(text, event);
  if (event.style === SCALAR_STYLE.PLAIN) {
    return { kind: 'scalar', value: plainValue(raw), start: event.valueStart, end: event.valueEnd };
  }
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (quoted) return { kind: 'scalar', value: raw, start: event.valueStart - 1, end: event.valueEnd + 1 };
  const indent = /^\s*/.exec(text.slice(event.valueStart, event.valueEnd))?.[0].length ?? 0;
  const end = event.valueStart + text.slice(event.valueStart, event.valueEnd).trimEnd().length;
  const start = Math.min(event.valueStart + indent, end);
  return { kind: 'scalar', value: raw, start, end: Math.max(start, end) };
}

/**
 * Reads one YAML document, with the place of every key and value. Syntax errors, several documents, duplicate keys,
 * anchors, aliases, tags and merge keys become findings; nothing is thrown for what the text says.
 */
export function parse(file: string, text: string): Parsed {
  const top: Pointer = { file, path: [] };
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) {
      const stopped = Math.min(error.mark?.position ?? 0, text.length);
      return { findings: [syntaxFinding(top, text, error)], stopped };
    }
    throw error;
  }
  const findings: AnyFinding[] = [];
  const open: { node: ListNode | MapNode; key: ScalarNode | undefined; keys: Set<string> | undefined }[] = [];
  let root: Node | undefined;
  let documents = 0;
  let last = 0;

  const refuse = (what: 'anchor' | 'alias' | 'tag' | 'merge', start: number, end: number) =>
    findings.push(finding('yaml-alias', top, { what }, { offsets: { start, end } }));

  const refuseLineEnds = ({ valueStart, valueEnd }: ScalarEvent) => {
    for (const { 1: marks = '', index } of text.slice(valueStart, valueEnd).matchAll(ESCAPED_LINE_END)) {
      // An even number is so many backslashes.
      if (marks.length % 2 === 0) continue;
      const end = valueStart + index + marks.length;
      const args = { reason: 'escaped-line-end', detail: '' } as const;
      findings.push(finding('yaml-syntax', top, args, { offsets: { start: end - 1, end } }));
    }
  };

  const place = (node: Node) => {
    const parent = open.at(-1);
    if (!parent) {
      root ??= node;
      return;
    }
    if (parent.node.kind === 'list') {
      parent.node.items.push(node);
      return;
    }
    if (parent.key) {
      parent.node.keys.push(parent.key);
      parent.node.values.push(node);
      parent.key = undefined;
      return;
    }
    const key: ScalarNode =
      node.kind === 'scalar'
        ? node
        : { kind: 'scalar', value: text.slice(node.start, node.start + 1), start: node.start, end: node.start + 1 };
    if (key.value === '<<') refuse('merge', key.start, key.end);
    const name = String(key.value);
    parent.keys ??= new Set();
    if (parent.keys.has(name)) {
      findings.push(finding('duplicate-key', top, { key: name }, { offsets: { start: key.start, end: key.end } }));
    }
    parent.keys.add(name);
    if (key.value === null || node.kind !== 'scalar') {
      const detail = key.value === null ? 'empty key' : 'complex key';
      const start = key.start < key.end ? node.start : Math.max(node.start, text.indexOf(':', node.start));
      const offsets = { start, end: start + 1 };
      findings.push(finding('yaml-syntax', top, { reason: 'mapping', detail }, { offsets }));
    }
    parent.key = key;
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents += 1;
        break;
      case EVENT_ID.POP: {
        const closed = open.pop();
        if (closed) closed.node.end = Math.max(closed.node.start, last);
        break;
      }
      case EVENT_ID.ALIAS:
        refuse('alias', event.anchorStart - 1, event.anchorEnd);
        place({ kind: 'scalar', value: null, start: event.anchorStart - 1, end: event.anchorEnd });
        last = event.anchorEnd;
        break;
      default: {
        if (event.anchorStart >= 0) refuse('anchor', event.anchorStart - 1, event.anchorEnd);
        if (event.tagStart >= 0) refuse('tag', event.tagStart, event.tagEnd);
        if (event.type === EVENT_ID.SCALAR) {
          if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) refuseLineEnds(event);
          const node = scalarNode(text, event, last);
          last = Math.max(last, node.end);
          place(node);
        } else {
          const node: ListNode | MapNode =
            event.type === EVENT_ID.SEQUENCE
              ? { kind: 'list', items: [], start: event.start, end: event.start }
              : { kind: 'map', keys: [], values: [], start: event.start, end: event.start };
          place(node);
          open.push({ node, key: undefined, keys: undefined });
          last = Math.max(last, event.start);
        }
      }
    }
    if (event.type === EVENT_ID.DOCUMENT && documents === 2) {
      const separator = text.indexOf('---', last);
      const start = separator < 0 ? last : separator;
      findings.push(finding('yaml-documents', top, {}, { offsets: { start, end: start + 3 } }));
      break;
    }
  }
  const marker = root && MARKER.exec(text.slice(0, root.start));
  if (marker) {
    const start = marker.index + marker[0].search(/\S/);
    const end = marker.index + marker[0].length;
    findings.push(finding('yaml-documents', top, {}, { offsets: { start, end } }));
  }
  if (!root) return { findings };
  return findings.length === 0 ? { root, findings } : { findings, draft: root };
}

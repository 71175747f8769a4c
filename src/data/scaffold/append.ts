import { closeOf, isFlow } from '../edit/comments.ts';
import { spellText } from '../edit/spell.ts';
import { parse } from '../parse.ts';
import { childOf, type ListNode, type Node, plainOf } from '../tree.ts';
import { type Mapping, yamlItem } from './yaml.ts';

/** Where a value ends in the text, closing brackets included. */
function endOf(text: string, node: Node): number {
  if (node.kind === 'scalar' || isFlow(text, node)) return closeOf(text, node);
  const last = node.kind === 'list' ? node.items.at(-1) : node.values.at(-1);
  return last ? endOf(text, last) : node.end;
}

function inBrackets(value: unknown): string {
  if (typeof value === 'string') return spellText(value, { flow: true });
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${given.map(([key, part]) => `${key}: ${inBrackets(part)}`).join(', ')}}`;
}

function intoBrackets(text: string, list: ListNode, item: Mapping): string {
  const close = closeOf(text, list) - 1;
  const last = list.items.at(-1);
  const at = last ? endOf(text, last) : close;
  return `${text.slice(0, at)}${last ? ', ' : ''}${inBrackets(item)}${text.slice(at)}`;
}

function belowLast(text: string, list: ListNode, item: Mapping): string | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  const dash = text.lastIndexOf('-', last.start - 1);
  const column = dash - (text.lastIndexOf('\n', dash - 1) + 1);
  const lineEnd = text.indexOf('\n', endOf(text, last));
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const added = (lineEnd < 0 ? '\n' : '') + yamlItem(item, column);
  return text.slice(0, at) + added.replaceAll('\n', newline) + text.slice(at);
}

const said = (value: unknown): string => JSON.stringify(value);

/**
 * The text of a list file with one more item at the end of its list, every other byte kept; `undefined` when the text
 * is not such a file, or its form does not let an item be added without doubt.
 */
export function appendItem(text: string, key: string, item: Mapping): string | undefined {
  const { root } = parse('', text);
  const list = root && childOf(root, key)?.value;
  if (list?.kind !== 'list') return undefined;
  const longer = isFlow(text, list) ? intoBrackets(text, list, item) : belowLast(text, list, item);
  const after = longer === undefined ? undefined : parse('', longer).root;
  const expected = { ...(plainOf(root as Node) as object), [key]: [...(plainOf(list) as unknown[]), item] };
  return after && said(plainOf(after)) === said(expected) ? longer : undefined;
}

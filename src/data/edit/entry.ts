import { parse } from '../parse.ts';
import { childOf, type ListNode, type MapNode, type Node, plainOf } from '../tree.ts';
import { closeOf, commentsOf, isFlow } from './comments.ts';
import { columnOf, endOfLine, type FieldValues, lineEndOf, setInMap, spellPair } from './map-edit.ts';
import { shapeOf } from './schema.ts';
import { applySplices, type Splice } from './splice.ts';

const FIELDS = shapeOf('report').properties?.entries?.items?.properties ?? {};
const ORDER = Object.keys(FIELDS);

type Plain = Record<string, unknown>;

/** The values of a report's first entry on a step; `undefined` when there is none. */
export function entryValues(root: Node, step: string): Readonly<Plain> | undefined {
  const entry = entryOf(root, step);
  return entry && (plainOf(entry) as Plain);
}

function entryOf(root: Node, step: string): MapNode | undefined {
  const entries = childOf(root, 'entries')?.value;
  if (entries?.kind !== 'list') return undefined;
  return entries.items.find((item): item is MapNode => item.kind === 'map' && (plainOf(item) as Plain).step === step);
}

const given = (values: FieldValues) =>
  [...values]
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined)
    .toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));

/** A new entry over several lines, its dash `column` deep and its keys `gap` further. */
function entryLines(values: FieldValues, column: number, gap: number, newline: string): string {
  const indent = column + gap;
  const pairs = given(values).map(([key, value]) =>
    spellPair(key, value, { flow: false, indent: indent + 2, newline }),
  );
  return `${' '.repeat(column)}-${' '.repeat(gap - 1)}${pairs.join(`${newline}${' '.repeat(indent)}`)}`;
}

/** Where an item ends: behind the comments below it that are deeper than its dash. */
function behindNotes(text: string, lineEnd: number, dash: number): number {
  const below = /^(?:\r?\n[ \t]*(?=[\r\n]|$)|\r?\n( *)#[^\r\n]*)*/.exec(text.slice(lineEnd))?.[0] ?? '';
  let end = 0;
  for (const { 0: line, 1: indent = '', index } of below.matchAll(/\r?\n( *)#[^\r\n]*/g)) {
    if (indent.length <= dash) break;
    end = index + line.length;
  }
  return lineEnd + end;
}

function afterLast(text: string, entries: ListNode, values: FieldValues): Splice {
  const newline = lineEndOf(text);
  const last = entries.items.at(-1) as Node;
  const end = closeOf(text, last);
  if (isFlow(text, entries)) {
    const pairs = given(values).map(([key, value]) => spellPair(key, value, { flow: true, indent: 0, newline }));
    return { start: end, end, text: `, {${pairs.join(', ')}}` };
  }
  const lineStart = last.start - columnOf(text, last.start);
  const dash = text.slice(lineStart, last.start).lastIndexOf('-');
  const column = dash < 0 ? columnOf(text, last.start) - 2 : dash;
  const gap = Math.max(2, columnOf(text, last.start) - column);
  const apart = entries.items.length > 1 && /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(0, lineStart + column));
  const at = behindNotes(text, endOfLine(text, end), column);
  return { start: at, end: at, text: `${apart ? newline : ''}${newline}${entryLines(values, column, gap, newline)}` };
}

function addEntry(text: string, root: MapNode, values: FieldValues): Splice[] {
  const newline = lineEndOf(text);
  const found = childOf(root, 'entries');
  const lines = `${newline}${entryLines(values, 2, 2, newline)}`;
  if (!found?.key) {
    const at = endOfLine(text, closeOf(text, root.values.at(-1) as Node));
    return [{ start: at, end: at, text: `${newline}entries:${lines}` }];
  }
  const entries = found.value;
  if (entries.kind === 'list' && entries.items.length > 0) return [afterLast(text, entries, values)];
  const colon = text.indexOf(':', found.key.end) + 1;
  const end = Math.max(colon, closeOf(text, entries));
  const at = endOfLine(text, end);
  return [
    { start: colon, end, text: '' },
    { start: at, end: at, text: lines },
  ];
}

/** What the file has to say after the change, by the values alone. */
function expected(root: Node, step: string, values: FieldValues): Plain {
  const whole = plainOf(root) as Plain;
  const entries = (Array.isArray(whole.entries) ? whole.entries : []) as Plain[];
  const fields = [...values].filter(([, value]) => value !== undefined);
  const at = entries.findIndex((entry) => entry?.step === step);
  if (at < 0) return { ...whole, entries: [...entries, Object.fromEntries(fields)] };
  const kept = Object.entries(entries[at] as Plain).filter(([key]) => !values.has(key));
  return { ...whole, entries: entries.with(at, Object.fromEntries([...kept, ...fields])) };
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * A report's text with one entry changed, or added at the end when the step has none: every other byte stays, comments
 * included. `undefined` when the text is written so that this can't be done (a report in braces); then edit by hand.
 */
export function changeEntry(file: string, text: string, step: string, values: FieldValues): string | undefined {
  const { root } = parse(file, text);
  if (root?.kind !== 'map') return undefined;
  const entry = entryOf(root, step);
  const wanted: FieldValues = entry ? values : new Map([['step', step], ...values]);
  const splices = entry ? setInMap(text, entry, values, ORDER) : addEntry(text, root, wanted);
  const changed = applySplices(text, splices);
  const after = parse(file, changed).root;
  if (!after) return undefined;
  const comments = (source: string, node: Node) => commentsOf(source, node).map((comment) => comment.text);
  const kept = canonical(comments(text, root)) === canonical(comments(changed, after));
  return kept && canonical(plainOf(after)) === canonical(expected(root, step, wanted)) ? changed : undefined;
}

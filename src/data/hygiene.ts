import { type AnyFinding, finding } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import { within } from '../model/pointer.ts';
import { codePointName } from '../text/code-point.ts';
import { isOrdinary } from '../text/ordinary.ts';
import { decomposedSaraAm, doubledMarks, doubledSaraE, invisibleCharacters, type TextFlaw } from '../text/thai-text.ts';
import { unprintables } from '../text/unprintable.ts';
import { unescaped } from './escapes.ts';
import { isTodo, TODO } from '../model/todo.ts';
import type { Node, ScalarNode } from './tree.ts';

function checkScalar(at: Pointer, text: string, node: ScalarNode, findings: AnyFinding[]): void {
  const written = text.slice(node.start, node.end);
  const plain = unescaped(written);
  const raw = plain?.text ?? written;
  const placeOf = ({ index, found }: Pick<TextFlaw, 'index' | 'found'>) => {
    const [start, end] = [index, index + found.length].map((at) => node.start + (plain?.places[at] ?? at));
    return { offsets: { start: start ?? node.start, end: end ?? node.end } };
  };
  for (const flaw of decomposedSaraAm(raw)) {
    findings.push(finding('decomposed-sara-am', at, { value: flaw.found, fixed: flaw.fixed }, placeOf(flaw)));
  }
  for (const flaw of doubledSaraE(raw)) {
    findings.push(finding('doubled-sara-e', at, { value: flaw.found, fixed: flaw.fixed }, placeOf(flaw)));
  }
  for (const flaw of invisibleCharacters(raw)) {
    const character = codePointName(flaw.found);
    findings.push(finding('invisible-character', at, { character, fixed: flaw.fixed }, placeOf(flaw)));
  }
  for (const flaw of doubledMarks(raw)) {
    findings.push(finding('doubled-mark', at, { value: flaw.found, fixed: flaw.fixed }, placeOf(flaw)));
  }
  const lost = unprintables(raw);
  for (const flaw of lost) {
    findings.push(finding('unprintable-character', at, { character: codePointName(flaw.found) }, placeOf(flaw)));
  }
  const composed = raw.normalize('NFC');
  // A control character that was an escape can't stand in a file as it is.
  const isWritable = plain === undefined || lost.length === 0;
  if (composed !== raw && isWritable) findings.push(finding('not-composed', at, { value: raw, fixed: composed }));
}

/** A remark behind a value that says what is still to be done about it. */
const TODO_REMARK = new RegExp(`[ \\t]+#[ \\t]*${TODO}\\b[ \\t:]*([^\\r\\n]*)`, 'y');

function checkTodo(at: Pointer, text: string, node: ScalarNode, findings: AnyFinding[]): void {
  const key = String(at.path.findLast((step) => typeof step === 'string') ?? '');
  if (isTodo(node.value)) {
    findings.push(finding('todo-value', at, { key }));
    return;
  }
  TODO_REMARK.lastIndex = node.end;
  const match = TODO_REMARK.exec(text);
  if (match) findings.push(finding('todo-value', at, { key, remark: match[1]?.trim() ?? '' }));
}

function walk(at: Pointer, text: string, node: Node, findings: AnyFinding[]): void {
  if (node.kind === 'scalar') {
    checkScalar(at, text, node, findings);
    checkTodo(at, text, node, findings);
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) walk(within(at, index), text, item, findings);
  } else {
    node.keys.forEach((key, index) => {
      const inside = within(at, String(key.value));
      checkScalar({ ...inside, on: 'key' }, text, key, findings);
      walk(inside, text, node.values[index] as Node, findings);
    });
  }
}

/** Whether there is anything in a text, comments included, that a value of it may be faulted for. */
const hasAny = (text: string): boolean =>
  text.includes(TODO) ||
  text.includes('\\') ||
  (!isOrdinary(text) &&
    ([decomposedSaraAm, doubledSaraE, doubledMarks, invisibleCharacters, unprintables].some(
      (flaws) => flaws(text).length > 0,
    ) ||
      text.normalize('NFC') !== text));

/** What is wrong with how the text of a file is encoded, and what is still to be written, at its exact place; of comments only those are looked at that say so behind a value. */
export function checkText(file: string, text: string, root: Node): AnyFinding[] {
  const findings: AnyFinding[] = [];
  if (hasAny(text)) walk({ file, path: [] }, text, root, findings);
  return findings;
}

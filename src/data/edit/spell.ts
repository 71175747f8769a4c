import { plainValue } from '../scalar.ts';

const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;
const CONTROLS = new RegExp(CONTROL, 'gu');
const FLOW_MARKS = /[,[\]{}]/;

const isPlain = (text: string, flow: boolean): boolean =>
  text !== '' &&
  text.trim() === text &&
  !CONTROL.test(text) &&
  !/^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)(?:\s|$)|:(?:\s|$)|\s#/.test(text) &&
  !(flow && (FLOW_MARKS.test(text) || /^[-?:]|:$|:["'{[]/.test(text))) &&
  typeof plainValue(text) === 'string';

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}`;

/** A text as a YAML scalar on one line: bare where it can be, else in single quotes, in double quotes as a last resort. */
export function spellText(text: string, { flow }: { flow: boolean }): string {
  if (isPlain(text, flow)) return text;
  if (!CONTROL.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const known: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };
  const inside = text
    .replace(/["\\]/g, '\\$&')
    .replace(CONTROLS, (character) => known[character] ?? escaped(character));
  return `"${inside}"`;
}

/**
 * A text of several lines as a block: its header and its lines, not indented. `undefined` for one line, and for what
 * a block can't hold as it is (it begins with space or an empty line, ends with empty lines, holds control characters).
 */
export function blockLines(text: string): { header: '|' | '|-'; lines: string[] } | undefined {
  if (!text.trimEnd().includes('\n') || CONTROL.test(text.replaceAll('\n', ''))) return undefined;
  const lines = text.split('\n');
  const header = lines.at(-1) === '' ? '|' : '|-';
  if (header === '|') lines.pop();
  const first = lines[0] ?? '';
  if (first === '' || /^\s/.test(first) || lines.at(-1) === '') return undefined;
  return lines.some((line) => line !== '' && line.trim() === '') ? undefined : { header, lines };
}

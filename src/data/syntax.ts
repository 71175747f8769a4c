import type { YAMLException } from 'js-yaml';
import type { SyntaxReason } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import { codePointName } from '../text/code-point.ts';
import { unprintables } from '../text/unprintable.ts';

const lineAt = (text: string, offset: number): { start: number; line: string } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, line: text.slice(start, end < 0 ? text.length : end) };
};

/** Where an unclosed quote or bracket was opened, on the last lines before the parser gave up. */
function openingOf(text: string, offset: number): number {
  const stack: number[] = [];
  let quote: { mark: string; at: number } | undefined;
  for (let index = 0; index < offset; index += 1) {
    const character = text[index] as string;
    if (quote) {
      if (character === '\\' && quote.mark === '"') index += 1;
      else if (character === quote.mark) quote = undefined;
    } else if (character === '#' && /\s|^$/.test(text[index - 1] ?? '')) {
      const end = text.indexOf('\n', index);
      index = end < 0 ? offset : end;
    } else if (/["']/.test(character) && /[\s[{,:]|^$/.test(text[index - 1] ?? ''))
      quote = { mark: character, at: index };
    else if (/[[{]/.test(character) && (stack.length > 0 || /[\s:-]|^$/.test(text[index - 1] ?? ''))) stack.push(index);
    else if (/[\]}]/.test(character)) stack.pop();
  }
  return quote?.at ?? stack[0] ?? -1;
}

/** Turns the parser's complaint into a finding with a cause that a person can act on, at the place of the cause. */
export function syntaxFinding(at: Pointer, text: string, error: YAMLException): AnyFinding {
  const position = Math.min(error.mark?.position ?? 0, text.length);
  const make = (reason: SyntaxReason, start: number, end = start + 1) =>
    finding('yaml-syntax', at, { reason, detail: error.reason }, { offsets: { start, end } });

  const here = lineAt(text, position);
  const tab = /^[ -]*\t/.exec(here.line);
  if (tab) return make('tab', here.start + tab[0].length - 1);
  const [unprintable] = unprintables(text.slice(position, position + 1));
  if (unprintable) {
    const detail = codePointName(unprintable.found);
    const offsets = { start: position, end: position + 1 };
    return finding('yaml-syntax', at, { reason: 'unprintable', detail }, { offsets });
  }
  if (error.reason.startsWith('nesting')) return make('nesting', position);
  const opening = openingOf(text, position);
  const atEnd = text.slice(position).trim() === '';
  if (opening >= 0 && (atEnd || /unexpected end|deficient indentation|missed comma|flow/.test(error.reason))) {
    return make('unclosed', opening);
  }
  const character = text[position] ?? '';
  if (/[@`%]/.test(character)) return make('reserved', position);
  const blank = here.line.slice(0, position - here.start).trim() === '';
  if (/multiline key/.test(error.reason) || (blank && atEnd)) {
    const before = text.slice(0, position).trimEnd();
    const line = lineAt(text, before.length);
    const indent = line.line.length - line.line.trimStart().length;
    return make('mapping', line.start + indent, Math.max(before.length, line.start + indent + 1));
  }
  const isColon = character === ':' || here.line.slice(position - here.start).startsWith(': ');
  if (isColon && /:\s/.test(here.line.slice(0, position - here.start))) return make('colon', position);
  if (isColon || /indentation|separator is expected/.test(error.reason)) {
    const indent = here.line.length - here.line.trimStart().length;
    return make('indentation', here.start + indent, here.start + Math.max(here.line.trimEnd().length, indent + 1));
  }
  return make('other', position);
}

import { readBelow } from '../read.ts';

type LineEnd = '\n' | '\r\n';

const ENDS: Readonly<Record<string, LineEnd>> = { 'eol=lf': '\n', 'eol=crlf': '\r\n' };

/** The line end that `.gitattributes` of a data directory asks of its YAML files; `undefined` when it asks for none. */
export function lineEndOf(root: string): LineEnd | undefined {
  const found = readBelow(root, '.gitattributes');
  return ('problem' in found ? '' : found.text)
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([pattern]) => pattern === '*' || pattern === '*.yaml')
    .flatMap((words) => words.flatMap((word) => ENDS[word] ?? []))
    .at(-1);
}

/** The line end that most lines of a text have. */
export function usualLineEnd(text: string): LineEnd {
  const all = text.split('\n').length - 1;
  const returns = text.split('\r\n').length - 1;
  return returns * 2 > all ? '\r\n' : '\n';
}

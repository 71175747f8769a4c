import { Chalk } from 'chalk';
import { safe } from './width.ts';

interface Edit {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
}

/** Cells of the table of common lines beyond which the middle is shown as wholly replaced. */
const LIMIT = 4_000_000;

const same = (line: string): Edit => ({ mark: ' ', line });
const gone = (line: string): Edit => ({ mark: '-', line });
const come = (line: string): Edit => ({ mark: '+', line });

/** The edits between two lists of lines that have no common start or end: the longest common part stays. */
function middle(before: readonly string[], after: readonly string[]): Edit[] {
  if (before.length * after.length > LIMIT) return [...before.map(gone), ...after.map(come)];
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const edits: Edit[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const old = before[row];
    const fresh = after[column];
    if (old !== undefined && old === fresh) {
      edits.push(same(old));
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || at(row + 1, column) >= at(row, column + 1))) {
      edits.push(gone(old));
      row += 1;
    } else if (fresh !== undefined) {
      edits.push(come(fresh));
      column += 1;
    }
  }
  return edits;
}

function editsOf(before: readonly string[], after: readonly string[]): Edit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...before.slice(0, head).map(same),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

const CONTEXT = 3;

/** Stretches of edits that have something in them, with three lines around. */
function hunks(edits: readonly Edit[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [index, { mark }] of edits.entries()) {
    if (mark === ' ') continue;
    const from = Math.max(0, index - CONTEXT);
    const to = Math.min(edits.length, index + CONTEXT + 1);
    const last = found.at(-1);
    if (last && from <= last.to) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

const NO_NEWLINE = '\\ No newline at end of file';

/** The lines of a text; the last one says so when no line end follows it. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else lines.push(`${lines.pop() ?? ''}\n${NO_NEWLINE}`);
  return lines;
}

/**
 * What changes from one text to another, line by line as `diff -u` shows it, safe for a terminal; empty when nothing
 * does. A line end alone (CR LF to LF) shows as a line with `␍` and one without.
 */
export function diffOf(file: string, before: string, after: string, color: 0 | 1 | 2 | 3): string {
  if (before === after) return '';
  const chalk = new Chalk({ level: color });
  const paint = { ' ': (line: string) => line, '-': chalk.red, '+': chalk.green };
  const edits = editsOf(linesOf(before), linesOf(after));
  const count = (from: number, to: number, mark: Edit['mark']) =>
    edits.slice(from, to).filter((edit) => edit.mark !== mark).length;
  const range = (from: number, to: number, mark: Edit['mark']) => {
    const size = count(from, to, mark);
    return `${count(0, from, mark) + (size === 0 ? 0 : 1)},${size}`;
  };
  const parts = hunks(edits).map(({ from, to }) => {
    const head = chalk.cyan(`@@ -${range(from, to, '+')} +${range(from, to, '-')} @@`);
    const body = edits.slice(from, to).map(({ mark, line }) => {
      const shown = safe(line.replace(/\r(?=\n|$)/g, '␍'), 'keep');
      return shown.split('\n').map((each, index) => (index === 0 ? paint[mark](mark + each) : each));
    });
    return [head, ...body.flat()].join('\n');
  });
  const name = safe(file);
  return `${chalk.bold(`--- ${name}`)}\n${chalk.bold(`+++ ${name}`)}\n${parts.join('\n')}\n`;
}

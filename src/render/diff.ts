import { Chalk } from 'chalk';
import { type StructuredPatchHunk, structuredPatch } from 'diff';
import { safe } from '../text/width.ts';

/** Lines left out or added beyond which a text counts as wholly replaced: to find them takes time with their square. */
const MOST_EDITS = 2000;

const hunksOf = (before: string, after: string, maxEditLength: number): StructuredPatchHunk[] | undefined =>
  structuredPatch('', '', before, after, '', '', { context: 3, maxEditLength })?.hunks;

/** All lines of one text left out, then all of another added. */
function replaced(before: string, after: string): StructuredPatchHunk[] {
  const [old] = hunksOf(before, '', Number.POSITIVE_INFINITY) ?? [];
  const [fresh] = hunksOf('', after, Number.POSITIVE_INFINITY) ?? [];
  if (!old || !fresh) return [];
  return [{ ...old, newStart: fresh.newStart, newLines: fresh.newLines, lines: [...old.lines, ...fresh.lines] }];
}

const range = (start: number, lines: number): string => `${lines === 0 ? start - 1 : start},${lines}`;

/**
 * What changes from one text to another, line by line as `diff -u` shows it, safe for a terminal; empty when nothing
 * does. A line end alone (CR LF to LF) shows as a line with `␍` and one without.
 */
export function diffOf(file: string, before: string, after: string, color: 0 | 1 | 2 | 3): string {
  if (before === after) return '';
  const chalk = new Chalk({ level: color });
  const shown = (line: string): string => {
    const text = safe(line);
    return line.startsWith('-') ? chalk.red(text) : line.startsWith('+') ? chalk.green(text) : text;
  };
  const hunks = hunksOf(before, after, MOST_EDITS) ?? replaced(before, after);
  const parts = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) =>
    [chalk.cyan(`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`), ...lines.map(shown)].join('\n'),
  );
  const name = safe(file);
  return `${chalk.bold(`--- ${name}`)}\n${chalk.bold(`+++ ${name}`)}\n${parts.join('\n')}\n`;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffOf } from '../../src/render/diff.ts';
import { edited } from '../support/edited.ts';

/** Applies a diff as `patch` does: every line of it that is not new must stand where it says. */
function patched(before: string, diff: string): string {
  const source = before.split('\n');
  const result: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^@@ /m).slice(1)) {
    const [head = '', ...lines] = hunk.replace(/\n$/, '').split('\n');
    const [, first = '1', size = '0'] = /^-(\d+),(\d+)/.exec(head) ?? [];
    const start = Number(first) - (size === '0' ? 0 : 1);
    result.push(...source.slice(at, start));
    at = start;
    for (const line of lines) {
      if (line[0] !== '+') expect(source[at++]).toBe(line.slice(1));
      if (line[0] !== '-') result.push(line.slice(1));
    }
  }
  return [...result, ...source.slice(at)].join('\n');
}

const texts = fc
  .array(fc.constantFrom('ก', 'ข', 'ค', '', 'a'), { maxLength: 30 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

describe('a diff', () => {
  test('leads from one text to the other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(patched(before, diffOf('x', before, after, 0))).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  test('shows three lines around, and changes far apart one by one', () => {
    const before = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`).join('');
    const after = edited(edited(before, '\n2\n', '\nสอง\n'), '\n15\n', '\n');
    expect(diffOf('x.yaml', before, after, 0)).toBe(
      [
        '--- x.yaml\n+++ x.yaml\n@@ -1,5 +1,5 @@\n 1\n-2\n+สอง\n 3\n 4\n 5',
        '@@ -12,7 +12,6 @@\n 12\n 13\n 14\n-15\n 16\n 17\n 18\n',
      ].join('\n'),
    );
  });

  test('is empty when nothing changes', () => {
    expect(diffOf('x', 'a\n', 'a\n', 0)).toBe('');
  });

  test('of texts that have little in common leaves all of one out and adds all of the other', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `${index}\n`).join('');
    const after = edited(before.replaceAll('\n', ' ข\n'), '1500 ข\n', '1500\n');
    const diff = diffOf('x', before, after, 0);
    expect(diff).toContain('@@ -1,3000 +1,3000 @@\n-0\n-1\n');
    expect(diff.match(/^@@/gm)).toHaveLength(1);
    expect(patched(before, diff)).toBe(after);
  });

  test('shows line ends, and nothing that a terminal would act on', () => {
    expect(diffOf('x', 'a\r\n\u001b[31mb\n', 'a\n\u001b[31mb', 0)).toBe(
      '--- x\n+++ x\n@@ -1,2 +1,2 @@\n-a␍\n-␛[31mb\n+a\n+␛[31mb\n\\ No newline at end of file\n',
    );
  });

  test('is in colour when asked for', () => {
    expect(diffOf('x', 'a\n', 'b\n', 1)).toContain('\u001b[31m-a\u001b[39m\n\u001b[32m+b\u001b[39m');
  });
});

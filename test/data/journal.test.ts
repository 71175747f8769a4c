import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishInterrupted, hashOf, interruptedSteps } from '../../src/data/journal.ts';
import { temporaryFolder } from '../support/io.ts';

const textOf = (path: string) => readFileSync(path, 'utf8');

/** A folder as a killed process leaves it: what it wrote, and a journal that says the rest. */
function left(files: Readonly<Record<string, string>>, steps: unknown): string {
  const root = temporaryFolder();
  mkdirSync(join(root, '.ita'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  writeFileSync(join(root, '.ita/journal'), JSON.stringify({ steps }));
  return root;
}
const step = (path: string, before: string | null, after: string | null) => ({ path, before: hashOf(before), after });

describe('an interrupted change', () => {
  test('is finished, whatever of it was done', () => {
    const steps = [
      step('new/a', null, 'A'),
      step('b', 'b', 'B'),
      step('c', 'c', 'C'),
      step('d', 'd', null),
      step('e', 'e', null),
    ];
    const root = left({ b: 'B', c: 'c', d: 'd' }, steps);
    expect(interruptedSteps(root)).toEqual(steps);
    expect(finishInterrupted(root)).toEqual({ files: 5, kept: [] });
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(['b', 'c', 'new', 'new/a']);
    expect(['new/a', 'b', 'c'].map((file) => textOf(join(root, file)))).toEqual(['A', 'B', 'C']);
    expect(finishInterrupted(root)).toBeUndefined();
  });

  test('leaves what somebody has written since, and says so', () => {
    const root = left({ a: 'by hand', b: 'b' }, [step('a', 'a', 'A'), step('b', 'b', 'B')]);
    expect(finishInterrupted(root)).toEqual({ files: 2, kept: ['a'] });
    expect([textOf(join(root, 'a')), textOf(join(root, 'b'))]).toEqual(['by hand', 'B']);
  });

  test.each(['../out', '/tmp/out', 'link/out', '.git/config', 'x/../../out', '.ita/lock', ''])(
    'is not finished when its journal would write %s',
    (path) => {
      const root = left({ a: 'a' }, [step('a', 'a', 'A'), step(path, null, 'out')]);
      const outside = temporaryFolder();
      symlinkSync(outside, join(root, 'link'));
      expect(finishInterrupted(root)).toEqual({ problem: 'unreadable' });
      expect(textOf(join(root, 'a'))).toBe('a');
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  test('is not finished when its journal is none of ours', () => {
    expect(finishInterrupted(left({}, 'nonsense'))).toEqual({ problem: 'unreadable' });
    expect(finishInterrupted(left({}, [{ path: 'a' }]))).toEqual({ problem: 'unreadable' });
  });
});

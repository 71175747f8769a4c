import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../support/process.ts';

const ROOT = join(import.meta.dirname, '../..');

test('a record killed before any of its writes is before or after, and the next one works', () => {
  const { status, stdout } = runProgram(process.execPath, [join(ROOT, 'test/kill/kill.mjs'), 'record']);
  expect(stdout).toMatch(/^1 commands, [1-9]\d* kills, 0 failures$/m);
  expect(status).toBe(0);
}, 120_000);

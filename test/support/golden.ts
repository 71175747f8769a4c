import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Expects a text to be what a file holds, to the byte. With `UPDATE_GOLDEN=1` the file is written instead, so that its
 * difference can be read in git; never where `CI` is set, where nobody would read it.
 */
export function expectGolden(file: string, text: string): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    if (process.env.CI)
      throw new Error('UPDATE_GOLDEN is refused where CI is set: a golden file is read before it is kept.');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`No golden file ${file}: run with UPDATE_GOLDEN=1, and read it.`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { privateData } from '../../src/data/private-data.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`private-corpus/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

it('finds what people write of persons: of 300 texts at most 6 pass', () => {
  const texts = linesOf('planted');
  const passed = texts.filter((text) => privateData(text).length === 0);
  process.stdout.write(`recall: ${texts.length - passed.length} of ${texts.length} found\n`);
  expect(texts).toHaveLength(300);
  expect(passed.length, passed.join('\n')).toBeLessThanOrEqual(6);
});

it('lets pass what an office writes: of 300 texts at most 3 are stopped', () => {
  const texts = linesOf('office');
  const stopped = texts.filter((text) => privateData(text).length > 0);
  process.stdout.write(`precision: ${stopped.length} of ${texts.length} stopped\n`);
  expect(texts).toHaveLength(300);
  expect(stopped.length, stopped.join('\n')).toBeLessThanOrEqual(3);
});

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const texts = vi.hoisted((): string[] => []);
vi.mock('js-yaml', async (original) => {
  const yaml = await original<typeof import('js-yaml')>();
  return {
    ...yaml,
    parseEvents: (text: string, ...options: unknown[]) => {
      texts.push(text);
      return (yaml.parseEvents as (...all: unknown[]) => unknown)(text, ...options);
    },
  };
});

// Files share what a worker has loaded: what was loaded with the reader as it is would not be counted, and the other way round.
beforeAll(() => void vi.resetModules());
afterAll(() => void vi.resetModules());

const kept = fileURLToPath(new URL('../bench/data-93', import.meta.url));

/** The texts that a call parses. */
async function parsesOf(line: string): Promise<readonly string[]> {
  const { call } = await import('../support/io.ts');
  texts.length = 0;
  await call(line.split(' '), { cwd: kept });
  return [...texts];
}

test('a report parses each file of its months once, and again those that findings point into', async () => {
  const parsed = await parsesOf('report --month 2565-02 --as-of 2565-03-10');
  // The settings say where templates lie, and are then read as the others are.
  expect([parsed.length, new Set(parsed).size]).toEqual([46, 45]);
});

test('validate parses each file once, and again those that findings point into', async () => {
  const parsed = await parsesOf('validate --as-of 2566-01-10');
  // Eight findings, and the settings.
  expect([parsed.length, new Set(parsed).size]).toEqual([102, 93]);
});

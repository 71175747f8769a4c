import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Day } from '../../src/model/be-date.ts';
import { CODES } from '../../src/model/codes.ts';
import type { Code } from '../../src/model/code-args.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const AS_OF = '2565-03-10';
/** What `validate` can say; a form's own codes are shown by the tests of `import`. */
const codes = (Object.keys(CODES) as Code[]).filter((code) => CODES[code].group !== 'form');
const update = process.env.UPDATE_GALLERY === '1';

const LANGUAGES = [
  { lang: 'th', expected: 'expected.txt' },
  { lang: 'en', expected: 'expected.en.txt' },
] as const;

/** What the test itself puts into a directory, because it is too large to keep. */
const MADE: Partial<Record<Code, (data: string) => void>> = {
  'file-too-large': (data) => {
    mkdirSync(join(data, '2565/reports/2565-02'), { recursive: true });
    writeFileSync(join(data, '2565/reports/2565-02/clerk.yaml'), `entries: "${'x'.repeat(3_000_000)}"\n`);
  },
  'too-many-findings': (data) => {
    writeFileSync(join(data, 'channels.yaml'), `channels:\n${'  - {name: ก, type: web}\n'.repeat(2000)}`);
  },
};

/** What else is found where a code is about other findings. */
const BESIDE: Partial<Record<Code, readonly Code[]>> = { 'too-many-findings': ['missing-key', 'unknown-key'] };

/** A copy of the broken directory of a code, for as long as `use` runs. */
async function withDirectory<T>(code: Code, use: (data: string) => Promise<T>): Promise<T> {
  const work = mkdtempSync(join(tmpdir(), 'gallery-'));
  try {
    const data = join(work, 'data');
    cpSync(join(ROOT, 'test/errors', code, 'data'), data, { recursive: true, verbatimSymlinks: true });
    MADE[code]?.(data);
    return await use(data);
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function validate(data: string, ...words: string[]): Promise<{ exit: number; text: string; errors: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (lines: string[]) => ({
    write: (text: string | Uint8Array) => void lines.push(String(text)),
    terminal: false,
  });
  const io = { cwd: data, env: {}, today: 0 as Day, stdout: sink(out), stderr: sink(err) };
  const exit = await run(['validate', '--data', data, '--as-of', AS_OF, ...words], io);
  return { exit, text: out.join(''), errors: err.join('') };
}

/** Something unreadable is a runtime error (3), an error fails (1), warnings alone don't (0). */
const exitOf = (code: Code): number => (code === 'unreadable-file' ? 3 : CODES[code].severity === 'error' ? 1 : 0);

const codesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/^\S+:\d+:\d+ (?:error|warning) ([a-z0-9-]+)$/gm)].map((match) => match[1] as string));

describe('the gallery', () => {
  it('has a directory for every code and for nothing else', () => {
    const directories = readdirSync(join(ROOT, 'test/errors'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(directories.sort()).toEqual([...codes].sort());
  });

  describe.each(codes)('%s', (code) => {
    it.each(LANGUAGES)('says exactly what is expected ($lang)', async ({ lang, expected }) => {
      const file = join(ROOT, 'test/errors', code, expected);
      await withDirectory(code, async (data) => {
        const result = await validate(data, '--lang', lang);
        if (update) writeFileSync(file, result.text);
        expect(result.errors).toBe('');
        expect(result.text).toBe(readFileSync(file, 'utf8'));
        expect(result.exit).toBe(exitOf(code));
        expect([...codesIn(result.text)]).toEqual([code, ...(BESIDE[code] ?? [])]);
      });
    });
  });

  it('says Thai when nobody asks for a language', async () => {
    await withDirectory('unknown-step', async (data) => {
      const expected = readFileSync(join(ROOT, 'test/errors/unknown-step/expected.txt'), 'utf8');
      expect((await validate(data)).text).toBe(expected);
    });
  });

  it('says the same of a file with Windows line ends and a byte order mark', async () => {
    await withDirectory('unknown-step', async (data) => {
      const report = join(data, '2565/reports/2565-02/clerk.yaml');
      writeFileSync(report, `\uFEFF${readFileSync(report, 'utf8').replaceAll('\n', '\r\n')}`);
      const expected = readFileSync(join(ROOT, 'test/errors/unknown-step/expected.txt'), 'utf8');
      expect((await validate(data)).text).toBe(expected);
    });
  });

  it('fails on a warning with --strict', async () => {
    await withDirectory('gap-unanswered', async (data) => {
      expect((await validate(data, '--strict')).exit).toBe(1);
    });
  });

  it('is silent on the example', async () => {
    const result = await validate(join(ROOT, 'data-example'), '--as-of', '2566-02-10', '--strict');
    expect(codesIn(result.text)).toEqual(new Set());
    expect(result.exit).toBe(0);
  });
});

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORDS } from '../../src/words/words.ts';
import { call, temporaryFolder } from '../support/io.ts';

const EXAMPLE = join(import.meta.dirname, '../../data-example');
const COMMANDS = ['record', 'fmt', 'fix', 'rename'] as const;

/** The words of a call as a shell takes them apart. */
const wordsOf = (line: string) => Array.from(line.matchAll(/"([^"]*)"|\S+/g), (match) => match[1] ?? match[0]).slice(1);

const examples = COMMANDS.flatMap((name) => WORDS.th.cli.examples[name].split('\n'));

test.each(examples)(
  'works on the example directory: %s',
  async (line) => {
    const root = temporaryFolder();
    cpSync(EXAMPLE, root, { recursive: true });
    const { code, err } = await call(wordsOf(line), { cwd: root, today: '2565-11-20' });
    const isPreview = line.startsWith('ita rename') && !line.includes('--yes');
    expect({ code, err }).toMatchObject({ code: isPreview ? 1 : 0 });
    expect((await call(['fmt', '--check'], { cwd: root })).out).toBe('');
  },
  60_000,
);

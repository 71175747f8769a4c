import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { WORDS } from '../../src/words/words.ts';
import { call, temporaryFolder } from '../support/io.ts';

/** What turns roff into text, where it is installed. */
const READER = 'groff';
const root = fileURLToPath(new URL('../../', import.meta.url));
const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
const page = async (lang: string): Promise<string> => (await call(['__man', lang])).out;
const plain = (roff: string) =>
  roff
    .replace(/\\-/g, '-')
    .replace(/\\&/g, '')
    .replace(/\\e/g, '\\')
    .replace(/\\\(dq/g, '"');

describe('the man page', () => {
  it.each(['th', 'en'] as const)('has every command with its line, options and examples (%s)', async (lang) => {
    const text = plain(await page(lang));
    for (const name of names) {
      const section = text.split(`\n.SS "ita ${name}`)[1]?.split('\n.SS ')[0] ?? '';
      expect(section).toContain(WORDS[lang].cli.summaries[name]);
      expect(section).toContain('\n.B "--lang <th|en>"\n');
      for (const line of WORDS[lang].cli.examples[name].split('\n')) expect(section).toContain(line);
    }
    for (const code of ['0', '1', '2', '3', '70']) expect(text).toContain(`\n.B "${code}"\n`);
  });

  it('has the options that the help has, and no others', async () => {
    const text = plain(await page('en'));
    const { out } = await call(['report', '--help', '--lang', 'en']);
    const section = text.split('\n.SS "ita report')[1]?.split('\n.SS ')[0] ?? '';
    const optionsIn = (from: string) =>
      [...new Set(from.match(/(?<=^\s*(?:-\w, |\.B "(?:-\w, )?)?)--[a-z-]+/gm))].sort();
    expect(optionsIn(section)).toEqual(optionsIn(out));
  });

  it.each(['th', 'en'])('has nothing that roff would take for something else (%s)', async (lang) => {
    const requests = (await page(lang)).split('\n').flatMap((line) => /^[.'](\S*)/.exec(line)?.[1] ?? []);
    expect([...new Set(requests)].sort()).toEqual(['B', 'PP', 'SH', 'SS', 'TH', 'TP', 'fi', 'nf']);
  });

  it.skipIf(spawnSync(READER, ['--version']).status !== 0)('is read without a warning, and shows Thai', async () => {
    const file = join(temporaryFolder(), 'ita.1');
    for (const [lang, shown] of [
      ['en', 'ก.พ. 65'],
      ['th', 'ผลการดำเนินงานประจำเดือน'],
    ] as const) {
      writeFileSync(file, await page(lang));
      const read = spawnSync(READER, ['-k', '-man', '-Tutf8', '-rLL=200n', '-ww', file], { encoding: 'utf8' });
      expect({ status: read.status, warnings: read.stderr }).toEqual({ status: 0, warnings: '' });
      expect(read.stdout.replaceAll('\u001b', '')).toContain(shown);
    }
  });

  it.skipIf(!existsSync(join(root, 'dist/ita.1')))('is built beside the program', async () => {
    const built = readFileSync(join(root, 'dist/ita.1'), 'utf8');
    expect(built.startsWith('.TH ITA 1 ')).toBe(true);
    const { man } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { man: string };
    expect(man).toBe('dist/ita.1');
  });
});

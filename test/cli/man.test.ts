import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { WORDS } from '../../src/words/words.ts';
import { call } from '../support/io.ts';

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
});

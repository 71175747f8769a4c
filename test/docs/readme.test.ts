import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { call } from '../support/io.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const BLOCK = /```console\n\$ ita ([^\n]+)\n([\s\S]*?)```/g;

/** The words of a shell line; quotes hold a word together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

const print = async (line: string): Promise<string> => {
  const { out, err } = await call(wordsOf(line), { cwd: root, env: { COLUMNS: '90' } });
  return `${out}${err}`.replaceAll('\r\n', '\n');
};

/** The foot names the commit of the data, which is another one after each change of this repository. */
const withoutCommit = (text: string): string => text.replace(/(git(?: commit)? )[0-9a-f]{12}\+?/g, '$1…');

describe.each(['README.md', 'README.th.md'])('%s', (page) => {
  const text = readFileSync(root + page, 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map((match) => ({ line: match[1] as string, shown: match[2] as string }));

  it('shows the workflow that ships, but for its notes', () => {
    const shown = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, yaml = '']) =>
      yaml.includes('jobs:') ? [load(yaml)] : [],
    );
    expect(shown).toEqual([load(readFileSync(`${root}ci/github.yaml`, 'utf8'))]);
  });

  it('shows what the commands really print (UPDATE_README=1 writes it anew)', async () => {
    expect(blocks.length).toBeGreaterThan(2);
    let fresh = text;
    for (const { line, shown } of blocks) {
      const printed = await print(line);
      if (process.env.UPDATE_README)
        fresh = fresh.replace(`$ ita ${line}\n${shown}\`\`\``, () => `$ ita ${line}\n${printed}\`\`\``);
      else expect(withoutCommit(shown)).toBe(withoutCommit(printed));
    }
    if (process.env.UPDATE_README) writeFileSync(root + page, fresh);
  });
});

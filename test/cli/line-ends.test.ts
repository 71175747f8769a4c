import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';
import { outputOf } from '../support/process.ts';

const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
const git = (...words: string[]) => outputOf('git', [...who, ...words], { env: { PATH: process.env.PATH } });

/** The example as git checks it out elsewhere and, by its default there, on Windows. */
function checkouts(): { lf: string; crlf: string } {
  const repository = join(temporaryFolder(), 'data');
  cpSync(fileURLToPath(new URL('../../data-example', import.meta.url)), repository, { recursive: true });
  git('-C', repository, 'init', '--quiet');
  git('-C', repository, 'add', '.');
  git('-C', repository, 'commit', '--quiet', '--message', 'all');
  const checkout = (autocrlf: boolean) => {
    const folder = join(temporaryFolder(), 'data');
    git('clone', '--quiet', '--config', `core.autocrlf=${autocrlf}`, repository, folder);
    return folder;
  };
  const both = { lf: checkout(false), crlf: checkout(true) };
  expect(readFileSync(join(both.crlf, 'ita.yaml'), 'utf8')).toContain('\r\n');
  expect(readFileSync(join(both.lf, 'ita.yaml'), 'utf8')).not.toContain('\r');
  return both;
}

test('a checkout with the line ends of Windows prints the same, and is in its normal form', async () => {
  const { lf, crlf } = checkouts();
  for (const view of [['validate'], ['report', '--month', '2565-02'], ['summary', '--year', '2565'], ['show', 'm3']]) {
    const print = (root: string) => call([...view, '--data', root, '--as-of', '2565-10-20']);
    expect(await print(crlf), view[0]).toEqual(await print(lf));
  }
  for (const root of [lf, crlf]) {
    expect(await call(['fmt', '--check', '--data', root])).toMatchObject({ code: 0, out: '' });
  }
});

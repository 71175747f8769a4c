/** The built program, to be called in this process without a word on the screen. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './paths.mjs';

export const { load, loaded, compiled } = createRequire(import.meta.url)('../bin/load.js');

const silent = { write: () => undefined, terminal: false };

/** One call, in a folder. */
export const call = (line, cwd) =>
  load('dist/ita.js').runOn(line.split(' '), { cwd, env: {}, today: 0, stdout: silent, stderr: silent });

/** A copy of the example in a repository of its own: what is loaded and compiled does not depend on where the build runs. */
export function exampleAlone() {
  const folder = mkdtempSync(join(tmpdir(), 'ita-build-'));
  cpSync(at('data-example/'), folder, { recursive: true });
  mkdirSync(join(folder, '.git/refs/heads'), { recursive: true });
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(folder, '.git/refs/heads/main'), `${'0123456789'.repeat(4)}\n`);
  return folder;
}

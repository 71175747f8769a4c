/** Runs common calls of the built program and keeps the code that they compiled; in a process of `precompile`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './paths.mjs';

/** Calls whose code is compiled at build time. */
const COMMON = [
  '--version',
  'report --help',
  'report --month 2565-02 --as-of 2566-01-10',
  'summary --year 2565 --as-of 2566-01-10',
  'status --as-of 2566-01-10',
  'validate --as-of 2566-01-10',
  'list steps --as-of 2566-01-10',
  'show m3 --as-of 2566-01-10',
];

/** A copy of the example in a repository of its own: what is compiled does not depend on where the build runs. */
function exampleAlone() {
  const folder = mkdtempSync(join(tmpdir(), 'ita-build-'));
  cpSync(at('data-example/'), folder, { recursive: true });
  mkdirSync(join(folder, '.git/refs/heads'), { recursive: true });
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(folder, '.git/refs/heads/main'), `${'0123456789'.repeat(4)}\n`);
  return folder;
}

const { load, compiled } = createRequire(import.meta.url)('../bin/load.js');
const { run } = load('dist/ita.js');
const silent = { write: () => undefined, terminal: false };
const cwd = exampleAlone();
for (const line of COMMON) await run(line.split(' '), { cwd, env: {}, today: 0, stdout: silent, stderr: silent });
rmSync(cwd, { recursive: true });
for (const [name, script] of compiled) writeFileSync(at(`${name}.cache`), script.createCachedData());

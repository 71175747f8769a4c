/** The built program, to be called in this process without a word on the screen. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './paths.mjs';

const loader = createRequire(import.meta.url)('../bin/load.js');
export const { load, loaded, compiled } = loader;

const silent = { write: () => undefined, terminal: false };

/** One call, in a folder, that loads what it needs as a process of its own would. */
export function call(line, cwd) {
  loader.forget();
  return load('dist/ita.js').runOn(line.split(' '), { cwd, env: {}, today: 0, stdout: silent, stderr: silent });
}

/** A report of the example, for a mistake to be made in. */
const REPORT = '2565/reports/2565-02/finance.yaml';

/**
 * A copy of the example in a repository of its own: what is loaded and compiled does not depend on where the build runs.
 * As in most directories there is something to find, unless it is to be `faultless`.
 */
export function exampleAlone({ faultless = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ita-build-'));
  cpSync(at('data-example/'), folder, { recursive: true });
  const report = join(folder, REPORT);
  const text = readFileSync(report, 'utf8');
  if (!faultless) writeFileSync(report, text.replace(/result: .*/g, "result: '-'"));
  mkdirSync(join(folder, '.git/refs/heads'), { recursive: true });
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(folder, '.git/refs/heads/main'), `${'0123456789'.repeat(4)}\n`);
  return folder;
}

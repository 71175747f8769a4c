/**
 * `npm run bench -- shapes`: `ita validate` over files of an awkward shape, at a size and at four times that size. Cost
 * should grow with size, never faster: the last column is the one time over the other.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ITA = fileURLToPath(new URL('../../bin/ita.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ita-shapes-'));
const FILES = {
  'ita.yaml': 'agency:\n  name: ก\n  short: ก\n  kind: sao\n',
  'offices.yaml': 'offices:\n  - {id: clerk, name: ก, short: ก}\n',
  'officers.yaml': 'officers:\n  - {id: a, name: ก, position: ก}\n',
  '2565/plan.yaml': 'year: 2565\ngaps: []\n',
};
const keys = (count, between) => Array.from({ length: count }, (_, index) => `k${index}: 1`).join(between);

/** A size, the file and what it holds at that size. */
const SHAPES = {
  'a long line with a finding': [
    120_000,
    '2565/plan.yaml',
    (size) => `year: 2565\ngaps: []\nnote: ${'ก'.repeat(size)}\n`,
  ],
  'unknown keys': [3000, '2565/plan.yaml', (size) => `year: 2565\ngaps: []\n${keys(size, '\n')}\n`],
  'unknown keys on one line': [500, '2565/plan.yaml', (size) => `{year: 2565, gaps: [], ${keys(size, ', ')}}\n`],
  'findings in one file': [8000, 'officers.yaml', (size) => `officers:\n${'  - {id: o}\n'.repeat(size)}`],
};

function timeOf(file, text) {
  for (const [name, content] of Object.entries({ ...FILES, [file]: text })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const { NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...env } = process.env;
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [ITA, 'validate', '--data', folder], {
    env,
    timeout: 120_000,
    maxBuffer: 1 << 30,
  });
  if (status !== 1) throw new Error(`${file} ended with ${status}`);
  return performance.now() - begun;
}

try {
  for (const [name, [size, file, textOf]] of Object.entries(SHAPES)) {
    const [once, fourfold] = [size, 4 * size].map((each) => timeOf(file, textOf(each)));
    const cells = [`${size}`, `${Math.round(once)} ms`, `${Math.round(fourfold)} ms`, (fourfold / once).toFixed(1)];
    process.stdout.write(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(11)).join('')}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

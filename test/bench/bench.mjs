/**
 * `npm run bench`: how long commands take, as ratios to a bare `node -e 0`, in interleaved runs on this machine. The
 * figures are for reading; no test depends on them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const node = process.execPath;
const ita = at('bin/ita.js');
const example = at('data-example');
const folder = mkdtempSync(join(tmpdir(), 'ita-bench-'));
const reports = generate(folder, { offices: 28, steps: 6, years: [2564, 2565, 2566] });

const commands = {
  'node -e 0': ['-e', '0'],
  'ita --version': [ita, '--version'],
  'ita report --month 2565-02': [ita, 'report', '--month', '2565-02', '--data', example],
  'ita summary --year 2565': [ita, 'summary', '--year', '2565', '--data', example],
  'ita validate (example)': [ita, 'validate', '--data', example],
  [`ita validate (${reports.length} reports)`]: [ita, 'validate', '--data', folder],
  [`ajv-cli validate (${reports.length} reports)`]: [
    at('node_modules/ajv-cli/dist/index.js'),
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '--all-errors',
    '-s',
    at('schemas/report.schema.json'),
    '-d',
    `${folder}/*/reports/*/*.yaml`,
  ],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    if (status !== 0) {
      process.stderr.write(`${name} ended with ${status}\n${stderr.slice(0, 500)}\n`);
      process.exitCode = 1;
    }
  }
}
rmSync(folder, { recursive: true });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const bare = median(times['node -e 0']);
process.stdout.write(`Node ${process.version}, ${rounds} interleaved runs, medians\n`);
for (const [name, values] of Object.entries(times)) {
  const time = median(values);
  process.stdout.write(
    `${name.padEnd(40)} ${time.toFixed(0).padStart(6)} ms  ${(time / bare).toFixed(2).padStart(6)} × node\n`,
  );
}

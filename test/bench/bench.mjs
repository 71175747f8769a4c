/**
 * `npm run bench [-- ROUNDS [OTHER]]`: how long commands take, as ratios to a bare `node -e 0`, in interleaved runs on
 * this machine. With OTHER, a folder that holds another version of the program, built: how much more time of the
 * processor this one takes than that one, run by turns. The figures are for reading; no test depends on them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';

if (process.argv[2] === 'shapes') {
  await import('./shapes.mjs');
  process.exit();
}

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const other = process.argv[3];
const ita = at('bin/ita.js');
const work = mkdtempSync(join(tmpdir(), 'ita-bench-'));
/** The example as it was before it knew amendments and closings, kept so that versions are measured on the same files. */
const kept = join(work, 'kept');
// Outside of git, which is asked nothing then.
cpSync(at('test/bench/data-93'), kept, { recursive: true });

// What a machine adds to every Node, such as certificates to read, is not the program's.
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...env } = process.env;

/** One run: its time in milliseconds, and that of the processor. A run that fails is said, and fails the bench. */
function run(name, args) {
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', at('test/bench/cpu.cjs'), ...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) {
    process.stderr.write(`${name} ended with ${status}\n${stderr.slice(0, 500)}\n`);
    process.exitCode = 1;
  }
  return { time, cpu: Number.parseInt(output[3], 10) / 1000 };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The runs of each command, by turns. */
function interleaved(commands) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) runs[name].push(run(name, args));
  }
  return (name, key) => median(runs[name].map((each) => each[key]));
}

const onKept = {
  'report --month 2565-02': ['report', '--month', '2565-02', '--as-of', '2565-03-10'],
  'summary --year 2565': ['summary', '--year', '2565', '--as-of', '2565-03-10'],
  validate: ['validate', '--as-of', '2566-01-10'],
};

/** Against a bare Node. */
function alone() {
  const folder = join(work, 'generated');
  const reports = generate(folder, { offices: 28, steps: 6, years: [2564, 2565, 2566] });
  const commands = {
    'node -e 0': ['-e', '0'],
    'ita --version': [ita, '--version'],
    ...Object.fromEntries(
      Object.entries(onKept).map(([name, words]) => [`ita ${name}`, [ita, ...words, '--data', kept]]),
    ),
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
  const medianOf = interleaved(commands);
  for (const name of Object.keys(commands)) {
    const time = medianOf(name, 'time');
    const ratio = (time / medianOf('node -e 0', 'time')).toFixed(2);
    process.stdout.write(`${name.padEnd(40)} ${time.toFixed(0).padStart(6)} ms  ${ratio.padStart(6)} × node\n`);
  }
}

/** Against another version, on the kept files. */
function against(folder) {
  const commands = Object.fromEntries(
    Object.entries(onKept).flatMap(([name, words]) =>
      [resolve(folder, 'bin/ita.js'), ita].map((program, index) => [
        `${name} ${index}`,
        [program, ...words, '--data', kept],
      ]),
    ),
  );
  const medianOf = interleaved(commands);
  for (const name of Object.keys(onKept)) {
    const [before, now] = [medianOf(`${name} 0`, 'cpu'), medianOf(`${name} 1`, 'cpu')];
    const line = `${before.toFixed(0)} ms, then ${now.toFixed(0)} ms of the processor, ${(now / before).toFixed(3)} ×`;
    process.stdout.write(`${name.padEnd(25)} ${line}\n`);
  }
}

process.stdout.write(`Node ${process.version}, ${rounds} interleaved runs, medians\n`);
if (other === undefined) alone();
else against(other);
rmSync(work, { recursive: true });

/**
 * `npm run bench [-- ROUNDS [OTHER]]`: how much time of the processor commands take, as ratios to a bare `node -e 0` and to
 * other programs that do such work, by turns with them on this machine, and their memory. With OTHER, a folder that holds
 * another version of the program, built: how much more time of the processor this one takes than that one, run by turns.
 * The figures are for reading; no test depends on them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const LIMIT = 600_000;

/** One run of Node: its time of the processor in milliseconds, its most memory in MiB. A run that fails is said, and fails the bench. */
function run(name, args) {
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', at('test/bench/cpu.cjs'), ...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: LIMIT,
  });
  if (status !== 0) {
    process.stderr.write(`${name} ended with ${status}\n${stderr.slice(0, 500)}\n`);
    process.exitCode = 1;
  }
  const [microseconds = 0, kilobytes = 0] = (output[3] ?? '').split(' ').map(Number);
  return { cpu: microseconds / 1000, memory: kilobytes / 1024 };
}

/** One run of a program that is not Node's: its time of the processor, as a shell tells it. */
function runOther(name, program, args) {
  const script = '"$@" >/dev/null 2>&1; times';
  const { stdout } = spawnSync('sh', ['-c', script, name, program, ...args], { encoding: 'utf8', env, timeout: LIMIT });
  const ofChildren = stdout.trim().split('\n').at(-1) ?? '';
  const [user = 0, system = 0] = Array.from(ofChildren.matchAll(/(\d+)m([\d.]+)s/g), ([, m, s]) => 60 * m + Number(s));
  return { cpu: 1000 * (user + system) };
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

const MOST = { 'report --month 2565-02': 6, validate: 5.5 };
const onKept = {
  'report --month 2565-02': ['report', '--month', '2565-02', '--as-of', '2565-03-10'],
  'summary --year 2565': ['summary', '--year', '2565', '--as-of', '2565-03-10'],
  validate: ['validate', '--as-of', '2566-01-10'],
};

/** Whether a program is on this machine, by what it says when it is asked something. */
const has = (program, args, says) => {
  const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return error === undefined && `${stdout}${stderr}`.includes(says);
};

/** As many transactions as a directory has entries, of as many kinds and offices, over a year. */
function writeJournal(file, count) {
  const two = (number) => String(number).padStart(2, '0');
  const one = (index) =>
    `2022-${two((index % 12) + 1)}-${two((index % 28) + 1)} report\n    work:m${index % 20}:o${index % 100}  1\n    done\n\n`;
  writeFileSync(file, Array.from({ length: count }, (_, index) => one(index)).join(''));
}

const NODE = { title: 'node -e 0', args: ['-e', '0'] };

/** The calls of the table: what each is measured against, and how many times that it may take at most. */
function rows() {
  const folder = join(work, 'generated');
  const large = join(work, 'large');
  const journal = join(work, 'hledger.journal');
  const reports = generate(folder, { offices: 28, steps: 6, years: [2564, 2565, 2566] });
  const entries = 20 * generate(large, { offices: 100, steps: 20, years: [2565] }).length;
  writeJournal(journal, entries);
  const schema = at('schemas/report.schema.json');
  const ajv = ['validate', '--spec=draft2020', '--strict=false', '--all-errors', '-s', schema];
  const asOf = ['--as-of', '2565-03-10'];
  const all = {
    args: ['validate', '--as-of', '2566-11-01', '--data', folder],
    name: `validate, ${reports.length} reports`,
  };
  const onEntries = ['--as-of', '2565-10-10', '--data', large];
  return [
    { name: '--version', args: ['--version'], most: 1.1 },
    { name: 'completion', args: ['__complete', '--', 'report', '--'], most: 1.8 },
    { name: 'report --help', args: ['report', '--help'], most: 1.5 },
    ...Object.entries(onKept).map(([name, args]) => ({ name, args: [...args, '--data', kept], most: MOST[name] })),
    {
      name: 'memo month, DOCX',
      args: ['memo', 'month', '--month', '2565-02', ...asOf, '--data', kept, '-o', join(work, 'memo.docx'), '--force'],
      most: 15,
    },
    { name: 'publish', args: ['publish', '--out', join(work, 'site'), ...asOf, '--data', kept] },
    {
      ...all,
      most: 0.9,
      other: {
        title: 'ajv-cli 5',
        args: [at('node_modules/ajv-cli/dist/index.js'), ...ajv, '-d', `${folder}/*/reports/*/*.yaml`],
      },
    },
    {
      ...all,
      other: {
        title: "sourcemeta's jsonschema",
        program: 'jsonschema',
        args: ['validate', schema, ...reports],
        isThere: () => has('jsonschema', ['help'], 'sourcemeta'),
      },
    },
    {
      name: `summary, ${entries} entries`,
      args: ['summary', '--year', '2565', ...onEntries],
      most: 0.6,
      other: {
        title: 'hledger balance -M',
        program: 'hledger',
        args: ['-f', journal, 'balance', '-M'],
        isThere: () => has('hledger', ['--version'], 'hledger'),
      },
    },
    { name: 'publish, 100 offices × 12 months', args: ['publish', '--out', join(work, 'large-site'), ...onEntries] },
  ];
}

/** Each call by turns with what it is measured against: time of the processor, most memory, the one time over the other. */
function table() {
  for (const { name, args, most, other = NODE } of rows()) {
    const { title, program, isThere = () => true } = other;
    const asked = most === undefined ? '' : `, asked ${most}`;
    if (!isThere()) {
      process.stdout.write(`${name.padEnd(34)} not measured against ${title}, which is not on this machine${asked}\n`);
      continue;
    }
    const runs = Array.from({ length: rounds }, () => ({
      other: program === undefined ? run(title, other.args) : runOther(title, program, other.args),
      own: run(`ita ${name}`, [ita, ...args]),
    }));
    const cpu = median(runs.map(({ own }) => own.cpu));
    const ratio = cpu / median(runs.map((each) => each.other.cpu));
    const memory = median(runs.map(({ own }) => own.memory));
    const used = `${cpu.toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(5)} MiB`;
    process.stdout.write(`${name.padEnd(34)} ${used} ${ratio.toFixed(2).padStart(8)} × ${title}${asked}\n`);
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
if (other === undefined) table();
else against(other);
rmSync(work, { recursive: true });

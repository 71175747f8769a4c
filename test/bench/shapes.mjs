/**
 * `npm run bench -- shapes [NAME…]`: what commands take for files of an awkward shape, at a size and at four times that
 * size: time, the one time over the other, and the most memory of both. Cost should grow with size, never faster (at most 5),
 * and memory stay under 300 MB.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ITA = fileURLToPath(new URL('../../bin/ita.js', import.meta.url));
const USED = fileURLToPath(new URL('cpu.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ita-shapes-'));
const PLAN = '2565/plan.yaml';
const MEASURE = '2565/measures/m1.yaml';
const REPORT = '2565/reports/2565-02/clerk.yaml';

const step = (id, more = '') => `  - {id: ${id}, title: ก, kind: milestone, start: 2565-01, due: 2565-09${more}}\n`;
const measure = (steps) => `id: m1\ntitle: ก\noffices: [clerk]\nsteps:\n${steps}`;
const report = (entries) =>
  `month: 2565-02\noffice: clerk\nreported_by: a\nsubmitted: 2565-03-04\nentries:\n${entries}`;
const FILES = {
  'ita.yaml': 'agency:\n  name: ก\n  short: ก\n  kind: sao\n',
  'offices.yaml': 'offices:\n  - {id: clerk, name: ก, short: ก}\n',
  'officers.yaml': 'officers:\n  - {id: a, name: ก, position: ก, office: clerk}\n',
  [PLAN]: 'year: 2565\ngaps: []\n',
  [MEASURE]: measure(step('a')),
  [REPORT]: report('  - {step: m1/a, status: in-progress, percent: 20, result: ก}\n'),
};
const many = (count, each, between = '') => Array.from({ length: count }, (_, index) => each(index)).join(between);
const keys = (count, between) => many(count, (index) => `k${index}: 1`, between);
const onPlan = (text) => ({ [PLAN]: `year: 2565\ngaps: []\n${text}\n` });
const JSON_FORMAT = ['--format', 'json'];
const TERMINAL = { COLUMNS: '99999999' };

/** A size, the files at that size, and the call where it is not `validate`, with what is set in its environment. */
const SHAPES = {
  'a long line with a finding': [500 * 1024, (size) => onPlan(`note: ${'a'.repeat(size)}`)],
  'the same in Thai': [160 * 1024, (size) => onPlan(`note: ${'ก'.repeat(size)}`)],
  'the same as JSON': [500 * 1024, (size) => onPlan(`note: ${'a'.repeat(size)}`), ['validate', ...JSON_FORMAT]],
  'a long value that is wrong': [500 * 1024, (size) => ({ [PLAN]: `year: 2565\ngaps: ${'a '.repeat(size / 2)}\n` })],
  'a long word that is not known': [
    500 * 1024,
    (size) => ({ [MEASURE]: measure(step('a').replace('milestone', 'a'.repeat(size))) }),
  ],
  'the same word as JSON': [
    500 * 1024,
    (size) => ({ [MEASURE]: measure(step('a').replace('milestone', 'a'.repeat(size))) }),
    ['validate', ...JSON_FORMAT],
  ],
  'a long result, shown': [
    128 * 1024,
    (size) => ({
      [REPORT]: report(`  - {step: m1/a, status: in-progress, percent: 20, result: ${'ก'.repeat(size)}}\n`),
    }),
    ['show', 'm1/a'],
  ],
  'unknown keys': [3000, (size) => onPlan(keys(size, '\n'))],
  'unknown keys on one line': [3000, (size) => ({ [PLAN]: `{year: 2565, gaps: [], ${keys(size, ', ')}}\n` })],
  'unknown keys, all shown': [3000, (size) => onPlan(keys(size, '\n')), ['validate', '--all']],
  'findings in one file': [32_500, (size) => ({ 'officers.yaml': `officers:\n${'  - {id: o}\n'.repeat(size)}` })],
  'the same findings as JSON': [
    32_500,
    (size) => ({ 'officers.yaml': `officers:\n${'  - {id: o}\n'.repeat(size)}` }),
    ['validate', ...JSON_FORMAT],
  ],
  'telephones on one line': [
    2500,
    (size) => ({ [PLAN]: `year: 2565\ngaps: [{id: g1, kind: weakness, title: '${'081-234-5678 '.repeat(size)}'}]\n` }),
  ],
  'digits on one line': [
    20_000,
    (size) => ({ [PLAN]: `year: 2565\ngaps: [{id: g1, kind: weakness, title: '${'1 23-4 '.repeat(size)}'}]\n` }),
  ],
  'offices of near-miss names': [
    125,
    (size) => ({
      'offices.yaml': `offices:\n${many(size, (index) => `  - {id: office-${index}x, name: ก${index}, short: ก${index}}\n`)}`,
      [MEASURE]: measure(many(size, (index) => step(`s${index}`, `, offices: [office-${index}y]`))),
    }),
  ],
  'more such offices': [
    1000,
    (size) => ({
      'offices.yaml': `offices:\n${many(size, (index) => `  - {id: office-${index}x, name: ก${index}, short: ก${index}}\n`)}`,
      [MEASURE]: measure(many(size, (index) => step(`s${index}`, `, offices: [office-${index}y]`))),
    }),
  ],
  'steps of near-miss names': [
    125,
    (size) => ({
      [MEASURE]: measure(many(size, (index) => step(`step-${index}x`))),
      [REPORT]: report(many(size, (index) => `  - {step: m1/step-${index}y, status: done, result: ก}\n`)),
    }),
  ],
  'steps of a measure, where an office closed': [
    1000,
    (size) => ({
      'offices.yaml':
        'offices:\n  - {id: clerk, name: ก, short: ก}\n  - {id: old, name: ข, short: ข, until: 2565-01, succeeded_by: clerk}\n',
      [MEASURE]: measure(many(size, (index) => step(`s${index}`, ', offices: [clerk]'))),
    }),
  ],
  'files of near-miss names': [
    500,
    (size) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`2565/plam${index}.yaml`, 'a: 1\n'])),
  ],
  'evidence of an entry': [
    2000,
    (size) => ({
      [REPORT]: report(
        `  - step: m1/a\n    status: in-progress\n    percent: 20\n    result: ก\n    evidence:\n${many(size, (index) => `      - {title: ก${index}, file: evidence/x${index}.pdf}\n`)}`,
      ),
    }),
  ],
  'the same evidence, shown': [
    2000,
    (size) => ({
      [REPORT]: report(
        `  - step: m1/a\n    status: in-progress\n    percent: 20\n    result: ก\n    evidence:\n${many(size, (index) => `      - {title: ก${index}, url: 'https://x.example/${index}'}\n`)}`,
      ),
    }),
    ['show', 'm1/a'],
  ],
  'deep lists': [20_000, (size) => ({ [PLAN]: `year: 2565\ngaps: ${'['.repeat(size)}${']'.repeat(size)}\n` })],
  'deep blocks': [
    400,
    (size) => ({ [PLAN]: `year: 2565\ngaps:\n${many(size, (index) => `${' '.repeat(index + 1)}a:\n`)}` }),
  ],
  'a wide terminal': [1000, (size) => onPlan(keys(size, '\n')), ['validate', '--all'], TERMINAL],
  'telephones on a wide terminal': [
    500,
    (size) => ({ [PLAN]: `year: 2565\ngaps: [{id: g1, kind: weakness, title: '${'081-234-5678 '.repeat(size)}'}]\n` }),
    ['validate'],
    TERMINAL,
  ],
  'a table on a wide terminal': [
    500,
    (size) => ({ [MEASURE]: measure(many(size, (index) => step(`s${index}`))) }),
    ['list', 'steps'],
    TERMINAL,
  ],
};

/** Time in milliseconds and memory in MB of a call on those files. */
function costOf(files, argv, variables) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries({ ...FILES, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const { NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...env } = process.env;
  const begun = performance.now();
  const args = [...argv, '--data', folder, '--as-of', '2565-03-10'];
  const { status, output } = spawnSync(process.execPath, ['--require', USED, ITA, ...args], {
    env: { ...env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: 120_000,
    maxBuffer: 1 << 30,
  });
  const [cpu, memory] = String(output?.[3] ?? '')
    .split(' ')
    .map(Number);
  return {
    ends: status === 0 || status === 1,
    time: performance.now() - begun,
    cpu: cpu / 1000,
    memory: memory / 1024,
    printed: output?.[1]?.length ?? 0,
  };
}

const wanted = process.argv.slice(3);
const columns = (first, ...cells) => `${first.padEnd(30)}${cells.map((cell) => cell.padStart(12)).join('')}\n`;
process.stdout.write(columns('', 'size n', 'n', '4n', 'processor n', '4n', '4n / n', 'memory', 'printed'));
try {
  for (const [name, [size, filesOf, argv = ['validate'], env = {}]] of Object.entries(SHAPES)) {
    if (wanted.length > 0 && !wanted.some((each) => name.includes(each))) continue;
    const [once, fourfold] = [size, 4 * size].map((each) => costOf(filesOf(each), argv, env));
    const ratio = fourfold.cpu / once.cpu;
    const ms = (time) => `${Math.round(time)} ms`;
    const memory = Math.max(once.memory, fourfold.memory);
    const isGood = once.ends && fourfold.ends && ratio <= 5 && memory < 300;
    if (!isGood) process.exitCode = 1;
    process.stdout.write(
      columns(
        name,
        String(size),
        ms(once.time),
        ms(fourfold.time),
        ms(once.cpu),
        ms(fourfold.cpu),
        ratio.toFixed(1),
        `${Math.round(memory)} MB`,
        `${Math.ceil(fourfold.printed / 1024)} kB`,
      ).trimEnd() + (isGood ? '\n' : '  !\n'),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

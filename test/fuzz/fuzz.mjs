/**
 * `npm run fuzz [-- COUNT [SEED [FROM [WORKERS]]]]`: gives commands broken data directories, forms and words, and checks
 * what must hold whatever they are given (`held.mjs`). Case N of a seed is the same whenever it runs: `npm run fuzz -- 1 SEED N`
 * repeats it, and shares of a run are `npm run fuzz -- 25000 1 0`, `npm run fuzz -- 25000 1 25000` and so on. Many cases run in
 * one process, which is quick; one that fails there runs again in a process of its own. `TMPDIR` says on which disk.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultyBases } from './case.mjs';

const [count = 1000, seed = 1, from = 0, workers = 1] = process.argv.slice(2).map(Number);
const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
/** A case that takes longer than this is taken to hang. */
const LIMIT_MS = 120_000;
/** How many cases a process runs before another takes over. */
const BLOCK = 4000;
const SHOWN_OF_A_KIND = 3;
/** A case alone leaves its files, to be looked at. */
const isKept = count === 1;
const work = mkdtempSync(join(tmpdir(), 'ita-fuzz-'));

const byCommand = new Map();
const kinds = new Map();
/** The processes that run now. */
const running = new Set();
let done = 0;
/** Asked to stop, it says what it has found until then. */
let isStopped = false;
let memory = 0;
let slowest = { seconds: 0 };
const begun = Date.now();

process.on('SIGINT', () => {
  isStopped = true;
  for (const worker of running) worker.kill('SIGTERM');
});

const secondsSince = () => Math.round((Date.now() - begun) / 1000);
const kindOf = ({ name }, failure) =>
  `${name}: ${failure.replaceAll(/[0-9]+(?:\.[0-9]+)?/g, 'N').replace(/ (?:changes|on) .*/, '')}`;

function failed(message, failure) {
  const { index, name, argv = [], base, broken, said = '' } = message;
  const kind = kindOf(message, failure);
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (kinds.get(kind) > SHOWN_OF_A_KIND) return;
  process.stdout.write(
    `case ${index}: ${name} ${failure}\n  ${argv.map((word) => JSON.stringify(word).slice(0, 80)).join(' ')}\n`,
  );
  process.stdout.write(
    `  on ${base}, broken: ${(broken ?? []).join(' ')}\n  ${said.trim().slice(0, 300).replaceAll('\n', '\n  ')}\n`,
  );
}

function counted({ name, code, wrote, seconds, index }) {
  done += 1;
  const row = byCommand.get(name) ?? { cases: 0, wrote: 0, codes: {} };
  byCommand.set(name, {
    cases: row.cases + 1,
    wrote: row.wrote + (wrote ? 1 : 0),
    codes: { ...row.codes, [code]: (row.codes[code] ?? 0) + 1 },
  });
  if (seconds > slowest.seconds) slowest = { seconds, index, name };
  if (done % 5000 === 0) process.stdout.write(`${done} cases in ${secondsSince()} s\n`);
}

/**
 * Runs cases in a process of its own until they are done or one hangs or ends it. Gives what it says of those that failed,
 * and the number of the case to go on with.
 */
function runFrom(first, end, took) {
  const folder = mkdtempSync(join(work, `${first}-`));
  const state = join(folder, 'at');
  const worker = fork(WORKER, [join(folder, 'data'), state, seed, first, end].map(String), {
    execArgv: ['--max-semi-space-size=64'],
  });
  running.add(worker);
  const suspects = [];
  let reached = first - 1;
  return new Promise((resolve) => {
    let seen = { at: '', since: Date.now() };
    const nowAt = () => readFileSync(state, { encoding: 'utf8', flag: 'a+' });
    const watch = setInterval(() => {
      const at = nowAt();
      if (at !== seen.at) seen = { at, since: Date.now() };
      else if (Date.now() - seen.since > LIMIT_MS) worker.kill('SIGKILL');
    }, 1000);
    worker.on('message', (message) => {
      if (message.memory !== undefined) memory = Math.max(memory, message.memory);
      else {
        if (message.index > reached) took(message);
        reached = Math.max(reached, message.index);
        if (message.failures.length > 0) suspects.push(message);
      }
    });
    worker.on('exit', (code, signal) => {
      clearInterval(watch);
      running.delete(worker);
      const at = Math.max(Number(nowAt()), first);
      if (!isKept) rmSync(folder, { recursive: true, force: true });
      if (code === 0 || isStopped) return resolve({ suspects, next: end });
      const failure = signal === 'SIGKILL' ? 'hangs' : `ends the process with ${code ?? signal}`;
      suspects.push({ index: at, name: 'a case', failures: [failure] });
      resolve({ suspects, next: Math.max(at, reached) + 1 });
    });
  });
}

/** Runs a case that failed among others once more alone, and says whether it fails there. */
async function judge(suspect) {
  const isOften = suspect.failures.every((failure) => (kinds.get(kindOf(suspect, failure)) ?? 0) >= SHOWN_OF_A_KIND);
  const { suspects } =
    isOften || isKept ? { suspects: [suspect] } : await runFrom(suspect.index, suspect.index + 1, () => {});
  const alone = suspects.flatMap((each) => each.failures.map((failure) => kindOf(each, failure)));
  for (const failure of suspect.failures)
    failed(suspect, alone.includes(kindOf(suspect, failure)) ? failure : `${failure}, only after other cases`);
}

let nextBlock = from;
async function runBlocks() {
  while (nextBlock < from + count && !isStopped) {
    const end = Math.min(from + count, nextBlock + BLOCK);
    let next = nextBlock;
    nextBlock = end;
    while (next < end) {
      const ran = await runFrom(next, end, counted);
      for (const suspect of isStopped ? [] : ran.suspects) await judge(suspect);
      next = ran.next;
    }
  }
}

try {
  const faulty = await faultyBases(work);
  if (faulty.length > 0) throw new Error(`The bases have errors: ${faulty.join('\n')}`);
  await Promise.all(Array.from({ length: workers }, runBlocks));
  for (const [name, { cases, wrote, codes }] of [...byCommand].sort()) {
    const ends = Object.entries(codes).map(([code, times]) => `${code}: ${times}`);
    process.stdout.write(
      `${name.padEnd(10)} ${String(cases).padStart(6)} cases, ${String(wrote).padStart(5)} wrote; exit codes ${ends.join(', ')}\n`,
    );
  }
  for (const [kind, times] of kinds) process.stdout.write(`${String(times).padStart(6)} × ${kind}\n`);
  const failures = [...kinds.values()].reduce((sum, times) => sum + times, 0);
  process.stdout.write(
    `${done} cases (seed ${seed}, from ${from}) in ${secondsSince()} s, ${failures} failures; slowest ${slowest.seconds.toFixed(1)} s (case ${slowest.index}, ${slowest.name}), at most ${Math.round(memory / 1024)} MB\n`,
  );
  process.exitCode = failures > 0 ? 1 : 0;
} finally {
  if (isKept) process.stdout.write(`${work}\n`);
  else rmSync(work, { recursive: true, force: true });
}

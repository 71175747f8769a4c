/**
 * `npm run fuzz [-- COUNT [SEED [FROM]]]`: gives commands broken data directories, forms and words, and checks what must
 * hold whatever they are given (`held.mjs`). Case N of a seed is the same whenever it runs: `npm run fuzz -- 1 SEED N` repeats it, and
 * shares of a run are `npm run fuzz -- 25000 1 0`, `npm run fuzz -- 25000 1 25000` and so on. `TMPDIR` says on which disk.
 */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [count = 1000, seed = 1, from = 0] = process.argv.slice(2).map(Number);
const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
/** A case that takes longer than this is taken to hang. */
const LIMIT_MS = 60_000;
const SHOWN_OF_A_KIND = 3;
/** A case alone leaves its files, to be looked at. */
const isKept = count === 1;
const work = mkdtempSync(join(tmpdir(), 'ita-fuzz-'));

const byCommand = new Map();
const kinds = new Map();
let done = 0;
/** Asked to stop, it says what it has found until then. */
let isStopped = false;
let memory = 0;
let slowest = { seconds: 0 };

function failed({ index, name, argv = [], base, broken, said = '' }, failure) {
  const kind = `${name}: ${failure.replaceAll(/[0-9]+(?:\.[0-9]+)?/g, 'N').replace(/ (?:changes|on) .*/, '')}`;
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (kinds.get(kind) > SHOWN_OF_A_KIND) return;
  process.stdout.write(
    `case ${index}: ${name} ${failure}\n  ${argv.map((word) => JSON.stringify(word).slice(0, 80)).join(' ')}\n`,
  );
  process.stdout.write(
    `  on ${base}, broken: ${(broken ?? []).join(' ')}\n  ${said.trim().slice(0, 300).replaceAll('\n', '\n  ')}\n`,
  );
}

function took(message) {
  if (message.memory !== undefined) {
    memory = Math.max(memory, message.memory);
    return;
  }
  const { index, name, code, wrote, seconds, failures } = message;
  done += 1;
  const row = byCommand.get(name) ?? { cases: 0, wrote: 0, codes: {} };
  byCommand.set(name, {
    cases: row.cases + 1,
    wrote: row.wrote + (wrote ? 1 : 0),
    codes: { ...row.codes, [code]: (row.codes[code] ?? 0) + 1 },
  });
  if (seconds > slowest.seconds) slowest = { seconds, index, name };
  for (const failure of failures) failed(message, failure);
}

/** Runs cases in a process of its own until they are done or one hangs or ends it; gives the number of the next one. */
function runFrom(first, end) {
  const folder = join(work, String(first));
  const state = join(work, `${first}.at`);
  mkdirSync(folder);
  const worker = fork(WORKER, [folder, state, seed, first, end].map(String), { execArgv: [] });
  return new Promise((resolve) => {
    let seen = { at: '', since: Date.now() };
    process.on('SIGINT', () => {
      isStopped = true;
      worker.kill('SIGTERM');
    });
    const watch = setInterval(() => {
      const at = readFileSync(state, { encoding: 'utf8', flag: 'a+' });
      if (at !== seen.at) seen = { at, since: Date.now() };
      else if (Date.now() - seen.since > LIMIT_MS) worker.kill('SIGKILL');
    }, 1000);
    worker.on('message', took);
    worker.on('exit', (code, signal) => {
      clearInterval(watch);
      const at = Number(readFileSync(state, { encoding: 'utf8', flag: 'a+' }));
      if (!isKept) rmSync(folder, { recursive: true, force: true });
      process.removeAllListeners('SIGINT');
      if (code === 0) return resolve(end);
      if (isStopped) return resolve(from + count);
      failed({ index: at, name: 'a case' }, signal === 'SIGKILL' ? 'hangs' : `ends the process with ${code ?? signal}`);
      resolve(at + 1);
    });
  });
}

try {
  const begun = Date.now();
  for (let next = from; next < from + count; ) next = await runFrom(next, Math.min(from + count, next + 1000));
  for (const [name, { cases, wrote, codes }] of [...byCommand].sort()) {
    const ends = Object.entries(codes).map(([code, times]) => `${code}: ${times}`);
    process.stdout.write(
      `${name.padEnd(10)} ${String(cases).padStart(6)} cases, ${String(wrote).padStart(5)} wrote; exit codes ${ends.join(', ')}\n`,
    );
  }
  for (const [kind, times] of kinds) process.stdout.write(`${String(times).padStart(6)} × ${kind}\n`);
  const failures = [...kinds.values()].reduce((sum, times) => sum + times, 0);
  process.stdout.write(
    `${done} cases (seed ${seed}, from ${from}) in ${Math.round((Date.now() - begun) / 1000)} s, ${failures} failures; slowest ${slowest.seconds.toFixed(1)} s (case ${slowest.index}, ${slowest.name}), at most ${Math.round(memory / 1024)} MB\n`,
  );
  process.exitCode = failures > 0 ? 1 : 0;
} finally {
  if (isKept) process.stdout.write(`${work}\n`);
  else rmSync(work, { recursive: true, force: true });
}

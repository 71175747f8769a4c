/**
 * Loaded before the program: counts what it asks the disk to write, and kills it before the call numbered `KILL_AT`, or
 * in the middle of it where it writes a file and `KILL_MODE` is `torn`. Names every call in `KILL_LOG`.
 */
const fs = require('node:fs');

const killAt = Number(process.env.KILL_AT ?? 0);
const isTorn = process.env.KILL_MODE === 'torn';
const log = process.env.KILL_LOG;
const { writeFileSync, appendFileSync } = fs;
const names = [];
let depth = 0;

const isWriting = (flags) => flags !== undefined && flags !== 'r' && (typeof flags !== 'number' || (flags & 3) !== 0);

function killed(name, args) {
  if (isTorn && name === 'writeFileSync') {
    const bytes = Buffer.from(args[1]);
    writeFileSync(args[0], bytes.subarray(0, bytes.length / 2), args[2]);
  }
  process.kill(process.pid, 'SIGKILL');
}

for (const name of [
  'appendFileSync',
  'chmodSync',
  'copyFileSync',
  'cpSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'symlinkSync',
  'truncateSync',
  'unlinkSync',
  'writeFileSync',
  'writeSync',
]) {
  const original = fs[name];
  fs[name] = (...args) => {
    const counts = depth === 0 && (name !== 'openSync' || isWriting(args[1]));
    if (counts) {
      names.push(`${name} ${args[0]}`);
      if (names.length === killAt) killed(name, args);
    }
    depth += 1;
    try {
      return original(...args);
    } finally {
      depth -= 1;
    }
  };
}

process.on('exit', () => {
  if (log !== undefined) appendFileSync(log, names.map((name) => `${name}\n`).join(''));
});

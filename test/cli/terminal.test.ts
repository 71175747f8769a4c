import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LIST_KINDS } from '../../src/views/list.ts';
import { temporaryFolder } from '../support/io.ts';

const installed = spawnSync('tmux', ['-V']).status === 0;
const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin/ita.js');

/** Every command that prints tables. */
const CALLS = [
  'report --month 2565-02',
  'report --month 2565-02 --detail',
  'report --month 2565-04 --lang en --digits thai',
  'summary --year 2565',
  'status',
  'show m3',
  'show m3/signed',
  'show somying',
  'show clerk',
  ...Object.keys(LIST_KINDS).map((kind) => `list ${kind} --year 2565`),
];

/**
 * Runs the calls on terminals of so many columns, one after the other, and has a real one say of each line of a table in
 * which column its cursor stands before the last sign: its own opinion of how wide the line is.
 */
function columnsTaken(columns: number): { line: string; column: number }[] {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  const runs = CALLS.map(
    (call, index) =>
      `script -qec "stty cols ${columns}; '${process.execPath}' '${bin}' ${call} --data '${root}data-example' --as-of 2565-10-10 --color never" '${path(`out-${index}`)}' > '${path('typescript')}'`,
  );
  writeFileSync(path('run.sh'), `${runs.join('\n')}\n`);
  const tmux = (...words: string[]) =>
    execFileSync('tmux', ['-S', path('socket'), '-f', '/dev/null', ...words], {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  const wait = (name: string, script: string) => {
    tmux(
      'new-session',
      '-d',
      '-x',
      String(columns),
      '-y',
      '50',
      `bash '${script}'; tmux -S '${path('socket')}' wait-for -S ${name}; sleep 60`,
    );
    tmux('wait-for', name);
  };
  wait('ran', path('run.sh'));
  const printed = CALLS.flatMap((_, index) => readFileSync(path(`out-${index}`), 'utf8').split(/\r?\n/));
  const lines = [...new Set(printed.filter((line) => /^[┌│├└]/.test(line)))];
  writeFileSync(path('lines.txt'), `${lines.map((line) => line.slice(0, -1)).join('\n')}\n`);
  writeFileSync(
    path('ask.sh'),
    `stty -echo raw\nwhile IFS= read -r line <&3; do printf '\\r\\033[K%s\\033[6n' "$line"; IFS='[;R' read -r -d R _ _ column; echo "$column" >> '${path('columns.txt')}'; done 3< '${path('lines.txt')}'\n`,
  );
  wait('asked', path('ask.sh'));
  tmux('kill-server');
  const taken = readFileSync(path('columns.txt'), 'utf8').trim().split('\n').map(Number);
  return lines.map((line, index) => ({ line, column: taken[index] ?? 0 }));
}

describe.skipIf(!installed)('on a real terminal, every line of every table of every command ends at the edge', () => {
  it.each([60, 80, 100, 140])('at %i columns', (columns) => {
    const taken = columnsTaken(columns);
    expect(taken.length).toBeGreaterThan(200);
    expect(taken.filter(({ column }) => column !== columns)).toEqual([]);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeText } from '../../src/render/text/text.ts';
import { measures, options, sample } from './documents.ts';

const installed = spawnSync('tmux', ['-V']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'ita-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The screen of a real terminal of so many columns after it has printed a text: one string a cell column. */
function screen(text: string, columns: number): string[] {
  const file = join(folder, `${columns}.txt`);
  writeFileSync(file, text);
  const socket = join(folder, `${columns}.socket`);
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  const command = `cat '${file}'; tmux -S '${socket}' wait-for -S printed; sleep 60`;
  tmux('new-session', '-d', '-x', String(columns), '-y', '200', command);
  try {
    tmux('wait-for', 'printed');
    return tmux('capture-pane', '-p').split('\n');
  } finally {
    tmux('kill-server');
  }
}

/** Where the cursor stands after each line: the terminal's own opinion of its width. */
function columnsTaken(lines: readonly string[], columns: number): number[] {
  const file = join(folder, `cursor-${columns}.sh`);
  const answers = join(folder, `cursor-${columns}.out`);
  const socket = join(folder, `cursor-${columns}.socket`);
  const source = lines.map((line) => `ask '${line.slice(0, -1)}'`).join('\n');
  writeFileSync(
    file,
    `stty -echo raw\nask() { printf '\\r\\033[K%s\\033[6n' "$1"; IFS='[;R' read -r -d R _ _ column; echo "$column" >> '${answers}'; }\n${source}\ntmux -S '${socket}' wait-for -S asked; sleep 60\n`,
  );
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  tmux('new-session', '-d', '-x', String(columns), '-y', '50', `bash '${file}'`);
  try {
    tmux('wait-for', 'asked');
    return execFileSync('cat', [answers], { encoding: 'utf8' }).trim().split('\n').map(Number);
  } finally {
    tmux('kill-server');
  }
}

describe.skipIf(!installed)('in a real terminal', () => {
  test.each([60, 80, 100, 140])(
    'of %i columns nothing runs over, and every line of a table ends at the edge',
    (columns) => {
      const text = String(writeText(sample, options({ width: columns })));
      const lines = text.split('\n').slice(0, -1);
      expect(screen(text, columns).slice(0, lines.length)).toEqual(lines);
      const table = lines.filter((line) => /^[┌│├└]/.test(line));
      expect(table.length).toBeGreaterThan(measures.rows.length);
      expect(columnsTaken(table, columns)).toEqual(table.map(() => columns));
    },
  );
});

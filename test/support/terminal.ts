import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './io.ts';
import { outputOf } from './process.ts';

/** Runs a shell script in a real terminal of so many columns, to its end; gives what is then on its screen. */
export function onTerminal(columns: number, script: string): string[] {
  const folder = temporaryFolder();
  const socket = join(folder, 'socket');
  writeFileSync(join(folder, 'script'), script);
  const tmux = (...words: string[]) =>
    outputOf('tmux', ['-S', socket, '-f', '/dev/null', ...words], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  const command = `bash '${join(folder, 'script')}'; tmux -S '${socket}' wait-for -S ended; sleep 60`;
  tmux('new-session', '-d', '-x', String(columns), '-y', '200', command);
  try {
    tmux('wait-for', 'ended');
    return tmux('capture-pane', '-p').split('\n');
  } finally {
    tmux('kill-server');
  }
}

/** In which column a real terminal's cursor stands after each line: its own opinion of how wide the line is. */
export function columnsAfter(lines: readonly string[], columns: number): number[] {
  const folder = temporaryFolder();
  const answers = join(folder, 'answers');
  writeFileSync(join(folder, 'lines'), `${lines.join('\n')}\n`);
  onTerminal(
    columns,
    `stty -echo raw
while IFS= read -r line <&3; do
  printf '\\r\\033[K%s\\033[6n' "$line"
  IFS='[;R' read -r -d R _ _ column
  echo "$column" >> '${answers}'
done 3< '${join(folder, 'lines')}'
`,
  );
  return readFileSync(answers, 'utf8').trim().split('\n').map(Number);
}

import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/io.ts';
import { runProgram } from '../support/process.ts';
import { hasTools } from '../support/tools.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'data-example');

/** A folder with the built program as `ita`, to be put into PATH. */
function programFolder(): string {
  const bin = join(root, 'bin/ita.js');
  const folder = join(temporaryFolder(), 'bin');
  mkdirSync(folder);
  chmodSync(bin, 0o755);
  symlinkSync(bin, join(folder, 'ita'));
  return folder;
}

function inShell(shell: 'bash' | 'zsh' | 'fish', script: string): string {
  const path = `${programFolder()}:${join(process.execPath, '..')}:${process.env.PATH ?? ''}`;
  const env = { PATH: path, HOME: temporaryFolder(), LC_ALL: 'C.UTF-8', TERM: 'dumb', ITA_LANG: 'th' };
  const args = shell === 'zsh' ? ['-f', '-c', script] : ['-c', script];
  const { stdout, stderr } = runProgram(shell, args, { cwd: example, env });
  return stdout + stderr;
}

describe('what may come next, in the shell itself', () => {
  it.skipIf(!hasTools('bash'))('bash', () => {
    const ask = (words: string, type = '9') =>
      inShell(
        'bash',
        `eval "$(ita completion bash)"; COMP_TYPE=${type}; COMP_WORDS=(${words} ''); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1));
         [ -n "$LAST" ] || true; _ita ita; printf '%s\\n' "\${COMPREPLY[@]}"`,
      );
    expect(ask('ita completion')).toBe('bash\nzsh\nfish\npowershell\n');
    expect(ask('ita report --lang').split('\n')).toEqual(['th', 'en', '']);
    expect(ask('ita report --office', '63')).toContain('finance    กองคลัง\n');
    expect(ask('ita validate')).toContain('officers.yaml\n');
    expect(ask('ita init').trim().split('\n').sort()).toEqual(['2565', '2566']);
    expect(inShell('bash', 'eval "$(ita completion bash)"; complete -p ita')).toContain('-F _ita ita');
  });

  it.skipIf(!hasTools('zsh'))('zsh', () => {
    const typed = (line: string) =>
      inShell(
        'zsh',
        `zmodload zsh/zpty; zpty shell zsh -f -i
zpty -w shell 'PS1=; autoload -Uz compinit && compinit -u -D; eval "$(ita completion zsh)"; zstyle ":completion:*" list-grouped no; print rea""dy'
zpty -r shell output '*ready*'
zpty -w -n shell $'${line}\\t'
zpty -r -t shell output '*' ; sleep 1.5
while zpty -r -t shell piece; do print -rn -- $piece; done
zpty -d shell`,
      );
    expect(typed('ita comple')).toContain('completion');
    expect(typed('ita report --office fin')).toContain('finance');
    expect(typed('ita show ')).toMatch(/m1\s+-- ฟื้นฟูหอกระจายข่าว/);
  });

  it.skipIf(!hasTools('fish'))('fish', () => {
    const ask = (line: string) => inShell('fish', `ita completion fish | source; complete -C '${line}'`);
    expect(ask('ita completion ')).toBe('bash\nzsh\nfish\npowershell\n');
    expect(ask('ita show m1/t')).toBe('m1/tower\tซ่อมหอกระจายข่าวและทดสอบสัญญาณเสียง\n');
    expect(ask('ita report --lang=')).toBe('--lang=th\n--lang=en\n');
    expect(
      ask('ita init 25')
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(['2565/', '2566/', '']);
  });
});

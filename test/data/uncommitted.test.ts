import { appendFileSync, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isUncommitted } from '../../src/data/uncommitted.ts';
import { temporaryFolder } from '../support/io.ts';
import { outputOf } from '../support/process.ts';

const env = { PATH: process.env.PATH };
const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
const git = (root: string, ...words: string[]) => outputOf('git', ['-C', root, ...who, ...words], { env });

/** A repository with a data directory beside other things, all of it committed. */
function committed(): { repository: string; data: string } {
  const repository = temporaryFolder();
  const data = join(repository, 'data');
  mkdirSync(join(data, '2565'), { recursive: true });
  writeFileSync(join(data, 'ita.yaml'), 'agency:\n');
  writeFileSync(join(repository, 'notes.txt'), 'notes\n');
  git(repository, 'init', '--quiet');
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '--message', 'all');
  return { repository, data };
}

describe('whether a data directory has changes that are not committed', () => {
  test('none after a commit, one after an edit, one with a new file', () => {
    const { data } = committed();
    expect(isUncommitted(data, env)).toBe(false);
    appendFileSync(join(data, 'ita.yaml'), '# ...\n');
    expect(isUncommitted(data, env)).toBe(true);
    git(data, 'commit', '--quiet', '--all', '--message', 'more');
    expect(isUncommitted(data, env)).toBe(false);
    writeFileSync(join(data, '2565/plan.yaml'), 'year: 2565\n');
    expect(isUncommitted(data, env)).toBe(true);
  });

  test('none when something beside the directory is changed', () => {
    const { repository, data } = committed();
    appendFileSync(join(repository, 'notes.txt'), 'more\n');
    expect(isUncommitted(data, env)).toBe(false);
  });

  test('none is said outside of git, and without git', () => {
    expect(isUncommitted(temporaryFolder(), env)).toBe(false);
    const { data } = committed();
    appendFileSync(join(data, 'ita.yaml'), '# ...\n');
    expect(isUncommitted(data, { PATH: temporaryFolder() })).toBe(false);
  });

  test('is asked without running anything that the repository or the environment names', () => {
    const { repository, data } = committed();
    const ran = join(repository, '.git/ran');
    const spy = join(repository, '.git/spy.sh');
    writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >> '${ran}'\ncat\n`, { mode: 0o755 });
    writeFileSync(join(repository, '.git/info/attributes'), '*.yaml filter=spy\nita.yaml filter=two\n');
    for (const key of ['filter.spy.clean', 'filter.two.process', 'core.fsmonitor', 'core.sshCommand', 'core.pager'])
      git(repository, 'config', key, spy);
    for (const key of ['filter.spy.required', 'filter.two.required']) git(repository, 'config', key, 'true');
    mkdirSync(join(repository, '.git/hooks'), { recursive: true });
    writeFileSync(join(repository, '.git/hooks/post-index-change'), `#!/bin/sh\n'${spy}'\n`, { mode: 0o755 });
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(data, 'ita.yaml'), later, later);

    const traps = { ...env, GIT_EXTERNAL_DIFF: spy, GIT_PAGER: spy, GIT_DIR: '/nowhere', GIT_TRACE: ran };
    expect(isUncommitted(data, traps)).toBe(false);
    expect(existsSync(ran)).toBe(false);
    // The same question without these precautions does run them.
    git(repository, '-c', 'filter.two.required=false', 'status', '--porcelain');
    expect(existsSync(ran)).toBe(true);
  });

  test('is given up when git takes too long', () => {
    const slow = temporaryFolder();
    writeFileSync(join(slow, 'git'), '#!/bin/sh\nexec sleep 30\n', { mode: 0o755 });
    const start = performance.now();
    expect(isUncommitted(committed().data, { PATH: `${slow}:${env.PATH}` })).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

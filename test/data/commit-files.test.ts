import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commitFiles } from '../../src/data/commit-files.ts';
import type { FileSource } from '../../src/data/file-source.ts';
import { commitAtEndOf, commitNamed, dayOfCommit, mainBase } from '../../src/data/history.ts';
import { yearDigests } from '../../src/data/digest.ts';
import { load } from '../../src/data/load.ts';
import { dayText, readDay, type Day } from '../../src/model/be-date.ts';
import { temporaryFolder } from '../support/io.ts';
import { gitEnv as env, repositoryOf } from '../support/repository.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));
const filesOf = (data: string, commit: string): FileSource => {
  const files = commitFiles(data, env, commit);
  if (!files) throw new Error('git did not list the commit');
  return files;
};
const day = (text: string) => readDay(text).day as Day;

describe('the files of a commit', () => {
  test('are what the directory holds, its order, texts, broken files and years the same', () => {
    const { data, write, commit } = repositoryOf(example);
    write({
      '2565/reports/2565-02/finance.yaml': 'month: [\n',
      'ก.yaml': 'x: 1\n',
      '.hidden/2565.yaml': 'x: 1\n',
      '2565/reports.yaml': 'x: 1\n',
    });
    writeFileSync(join(data, '2565/plan.yaml'), Buffer.from([0x61, 0xff, 0x0a]));
    writeFileSync(join(data, 'channels.yaml'), 'x'.repeat(2 * 1024 * 1024 + 1));
    const hash = commit('all');
    const digests = [yearDigests(), yearDigests()] as const;
    const fromDisk = load(data, 'all', { digests: digests[0] });
    const fromGit = load(filesOf(data, hash), 'all', { digests: digests[1] });
    expect(fromGit.register).toEqual(fromDisk.register);
    expect(fromGit.findings).toEqual(fromDisk.findings);
    expect(digests[1].values()).toEqual(digests[0].values());
    expect(fromGit.yearsPresent).toEqual(fromDisk.yearsPresent);
    expect(load(filesOf(data, hash), [2566]).files).toEqual(load(data, [2566]).files);
  });

  test('stay those of the commit when the directory changes, and when files go', () => {
    const { data, write, commit } = repositoryOf(example);
    const hash = commit('all');
    const before = load(data, 'all');
    write({ 'ita.yaml': null, 'offices.yaml': 'offices: []\n' });
    expect(load(filesOf(data, hash), 'all').register).toEqual(before.register);
  });

  test('follow a link within the directory, and none that leads out', () => {
    const { root, data, write, commit } = repositoryOf();
    writeFileSync(join(root, 'secret.yaml'), 'offices: []\n');
    write({ 'notes/offices.yaml': 'offices: []\n' });
    symlinkSync('notes/offices.yaml', join(data, 'offices.yaml'));
    symlinkSync('../secret.yaml', join(data, 'officers.yaml'));
    symlinkSync('channels.yaml', join(data, 'channels.yaml'));
    symlinkSync('nowhere.yaml', join(data, 'ita.yaml'));
    const files = filesOf(data, commit('links'));
    expect(files.text('offices.yaml')).toEqual({ text: 'offices: []\n' });
    expect(files.text('officers.yaml')).toEqual({ problem: 'unreadable', reason: 'EOUTSIDE' });
    expect(files.text('channels.yaml')).toEqual({ problem: 'unreadable', reason: 'ELOOP' });
    expect(files.text('ita.yaml')).toEqual({ problem: 'unreadable', reason: 'ENOENT' });
  });

  test('whose content is missing are unreadable, among others that are read', () => {
    const { root, data, write, git, commit } = repositoryOf();
    write({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n', 'c.yaml': 'c: 1\n' });
    const hash = commit('all');
    const id = git('rev-parse', `${hash}:data/b.yaml`).trim();
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true });
    const files = filesOf(data, hash);
    expect(['a.yaml', 'b.yaml', 'c.yaml'].map(files.text)).toEqual([
      { text: 'a: 1\n' },
      { problem: 'unreadable', reason: 'EGIT' },
      { text: 'c: 1\n' },
    ]);
  });

  test('are read without running anything that the repository or the environment names', () => {
    const { root, data, write, git, commit } = repositoryOf();
    write({ 'ita.yaml': 'agency:\n' });
    const hash = commit('all', '2022-01-10');
    const ran = join(root, '.git/ran');
    const spy = join(root, '.git/spy.sh');
    writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >> '${ran}'\ncat\n`, { mode: 0o755 });
    writeFileSync(join(root, '.git/info/attributes'), '*.yaml filter=spy diff=spy\n');
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    for (const key of [
      'filter.spy.smudge',
      'diff.spy.textconv',
      'diff.external',
      'core.fsmonitor',
      'core.pager',
      'gpg.program',
    ])
      git('config', key, spy);
    git('config', 'log.showSignature', 'true');
    const traps = { ...env, GIT_EXTERNAL_DIFF: spy, GIT_PAGER: spy, GIT_DIR: '/nowhere', GIT_TRACE: ran };
    expect(commitFiles(data, traps, hash)?.text('ita.yaml')).toEqual({ text: 'agency:\n' });
    expect(commitAtEndOf(data, traps, day('2565-01-10'))).toBe(hash);
    expect(dayText(dayOfCommit(data, traps, hash) as Day)).toBe('2565-01-10');
    expect(existsSync(ran)).toBe(false);
  });
});

describe('a commit', () => {
  test('is found by its names, and by the day in Thailand', () => {
    const { data, git, commit } = repositoryOf();
    const first = commit('one', '2022-01-10');
    git('tag', 'approved');
    const second = commit('two', '2022-02-10');
    expect(commitNamed(data, env, 'approved')).toBe(first);
    expect(commitNamed(data, env, 'HEAD')).toBe(second);
    expect(commitNamed(data, env, first.slice(0, 8))).toBe(first);
    for (const name of ['nobody', '--all', '', 'HEAD:data']) expect(commitNamed(data, env, name)).toBeUndefined();
    expect(commitAtEndOf(data, env, day('2565-01-09'))).toBeUndefined();
    expect(commitAtEndOf(data, env, day('2565-01-10'))).toBe(first);
    expect(commitAtEndOf(data, env, day('2565-02-09'))).toBe(first);
    expect(commitAtEndOf(data, env, day('2565-02-10'))).toBe(second);
    expect(commitNamed(temporaryFolder(), env, 'HEAD')).toBeUndefined();
  });

  test('of the main branch is where a branch left it, whatever came to it since', () => {
    const { data, git, commit } = repositoryOf();
    const base = commit('one');
    git('checkout', '--quiet', '-b', 'work');
    commit('mine');
    git('checkout', '--quiet', 'main');
    commit('of others');
    git('checkout', '--quiet', 'work');
    expect(mainBase(data, env)).toBe(base);
    git('branch', 'release', base);
    expect(mainBase(data, { ...env, GITHUB_BASE_REF: 'release' })).toBe(base);
  });
});

import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/io.ts';
import { outputOf, runProgram } from '../support/process.ts';
import { gitEnv, type Repository, repositoryOf } from '../support/repository.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'data-example');
const REPORT = '2565/reports/2565-02/clerk.yaml';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly if?: string;
}

/** A data directory as `ita init` leaves it for a service, the example's data in it, at the top of a repository. */
function initialized(service: 'github' | 'gitlab'): Repository {
  const repository = repositoryOf();
  const made = join(temporaryFolder(), 'made');
  outputOf(process.execPath, [join(root, 'bin/ita.js'), 'init', made, '--yes', '--ci', service], { env: gitEnv });
  cpSync(example, repository.data, { recursive: true });
  for (const name of ['.github', '.gitlab-ci.yml', '.ita']) {
    if (existsSync(join(made, name))) cpSync(join(made, name), join(repository.data, name), { recursive: true });
  }
  return repository;
}

/** A mistake among what is right: a step that does not exist, in a report of February. */
const spoil = (data: string): void => {
  const text = readFileSync(join(data, REPORT), 'utf8');
  writeFileSync(join(data, REPORT), text.replace('m1/meeting', 'm1/meting'));
};

/** Runs a line as the services do. */
const bash = (line: string, cwd: string, env: Readonly<Record<string, string>>) =>
  runProgram('bash', ['--norc', '-e', '-c', line], { cwd, env: { ...gitEnv, ...env } });

describe('the workflow of GitHub', () => {
  const steps = (data: string) => {
    const { jobs } = load(readFileSync(join(data, '.github/workflows/ita-validate.yaml'), 'utf8')) as {
      jobs: { validate: { steps: Step[] } };
    };
    return jobs.validate.steps.filter((step): step is Step & { run: string } => step.run !== undefined);
  };

  it('annotates and fails on what a pull request brings, and tells what changed, with nothing but what lies in the repository', () => {
    const repository = initialized('github');
    const { root: top, data, git, commit, write } = repository;
    write({ '2566/plan.yaml': `${readFileSync(join(data, '2566/plan.yaml'), 'utf8')}colour: old mistake\n` });
    commit('main');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('checkout', '--quiet', '-b', 'work');
    spoil(data);
    commit('work');
    const runner = temporaryFolder();
    const env = {
      ITA_DATA: 'data',
      RUNNER_TEMP: runner,
      GITHUB_BASE_REF: 'main',
      GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
      CHANGED: '--changed',
    };
    const [program, validate, changed] = steps(data);
    expect(bash(program?.run ?? '', top, env).status).toBe(0);
    const pull = bash(validate?.run ?? '', top, env);
    expect(pull.status).toBe(1);
    expect(pull.stdout).toMatch(new RegExp(`^::error file=data/${REPORT},line=\\d+,.*title=unknown-step::`, 'm'));
    expect(pull.stdout).not.toContain('colour');
    expect(bash(validate?.run ?? '', top, { ...env, CHANGED: '' }).stdout).toContain('colour');
    bash(changed?.run ?? '', top, env);
    expect(readFileSync(join(runner, 'summary.md'), 'utf8')).toMatch(/^# [\s\S]*unknown-step/);
  });
});

describe('the template of GitLab', () => {
  it('fails on what a merge request brings, and leaves reports of its lines', () => {
    const { root: top, data, git, commit } = initialized('gitlab');
    const base = commit('main');
    git('checkout', '--quiet', '-b', 'work');
    spoil(data);
    commit('work');
    const job = (
      load(readFileSync(join(data, '.gitlab-ci.yml'), 'utf8')) as { ita: { script: string[]; artifacts: unknown } }
    ).ita;
    const env = { ITA_DATA: 'data', CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    const ended = bash(job.script.join('\n'), top, env);
    expect([ended.status, ended.stderr]).toEqual([1, expect.stringContaining(base.slice(0, 12))]);
    expect(job.artifacts).toMatchObject({ reports: { codequality: '.ita-quality.json', junit: '.ita-junit.xml' } });
    const [first] = JSON.parse(readFileSync(join(top, '.ita-quality.json'), 'utf8'));
    expect(first.location.path).toBe(`data/${REPORT}`);
    expect(readFileSync(join(top, '.ita-junit.xml'), 'utf8')).toContain('unknown-step');
    git('checkout', '--quiet', 'main');
    expect(bash(job.script.join('\n'), top, { ITA_DATA: 'data' }).status).toBe(0);
  });
});

describe('the hook before a commit', () => {
  const hooked = () => {
    const repository = initialized('github');
    const { root: top, data } = repository;
    mkdirSync(join(top, '.git/hooks'), { recursive: true });
    cpSync(join(data, '.ita/pre-commit'), join(top, '.git/hooks/pre-commit'));
    chmodSync(join(top, '.git/hooks/pre-commit'), 0o755);
    return repository;
  };
  const tryCommit = (top: string, env: Readonly<Record<string, string>> = {}) =>
    bash('git -c user.name=T -c user.email=t@example.org commit --quiet -m x', top, env);

  it('refuses a new mistake that is to be committed, and nothing else', () => {
    const { root: top, data, git, write } = hooked();
    write({ '2566/plan.yaml': `${readFileSync(join(data, '2566/plan.yaml'), 'utf8')}colour: red\n` });
    git('add', '--all');
    const first = tryCommit(top);
    expect(first.status, first.stdout + first.stderr).not.toBe(0);
    // Git sends what a hook prints to the standard error.
    expect(first.stderr).toContain('colour');
    git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '-m', 'an old mistake');
    const good = readFileSync(join(data, REPORT), 'utf8');
    spoil(data);
    git('add', '--all');
    const refused = tryCommit(top);
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('unknown-step');
    expect(refused.stderr).not.toContain('colour');
    // What counts is what is to be committed, not what lies in the folder.
    write({ [REPORT]: good });
    expect(tryCommit(top).status).not.toBe(0);
    write({ [REPORT]: `${good}# a note\n` });
    git('add', '--all');
    spoil(data);
    expect(tryCommit(top).status).toBe(0);
    expect(git('status', '--porcelain').trim()).toBe(`M data/${REPORT}`);
  });

  it('takes the program that is installed before the one in the repository', () => {
    const { root: top, git } = hooked();
    const bin = temporaryFolder();
    writeFileSync(join(bin, 'ita'), '#!/bin/sh\necho "$@" >&2\nexit 1\n', { mode: 0o755 });
    git('add', '--all');
    const { status, stderr } = tryCommit(top, { PATH: `${bin}:${gitEnv.PATH}` });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^validate --data \S+\/data/)]);
  });
});

describe('the action', () => {
  it('runs what is built beside it, on what a pull request brings', () => {
    const { root: top, data, git, commit } = repositoryOf(example);
    commit('main');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    spoil(data);
    const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as {
      runs: { using: string; steps: { run: string; shell: string }[] };
    };
    expect(action.runs.using).toBe('composite');
    const env = {
      GITHUB_ACTION_PATH: root.replace(/\/$/, ''),
      GITHUB_BASE_REF: 'main',
      ITA_DATA: 'data',
      ITA_WORDS: '--strict --code unknown-step',
    };
    const { status, stdout } = bash(action.runs.steps[0]?.run ?? '', top, env);
    expect(status).toBe(1);
    expect(stdout).toContain(`::error file=data/${REPORT}`);
    git('checkout', '--quiet', '.');
    expect(bash(action.runs.steps[0]?.run ?? '', top, { ...env, ITA_WORDS: '' }).status).toBe(0);
  });
});

describe('the hook for the framework pre-commit', () => {
  it('is a call that refuses what the last commit does not have', () => {
    const { data, commit } = repositoryOf(example);
    commit('main');
    const [hook] = load(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { entry: string }[];
    const call = hook?.entry.replace(/^ita /, `"${process.execPath}" "${join(root, 'bin/ita.js')}" `) ?? '';
    expect(bash(call, data, {}).status).toBe(0);
    spoil(data);
    expect(bash(call, data, {})).toMatchObject({ status: 1, stdout: expect.stringContaining('unknown-step') });
  });
});

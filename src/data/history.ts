import { addDays, type Day, isoDay } from '../model/be-date.ts';
import { askGit, type Environment } from './git.ts';

/** How long git may look for a commit. */
const LIMIT_MS = 10_000;
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function hashFrom(root: string, env: Environment, question: readonly string[]): string | undefined {
  const { status, stdout } = askGit(root, env, question, { limitMs: LIMIT_MS });
  const answer = stdout.toString('utf8').trim();
  return status === 0 && HASH.test(answer) ? answer : undefined;
}

/** Whether a folder lies in a repository that git, where there is one, would speak of. */
export const isInGit = (root: string, env: Environment): boolean =>
  askGit(root, env, ['rev-parse', '--git-dir'], { limitMs: LIMIT_MS }).status === 0;

/** Whether the history of the repository was cut off when it was cloned, so that earlier commits are missing. */
export const isShallow = (root: string, env: Environment): boolean =>
  askGit(root, env, ['rev-parse', '--is-shallow-repository'], { limitMs: LIMIT_MS }).stdout.toString().trim() ===
  'true';

/** The full hash of the commit that a name stands for: a branch, a tag, a hash, `HEAD~3`; `undefined` for none. */
export const commitNamed = (root: string, env: Environment, name: string): string | undefined =>
  name.startsWith('-') ? undefined : hashFrom(root, env, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);

/**
 * The last commit of the line that is checked out at or before the end of a day in Thailand, by the day on which it was
 * committed; `undefined` when there is none.
 */
export const commitAtEndOf = (root: string, env: Environment, day: Day): string | undefined =>
  hashFrom(root, env, ['rev-list', '-1', '--first-parent', `--before=${isoDay(day)}T23:59:59+07:00`, 'HEAD', '--']);

/** Where two lines of commits parted; `undefined` when they have nothing in common. */
export const mergeBase = (root: string, env: Environment, one: string, other: string): string | undefined =>
  hashFrom(root, env, ['merge-base', one, other]);

const THAILAND_OFFSET_S = 7 * 3600;
const DAY_S = 24 * 3600;

/** The day in Thailand on which a commit was made. */
export function dayOfCommit(root: string, env: Environment, commit: string): Day | undefined {
  const { status, stdout } = askGit(root, env, ['rev-list', '-1', '--timestamp', commit, '--'], { limitMs: LIMIT_MS });
  const seconds = Number.parseInt(stdout.toString('latin1'), 10);
  return status === 0 && seconds >= 0
    ? addDays(0 as Day, Math.floor((seconds + THAILAND_OFFSET_S) / DAY_S))
    : undefined;
}

/** The branches that others start from, the likeliest first. */
const MAIN = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The commit at which the line that is checked out left the main branch, or the branch that it is to be merged into
 * where CI names one; `undefined` when no such branch is known.
 */
export function mainBase(root: string, env: Environment): string | undefined {
  const target = env.GITHUB_BASE_REF || env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME;
  const names = target ? [`origin/${target}`, target, ...MAIN] : MAIN;
  const refs = names.map((name) => `refs/${name.startsWith('origin/') ? 'remotes' : 'heads'}/${name}`);
  const main = refs.find((name) => commitNamed(root, env, name));
  return main && mergeBase(root, env, main, 'HEAD');
}

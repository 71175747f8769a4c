import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Environment = Readonly<Record<string, string | undefined>>;

/** How long git may take for each of its two answers. */
const LIMIT_MS = 1000;
const MUCH = 16 * 1024 * 1024;

/** Settings of a repository that make git run something else, turned off. */
const HARMLESS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat', 'core.sshCommand=false'];

/** Nothing that starts with GIT_ comes from outside; nothing is fetched, locked or asked for. */
function quiet(env: Environment): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
  const own = { GIT_OPTIONAL_LOCKS: '0', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
  return { ...Object.fromEntries(kept), ...own };
}

/** What git prints of the repository that holds a folder; `undefined` without git, in time, or without an answer. */
function ask(root: string, env: Environment, settings: readonly string[], question: readonly string[]) {
  const set = [...HARMLESS, ...settings].flatMap((setting) => ['-c', setting]);
  return spawnSync('git', ['--no-pager', '--no-optional-locks', '-C', root, ...set, ...question], {
    // Windows looks for programs in the working folder first, so it must not be the data's.
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: quiet(env),
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: MUCH,
    windowsHide: true,
  });
}

/** Settings that turn off every filter that git knows of here: it runs them on changed files. `undefined` if it can't be told. */
function withoutFilters(root: string, env: Environment): string[] | undefined {
  const { status, stdout } = ask(root, env, [], ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  // 1 says that there is none.
  if (status === 1) return [];
  if (status !== 0) return undefined;
  const names = stdout.toString('utf8').split('\0').filter(Boolean);
  const isTold = names.every((name) => !/[=\n\uFFFD]/.test(name));
  return isTold ? names.map((name) => (name.endsWith('.required') ? `${name}=false` : `${name}=`)) : undefined;
}

/**
 * Whether files of a directory differ from the commit that is checked out, or are not in it. False also where git can't
 * tell within two seconds. Git runs no program, hook or filter that the repository names, writes nothing and fetches nothing.
 */
export function isUncommitted(root: string, env: Environment): boolean {
  const filters = withoutFilters(root, env);
  if (filters === undefined) return false;
  const question = ['status', '--porcelain', '--ignore-submodules=all', '--untracked-files=normal', '--', '.'];
  const { status, stdout } = ask(root, env, filters, question);
  return status === 0 && stdout.length > 0;
}

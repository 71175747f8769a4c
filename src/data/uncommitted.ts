import { askGit, type Environment } from './git.ts';

/** Settings that turn off every filter that git knows of here: it runs them on changed files. `undefined` if it can't be told. */
function withoutFilters(root: string, env: Environment): string[] | undefined {
  const { status, stdout } = askGit(root, env, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
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
  const { status, stdout } = askGit(root, env, question, { settings: filters });
  return status === 0 && stdout.length > 0;
}

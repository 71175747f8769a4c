import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './io.ts';
import { outputOf } from './process.ts';

/** The environment in which a test runs git: nothing but where programs lie. */
export const gitEnv = { PATH: process.env.PATH ?? '' };

const WHO = ['user.name=Test', 'user.email=test@example.org', 'commit.gpgsign=false', 'init.defaultBranch=main'];

/** A repository for one test, the data in a folder of it. */
export interface Repository {
  readonly root: string;
  readonly data: string;
  readonly git: (...words: string[]) => string;
  /** Writes files of the data; `null` takes one away. */
  readonly write: (files: Readonly<Record<string, string | null>>) => void;
  /** Commits all that is there, as if at noon in Thailand of a day (CE), and gives the hash. */
  readonly commit: (message: string, day?: string) => string;
}

/**
 * A repository whose `data` folder begins as a copy of another folder, if one is given; nothing is committed. It is gone
 * when the test has ended, unless it lies in a folder of the caller's.
 */
export function repositoryOf(source?: string, root: string = temporaryFolder()): Repository {
  const data = join(root, 'data');
  mkdirSync(data);
  if (source !== undefined) cpSync(source, data, { recursive: true });
  const run = (env: Readonly<Record<string, string>>, ...words: string[]) =>
    outputOf('git', ['-C', root, ...WHO.flatMap((each) => ['-c', each]), ...words], { env: { ...gitEnv, ...env } });
  const git = (...words: string[]) => run({}, ...words);
  git('init', '--quiet');
  return {
    root,
    data,
    git,
    write: (files) => {
      for (const [file, text] of Object.entries(files)) {
        const path = join(data, file);
        if (text === null) rmSync(path);
        else {
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, text);
        }
      }
    },
    commit: (message, day = '2022-01-01') => {
      const date = `${day}T12:00:00+07:00`;
      git('add', '--all');
      run({ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, 'commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}

import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings of a repository that make git run something else, turned off. */
const HARMLESS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat', 'core.sshCommand=false'];

/** Nothing that starts with GIT_ comes from outside; nothing is fetched, locked, replaced or asked for. */
function quiet(env: Environment): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
  const own = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
  return { ...Object.fromEntries(kept), ...own };
}

/** How git is asked: with more settings, with something to read, for how long, for how many bytes at most. */
interface Asking {
  readonly settings?: readonly string[];
  readonly input?: string;
  readonly limitMs?: number;
  readonly most?: number;
}

const SHORT_MS = 1000;
const MUCH = 16 * 1024 * 1024;

/**
 * What git answers about the repository that holds a folder: its exit code and what it printed. The code is `null` where
 * there is no git, and where it took too long. Git runs no program or hook that the repository names, and fetches nothing.
 */
export function askGit(
  root: string,
  env: Environment,
  question: readonly string[],
  { settings = [], input, limitMs = SHORT_MS, most = MUCH }: Asking = {},
): { readonly status: number | null; readonly stdout: Buffer } {
  const set = [...HARMLESS, ...settings].flatMap((setting) => ['-c', setting]);
  const { status, stdout, error } = spawnSync(
    'git',
    ['--no-pager', '--no-optional-locks', '-C', root, ...set, ...question],
    {
      // Windows looks for programs in the working folder first, so it must not be the data's.
      cwd: dirname(process.execPath),
      env: quiet(env),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      ...(input !== undefined && { input }),
      timeout: limitMs,
      killSignal: 'SIGKILL',
      maxBuffer: most,
      windowsHide: true,
    },
  );
  return { status: error ? null : status, stdout: stdout ?? Buffer.alloc(0) };
}

import { execFile, spawnSync } from 'node:child_process';

/** How long a program may run: far longer than any here needs, on a busy machine too. */
const LIMIT = { timeout: 60_000, killSignal: 'SIGKILL', maxBuffer: 1 << 28 } as const;

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** How a program ended, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever its exit code; one that can't be started or takes a minute fails the test. */
export function runProgram(program: string, args: readonly string[], surroundings: Surroundings = {}): Ended {
  const { error, status, stdout, stderr } = spawnSync(program, args, { ...surroundings, ...LIMIT, encoding: 'utf8' });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** What a program prints; one that fails, or takes a minute, fails the test. */
export function outputOf(program: string, args: readonly string[], surroundings: Surroundings = {}): string {
  const { status, stdout, stderr } = runProgram(program, args, surroundings);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

/** Runs a program beside others; one that fails, or takes a minute, fails the test. */
export const runBeside = (program: string, args: readonly string[], surroundings: Surroundings = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile(program, args, { ...surroundings, ...LIMIT }, (error) => (error ? reject(error) : resolve()));
  });

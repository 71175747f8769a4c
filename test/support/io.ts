import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { type Day, readDay } from '../../src/model/be-date.ts';

/** How a call is made: where, on which day (BE), in which environment, with how many columns when on a terminal. */
export interface CallOptions {
  readonly cwd?: string;
  readonly today?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** What the person at the terminal answers, in order; the input ends after the last. */
  readonly answers?: readonly string[];
  /** How a question is printed, with its answer for a transcript; the question alone unless told. */
  readonly hear?: (question: string) => string;
  /** The lines of a pipe, where there is no terminal. */
  readonly piped?: readonly string[];
}

/** What a call printed, and its exit code. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const dayOf = (text: string): Day => {
  const read = readDay(text);
  if (read.day === undefined) throw new Error(`no day: ${text}`);
  return read.day;
};

/** Runs `ita` in this process with a process, clock and terminal of the test's own. */
export async function call(
  argv: readonly string[],
  {
    cwd = process.cwd(),
    today = '2569-11-22',
    env = {},
    columns,
    answers,
    hear = (question) => question,
    piped,
  }: CallOptions = {},
): Promise<Called> {
  const chunks: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
  const sink = (name: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      chunks[name].push(Buffer.from(text));
    },
    terminal: columns !== undefined,
    ...(columns !== undefined && { columns }),
  });
  const left = [...(answers ?? [])];
  const ask = async (question: string) => {
    chunks.err.push(Buffer.from(hear(question)));
    return left.shift();
  };
  const io: Io = {
    ...{ cwd, env, today: dayOf(today), stdout: sink('out'), stderr: sink('err') },
    ...(answers && { ask }),
    ...(piped && { piped: () => Promise.resolve(piped) }),
  };
  const code = await run(argv, io);
  return { code, out: Buffer.concat(chunks.out).toString('utf8'), err: Buffer.concat(chunks.err).toString('utf8') };
}

/** An empty folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ita-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

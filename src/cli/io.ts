import { fstatSync } from 'node:fs';
import type { Day } from '../model/be-date.ts';

declare const ITA_VERSION: string | undefined;

/** The version of the program, put in when it is built. */
export const VERSION: string = typeof ITA_VERSION === 'string' ? ITA_VERSION : 'source';

/** One way out of the program. */
export interface Sink {
  readonly write: (text: string | Uint8Array) => void;
  readonly terminal: boolean;
  /** Columns of the terminal; absent when it is none. */
  readonly columns?: number;
}

/** Everything outside the program that a command may look at: nothing else reads the process or the clock. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today in Thailand. */
  readonly today: Day;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Asks the person at the terminal; `undefined` when they end the input. Absent when nobody is there to answer. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** The lines that wait in a pipe or a file; absent where standard input is neither. */
  readonly piped?: (() => Promise<readonly string[]>) | undefined;
  /** Waits until the person presses a key. Only where the window closes when the program ends: it was started by a double click. */
  readonly waitForKey?: (() => Promise<void>) | undefined;
}

/** The folder that the program was started in is gone. */
export class NoWorkingDirectory extends Error {}

const THAILAND_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** Today's date in Thailand, wherever the machine stands. */
const todayInThailand = (): Day => Math.floor((Date.now() + THAILAND_OFFSET_MS) / DAY_MS) as Day;

const sinkOf = (stream: NodeJS.WriteStream): Sink => ({
  write: (text) => {
    stream.write(text);
  },
  terminal: stream.isTTY === true,
  ...(stream.isTTY && stream.columns > 0 && { columns: stream.columns }),
});

/** Lines that were pasted with the one that answered a question: they answer the next ones. */
const pasted: string[] = [];

async function askOnTerminal(question: string): Promise<string | undefined> {
  const waiting = pasted.shift();
  if (waiting !== undefined) {
    process.stderr.write(`${question}${waiting}\n`);
    return waiting;
  }
  const { createInterface } = await import('node:readline/promises');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  // The line that answers the question comes to it alone; what is heard here came with it.
  reader.on('line', (line) => pasted.push(line));
  try {
    const ended = new Promise<undefined>((resolve) => {
      reader.once('close', () => resolve(undefined));
      reader.once('SIGINT', () => reader.close());
    });
    return await Promise.race([reader.question(question), ended]);
  } finally {
    reader.close();
  }
}

/** A terminal answers questions, and a device such as /dev/null says nothing. */
const hasPipe = (): boolean => process.stdin.isTTY !== true && !fstatSync(0).isCharacterDevice();

async function pipedLines(): Promise<readonly string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '');
  return text === '' ? [] : text.split(/\r?\n/);
}

function waitForKey(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.setRawMode(true);
    process.stdin.once('data', () => {
      process.stdin.setRawMode(false);
      process.stdin.pause();
      resolve();
    });
  });
}

/** Whether the program was started from the desktop of Windows: nothing was typed, and no command prompt is around. */
function isFromDesktop(): boolean {
  const { platform, argv, stdin, stdout, env } = process;
  return platform === 'win32' && argv.length <= 2 && stdin.isTTY === true && stdout.isTTY === true && !env.PROMPT;
}

function openStdout(): Sink {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`ita: stdout: ${error.code}\n`);
    process.exit(3);
  });
  return sinkOf(process.stdout);
}

function openStderr(): Sink {
  process.stderr.on('error', () => undefined);
  return sinkOf(process.stderr);
}

/** Throws `NoWorkingDirectory` when it has been deleted. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new NoWorkingDirectory();
  }
}

/**
 * The process as an `Io`. A reader that closes its pipe early hears nothing more, and the exit code stays; output that can't be written
 * ends it with exit code 3. `isOneFile`: the program is a single executable, which people may start by a double click.
 * Node takes its time to make a stream, so each is made when it is first asked for.
 */
export function processIo(isOneFile: boolean): Io {
  let stdout: Sink | undefined;
  let stderr: Sink | undefined;
  return {
    get cwd() {
      return workingDirectory();
    },
    env: process.env,
    today: todayInThailand(),
    get stdout() {
      stdout ??= openStdout();
      return stdout;
    },
    get stderr() {
      stderr ??= openStderr();
      return stderr;
    },
    get ask() {
      return process.stdin.isTTY === true && process.stderr.isTTY === true ? askOnTerminal : undefined;
    },
    get piped() {
      return hasPipe() ? pipedLines : undefined;
    },
    ...(isOneFile && isFromDesktop() && { waitForKey }),
  };
}

/** The words of the command line. */
export const processArguments = (): string[] => process.argv.slice(2);

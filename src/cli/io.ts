import { fstatSync, writeSync } from 'node:fs';
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

/** Everything outside the program that a command may look at: nothing else reads the clock, or what the process is given. */
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
  /** Tells the engine that much is going to run once: called before a directory is read. Absent where nobody can tell it. */
  readonly optimizeLess?: (() => void) | undefined;
  /** Tells the engine that much is going to be kept in memory. Absent where nobody can tell it. */
  readonly spareMemory?: (() => void) | undefined;
}

/** What starts the program and knows more of it than the process does. */
export interface ProcessSetup extends Pick<Io, 'optimizeLess' | 'spareMemory'> {
  /** The program is a single executable, which people may start by a double click. */
  readonly isOneFile?: boolean;
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

type Failure = (error: NodeJS.ErrnoException) => void;

/** A way out that is known to be a file or a pipe: written to without a stream, which takes Node a seventh of its start to make. */
function plainSink(handle: number, failed: Failure): Sink {
  let isOpen = true;
  return {
    write: (text) => {
      if (!isOpen) return;
      try {
        writeAll(handle, typeof text === 'string' ? Buffer.from(text) : text);
      } catch (error) {
        isOpen = false;
        failed(error as NodeJS.ErrnoException);
      }
    },
    terminal: false,
  };
}

/** How long a full pipe that must not be waited for is left alone. */
const PIPE_REST_MS = 5;

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(handle, bytes, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PIPE_REST_MS);
    }
  }
}

/** Whether a handle is no terminal for sure. Windows' pipes are left to Node. */
function isPlain(handle: number): boolean {
  if (process.platform === 'win32') return false;
  const stats = fstatSync(handle);
  return stats.isFile() || stats.isFIFO() || stats.isSocket();
}

function openSink(handle: number, streamOf: () => NodeJS.WriteStream, failed: Failure): Sink {
  if (isPlain(handle)) return plainSink(handle, failed);
  const stream = streamOf();
  stream.on('error', failed);
  return sinkOf(stream);
}

const openStderr = (): Sink =>
  openSink(
    2,
    () => process.stderr,
    () => undefined,
  );

const openStdout = (): Sink =>
  openSink(
    1,
    () => process.stdout,
    (error) => {
      if (error.code === 'EPIPE') return;
      process.stderr.write(`ita: stdout: ${error.code}\n`);
      process.exit(3);
    },
  );

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
 * ends it with exit code 3. Node takes its time to make a stream, so each is made when it is first asked for.
 */
export function processIo({ isOneFile = false, optimizeLess, spareMemory }: ProcessSetup): Io {
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
    optimizeLess,
    spareMemory,
  };
}

/** The words of the command line. */
export const processArguments = (): string[] => process.argv.slice(2);

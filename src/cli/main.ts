import { EXIT, type ExitCode } from './exit.ts';
import { type Io, processArguments, processIo, type ProcessSetup, VERSION } from './io.ts';

/** One call on an `Io`, as `main` makes it on the process. @internal */
export const runOn = async (words: readonly string[], io: Io): Promise<ExitCode> =>
  (await import('./run.ts')).run(words, io);

/** Runs the program on this process; gives the exit code. Which version it is, it says before anything else is loaded. */
export async function main(setup: ProcessSetup): Promise<number> {
  const words = processArguments();
  const io = processIo(setup);
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    io.stdout.write(`${VERSION}\n`);
    return EXIT.fine;
  }
  return runOn(words, io);
}

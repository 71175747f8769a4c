import { processArguments, processIo } from './io.ts';
import { run } from './run.ts';

export { run };

/** Runs the program on this process; gives the exit code. */
export const main = (): Promise<number> => run(processArguments(), processIo());

import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    seed: number;
  }
}

/** Picks the seed of what fast-check makes up, another one each run, and prints it; `ITA_TEST_SEED` repeats a run. */
export default function pickSeed({ provide }: TestProject): void {
  const seed = Number(process.env.ITA_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));
  if (!Number.isInteger(seed)) throw new Error(`ITA_TEST_SEED is not a whole number: ${process.env.ITA_TEST_SEED}`);
  process.stdout.write(`fast-check seed: ${seed} (ITA_TEST_SEED=${seed} repeats it)\n`);
  provide('seed', seed);
}

import { defineConfig } from 'vitest/config';
import { cliTable3ForTests } from './build/cli-table3.mjs';

/** `unit` takes seconds and needs nothing but Node; `system` runs the built program, and looks at it with other programs. */
export default defineConfig({
  plugins: [cliTable3ForTests],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/system/**'],
          globalSetup: 'test/support/pick-seed.ts',
          setupFiles: 'test/support/use-seed.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          globalSetup: 'test/support/is-built.mjs',
        },
      },
    ],
    // Files share what a worker has loaded: most of the time of a small one would go into loading.
    isolate: false,
    testTimeout: 60_000,
    maxWorkers: '100%',
    ...(process.env.VITEST_JSON && { reporters: ['default', 'json'], outputFile: { json: process.env.VITEST_JSON } }),
  },
});

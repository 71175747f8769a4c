import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests write thousands of small files: into memory, where a machine offers a gigabyte of it as a disk. */
function folderOfTests(): { TMPDIR?: string } {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return {};
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 30 ? { TMPDIR: memory } : {};
}
import { cliTable3ForTests } from './build/cli-table3.mjs';

/** `unit` needs nothing but Node; `system` runs the built program, and looks at it with other programs. */
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
    env: { ...folderOfTests(), XDG_STATE_HOME: join(folderOfTests().TMPDIR ?? tmpdir(), 'ita-test-state') },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    ...(process.env.VITEST_JSON && { reporters: ['default', 'json'], outputFile: { json: process.env.VITEST_JSON } }),
  },
});

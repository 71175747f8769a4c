import { defineConfig } from 'vitest/config';
import { cliTable3ForTests } from './build/cli-table3.mjs';

export default defineConfig({
  plugins: [cliTable3ForTests],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    ...(process.env.VITEST_JSON && { reporters: ['default', 'json'], outputFile: { json: process.env.VITEST_JSON } }),
  },
});

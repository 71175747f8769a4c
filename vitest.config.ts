import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    ...(process.env.VITEST_JSON && { reporters: ['default', 'json'], outputFile: { json: process.env.VITEST_JSON } }),
  },
});

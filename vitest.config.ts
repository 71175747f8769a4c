import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    server: { deps: { inline: ['cli-table3'] } },
  },
  resolve: { alias: { 'string-width': 'fast-string-width' } },
});

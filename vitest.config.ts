import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Files of the web name the shared ones as their own build does.
  resolve: { alias: { '#shared': new URL('./shared', import.meta.url).pathname } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['infra/local/dynamodb.ts'],
    // Synthesising the stack and a first start of Chromium are slow on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});

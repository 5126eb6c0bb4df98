import { defineConfig } from 'vitest/config';

/** `unit` runs in Node over pure code and files; `e2e` needs both builds in .output and both browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          setupFiles: ['tests/both-languages.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // A browser on a busy machine can lose a moment; tests/run.mjs names every journey that needed its second try.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const inBrowsers = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const;

/** Of the longer runs: a browser on a busy machine is late now and then, and what fails twice has failed. */
const twice = { retry: 1 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        // Node; a file that needs a document begins with `// @vitest-environment jsdom`.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{e2e,beds,bench}/**'],
          // Loading the glossary anew for each file took half of the time. No test leaves anything behind for the next.
          isolate: false,
          // A few start a process of their own, which a busy machine makes wait.
          testTimeout: 30_000,
        },
      },
      // The production build in real browsers: `npm run build` comes first.
      {
        test: {
          ...inBrowsers,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/more/**'],
          // Most of the time is spent waiting for browsers: two at a time keep two cores busy, and disturb no focus.
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      // Rarer cases, for which an everyday run has no time: CI runs them.
      { test: { ...inBrowsers, ...twice, name: 'more', include: ['tests/e2e/more/**/*.test.ts'] } },
      // Real editors, webmail and CMS: `npm run test:beds` starts them first. The two browsers wait more than they work.
      {
        test: {
          ...inBrowsers,
          ...twice,
          name: 'beds',
          include: ['tests/beds/**/*.test.ts'],
          globalSetup: ['tests/beds/global-setup.ts'],
          fileParallelism: true,
          maxWorkers: 2,
          testTimeout: 180_000,
        },
      },
    ],
  },
});

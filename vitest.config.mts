import { defineConfig } from 'vitest/config'

// `unit` and `main` need Node alone. What `unit` tests keeps nothing from one use to the next, so its modules are loaded
// once, not for each file again; the main process keeps what it holds open. `e2e` drives the built app in a real Electron, on a display of its own:
// one file after the other, since two windows at once would measure each other. `tour` takes the pictures of
// docs/tour (`npm run screenshots`), `walk` goes through the app at random (`npm run walk`); both are no part of `npm test`.
export default defineConfig({
  publicDir: false,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{core,renderer,scripts}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'main',
          environment: 'node',
          include: ['test/main/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'tour',
          environment: 'node',
          include: ['test/tour/**/*.test.ts'],
          globalSetup: ['test/support/prepare-e2e.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'walk',
          environment: 'node',
          include: ['test/walk/**/*.test.ts'],
          globalSetup: ['test/support/prepare-e2e.ts'],
          fileParallelism: false,
          testTimeout: 3_600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/{e2e,packaged}/**/*.test.ts'],
          globalSetup: ['test/support/prepare-e2e.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          // The machine may be busy; what is waited for comes.
          expect: { poll: { timeout: 15_000, interval: 20 } },
        },
      },
    ],
  },
})

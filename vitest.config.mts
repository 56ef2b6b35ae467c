import { defineConfig } from 'vitest/config'

// `unit` needs Node alone. `e2e` drives the built app in a real Electron, on a display of its own:
// one file after the other, since two windows at once would measure each other. `tour` takes the pictures of
// docs/tour (`npm run screenshots`); it is no part of `npm test`.
export default defineConfig({
  publicDir: false,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{core,main,renderer,scripts}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          testTimeout: 20_000,
          // Nothing here changes what modules share, so that each is loaded once and not for each file again.
          isolate: false,
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

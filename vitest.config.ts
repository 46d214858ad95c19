import { defineConfig } from 'vitest/config';

const browserTests = ['tests/e2e/**/*.test.ts', 'tests/must-show/**/*.test.ts'];
const databaseTests = ['app/**/*.db.test.ts', 'db/**/*.test.ts', 'cli/**/*.test.ts', 'worker/**/*.test.ts', 'tests/**/*.test.ts'];
const withoutBrowser = 'tests/must-show/**/*.db.test.ts';
const bootTests = ['server/**/*.boot.test.ts'];

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}', 'server/**/*.test.ts'],
          exclude: ['app/**/*.db.test.ts', ...bootTests],
          globalSetup: ['tests/setup/texts.ts'],
        },
      },
      {
        test: {
          name: 'database',
          include: databaseTests,
          exclude: ['tests/e2e/**/*.test.ts', 'tests/must-show/**/!(*.db).test.ts'],
          globalSetup: ['tests/setup/texts.ts', 'tests/setup/cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'boot',
          include: bootTests,
          globalSetup: ['tests/setup/texts.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: browserTests,
          exclude: [withoutBrowser],
          globalSetup: ['tests/setup/texts.ts', 'tests/setup/cluster.ts', 'tests/setup/built-app.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config'

const databasePlatform = 'src/platform/{database,audit,jobs,work,http}/**/*.test.ts'
/** Tests that start the built programs. */
const processes = [
  'src/platform/reader-process/**/*.test.ts',
  'src/main/commands/**/*.test.ts',
  'test/process/**/*.test.ts',
]
/** Folders of modules that only compute: their tests need no database. */
const pureModuleFolders = [
  'src/modules/applications/duplicates/**/*.test.ts',
  'src/modules/reviews/assignment/**/*.test.ts',
]
const onDatabase = {
  include: ['src/modules/**/*.test.ts', databasePlatform],
  exclude: ['src/modules/*/ui/**', ...pureModuleFolders],
  globalSetup: 'test/setup/template.ts',
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

/** One suite, four rooms: pure tests, the database embedded, the same on PostgreSQL, and a real browser. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/{kernel,reading,rules,policy,platform,web,main}/**/*.test.ts',
            'src/modules/*/ui/**/*.test.ts',
            ...pureModuleFolders,
            'test/*.test.ts',
          ],
          exclude: [databasePlatform, ...processes],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'process',
          include: processes,
          globalSetup: ['test/setup/built.mjs', 'test/setup/demonstration.ts'],
          testTimeout: 120_000,
        },
      },
      { test: { name: 'embedded', ...onDatabase, env: { LUOSHI_TEST_DATABASE_URL: '' } } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/setup/built.mjs', 'test/setup/demonstration.ts', 'test/e2e/server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Runs where LUOSHI_TEST_DATABASE_URL names a server on which databases may be created.
      { test: { name: 'postgres', ...onDatabase } },
    ],
  },
})

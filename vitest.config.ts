import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const everyTest = '**/*.test.ts'
const elsewhere = [
  'node_modules/**',
  'site/dist/**',
  '.rantau/**',
  'test/{integration,e2e,load}/**',
]

// A limit is for what hangs: a slow or busy machine is not a failure.
const limits = { testTimeout: 300_000, hookTimeout: 300_000 }

// Browsers and servers are waited for often enough that two cores are busy only with three workers;
// more than four are more than a machine likes.
const maxWorkers = Math.min(4, Math.max(3, availableParallelism() - 1))

// Node reads our modules itself: made over by a bundler, every call from one of them into another was
// slower, and judging is made of such calls.
const experimental = { viteModuleRunner: false, nodeLoader: false }

// Thousands of students are drawn and forgotten: with room for them, less is swept up after them.
const execArgv = ['--min-semi-space-size=16', '--max-semi-space-size=64']

/** What gathers pages as only the site's own builder can. */
const gathered = [
  'site/src/catalogue/**/*.test.ts',
  'shared/result/lead.test.ts',
  'test/traces-in-words.test.ts',
]

// One queue for all: browsers first, which take longest, and short files at the end, so that no
// core is left waiting for another.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [everyTest],
          exclude: [...elsewhere, ...gathered],
          ...limits,
          maxWorkers,
          experimental,
          execArgv,
          // What is pure leaves nothing behind, so files share what they import.
          isolate: false,
        },
      },
      {
        test: {
          name: 'gathered',
          include: gathered,
          ...limits,
          maxWorkers,
          isolate: false,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          ...limits,
          maxWorkers,
          experimental,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e-setup.ts'],
          ...limits,
          maxWorkers,
          // What a page shows may take a while on a busy machine.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
})

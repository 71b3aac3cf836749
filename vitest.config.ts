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

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [everyTest],
          exclude: elsewhere,
          ...limits,
          // Left alone, one of two cores would only watch.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          // What is pure leaves nothing behind, so files share what they import.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          ...limits,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e-setup.ts'],
          ...limits,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})

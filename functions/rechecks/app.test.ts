import { expect, test } from 'vitest'
import type { LogLine } from '../ports/log.ts'
import { rechecks } from './app.ts'
import type { RechecksPorts } from './ports.ts'

const lines: LogLine[] = []

/** A world in which telling somebody breaks, in words that quote who it was. */
const ports = {
  tell: async (assessment: string) => {
    throw new RangeError(`${assessment}: no such mailbox as ana@kampus.example`)
  },
  log: (line: LogLine) => lines.push(line),
} as unknown as RechecksPorts

// Lambda writes what is thrown into its log and into the queue of what was given up, word by word.
test('a task that breaks comes again, and neither log nor queue learns whom it was about', async () => {
  const task = { kind: 'tell', assessment: 'a'.repeat(22) }
  const thrown = await rechecks(ports)
    .task(task)
    .catch((error: Error) => error)
  expect(thrown).toMatchObject({ message: 'a task of the clock is not done; it must come again' })
  expect(thrown).not.toHaveProperty('cause')
  expect(lines).toMatchObject([{ level: 'error', what: 'failed', error: { name: 'RangeError' } }])
  expect(JSON.stringify([lines, String(thrown)])).not.toMatch(/ana@|aaaa/)
})

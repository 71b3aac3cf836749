import { expect, onTestFinished, test, vi } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { countedBy } from '../../test/counted-by.ts'
import { clockFrom } from '../adapters/clock.ts'
import { judgings } from '../judging/judging.ts'
import type { AssessmentsPorts } from './ports.ts'
import { rehearse } from './rehearsal.ts'

const digest = 'a'.repeat(64)

const never = (): never => {
  throw new Error('a rehearsal asked for what only a request may ask for')
}

/** A world in which only the rules are at hand: whoever asks the table for anything fails. */
function onlyRules(): AssessmentsPorts {
  const editions = { publish: never, active: never, manifest: never, judging: never, part: never }
  return {
    clock: clockFrom('2026-11-21T09:00:00Z'),
    editions,
    judging: judgings(editions),
    texts: never,
    assessments: {
      keep: never,
      read: never,
      correct: never,
      share: never,
      withdraw: never,
      erase: never,
      unshare: never,
    },
    roster: never,
    campuses: { list: never },
    cases: new Proxy({}, { get: never }) as AssessmentsPorts['cases'],
    frames: { frame: never },
    openApi: never,
  }
}

test('a function that starts judges its own example as it judges anybody, unseen by table and log', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  onTestFinished(() => written.mockRestore())
  const ports = onlyRules()
  ports.judging.hold({ digest, judging: judging(await discoverCatalogue()) })
  const status = await rehearse(ports, digest)
  expect(written.mock.calls.flat().join('')).not.toContain('rehearsal')
  expect(status).toBe(200)
})

test('whoever is judged is counted once', async () => {
  const ports = onlyRules()
  ports.judging.hold({ digest, judging: judging(await discoverCatalogue()) })
  expect(await countedBy(() => rehearse(ports, digest))).toEqual({ AssessmentsJudged: 1 })
})

test('a function that cannot judge by its rules any more says so and starts all the same', async () => {
  const ports = onlyRules()
  const rules = judging(await discoverCatalogue())
  ports.judging.hold({ digest, judging: { ...rules, zones: { ...rules.zones, to: 0 } } })
  expect(await rehearse(ports, digest)).toBe(422)
})

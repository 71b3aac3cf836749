import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { answersOf } from '#infra/demonstration/cases/answers.ts'
import { atlasOf } from '#shared/casework/atlas.ts'
import { isOwnMust, nearestFirst, nearestOf, toAsk } from '#shared/casework/judged.ts'
import { openingOf } from '#shared/casework/opening.ts'
import { judging as judgingOf } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { judgings } from './judging.ts'
import { judgedNow, reportFor } from './queue-line.ts'

const now = new Date('2026-11-23T01:00:00Z')

const never = (): never => {
  throw new Error('nobody asks for another edition here')
}

const digest = 'a'.repeat(64)
const held = judgings({ active: never, judging: never })
held.hold({ digest, judging: judgingOf(await discoverCatalogue()) })
const rules = await held.byDigest(digest)
if (rules === undefined) throw new Error('the edition that was just held is not there')
const atlas = atlasOf(rules.source)

const people = Object.entries(answersOf) as readonly (readonly [string, Facts])[]
const preferences = ['soonest', 'least-money'] as const

describe('the queue, of everybody of the demonstration,', () => {
  test.each(people)(
    'names what the case of %s opens on, whatever they would rather save',
    (_, facts) => {
      for (const prefer of preferences) {
        const report = reportFor(rules, { facts, prefer }, now)
        const judged = judgedNow(rules, { facts, prefer }, now)
        const opening = openingOf(report, {
          facts,
          head: { confirmed: {}, corrected: {} },
          atlas,
        })
        const [best] = nearestFirst(report.programmes)
        expect(judged?.outlook).toBe(best?.outlook.kind)
        expect(judged?.blocker).toEqual(opening.blocker)
        const { programme, requirement } = opening.blocker ?? {}
        const named = report.programmes
          .find(({ id }) => id === programme)
          ?.requirements.find(({ id }) => id === requirement)
        if (requirement !== undefined) expect(named && isOwnMust(named)).toBe(true)
        const first = nearestOf(report)
          .filter(({ outlook }) => ['ready', 'chance', 'reachable'].includes(outlook.kind))
          .map(({ id }) => atlas.countryOf(id))
        expect(judged?.destinations).toEqual(expect.arrayContaining([...new Set(first)]))
        expect(judged?.destinations.at(0)).toBe(first.at(0))
      }
    },
  )

  test('has whoever could not say what they studied and speak asked for it, and blames nothing on them', () => {
    const report = reportFor(rules, { facts: answersOf.silent }, now)
    const judged = judgedNow(rules, { facts: answersOf.silent }, now)
    expect(judged?.blocker?.requirement).toBeUndefined()
    expect(judged?.blocker?.facts).toEqual(toAsk(report, atlas))
    expect(toAsk(report, atlas)).toEqual(expect.arrayContaining(['degrees', 'sittings']))
  })
})

import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { answersOf } from '#infra/demonstration/cases/answers.ts'
import { atlasOf } from '#shared/casework/atlas.ts'
import { isOwnMust, nearestFirst, nearestOf, toAsk } from '#shared/casework/judged.ts'
import { openingOf } from '#shared/casework/opening.ts'
import { judging as judgingOf } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { type Judging, judgings } from './judging.ts'
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
type Preferring = { readonly facts: Facts; readonly prefer?: 'soonest' | 'least-money' }

/** Held against the report the case is told from: best outlook, countries in their order, blocker. */
function expectSame(told: Preferring): void {
  const report = reportFor(rules as Judging, told, now)
  const judged = judgedNow(rules, told, now)
  const nothing = { confirmed: {}, corrected: {} }
  const { blocker } = openingOf(report, { ...told, head: nothing, earlier: nothing, atlas })
  const near = nearestOf(report)
    .filter(({ outlook }) => ['ready', 'chance', 'reachable'].includes(outlook.kind))
    .map(({ id }) => atlas.countryOf(id))
  const named = report.programmes
    .find(({ id }) => id === blocker?.programme)
    ?.requirements.find(({ id }) => id === blocker?.requirement)
  expect(judged?.outlook).toBe(nearestFirst(report.programmes)[0]?.outlook.kind)
  expect(judged?.destinations).toEqual(expect.arrayContaining([...new Set(near)]))
  expect(judged?.destinations[0]).toBe(near[0])
  expect(judged?.blocker).toEqual(blocker)
  if (blocker?.requirement !== undefined) expect(named && isOwnMust(named)).toBe(true)
}

describe('the queue, of everybody of the demonstration,', () => {
  test.each(people)('names what the case of %s opens on', (_, facts) => expectSame({ facts }))

  test('goes by what they would rather save, as their own page does', () =>
    expectSame({ facts: answersOf.hotel, prefer: 'least-money' }))

  test('has whoever could not say what they studied and speak asked for it, and blames nothing on them', () => {
    const report = reportFor(rules, { facts: answersOf.silent }, now)
    const judged = judgedNow(rules, { facts: answersOf.silent }, now)
    expect(judged?.blocker?.requirement).toBeUndefined()
    expect(judged?.blocker?.facts).toEqual(toAsk(report, atlas))
    expect(toAsk(report, atlas)).toEqual(expect.arrayContaining(['degrees', 'sittings']))
  })
})

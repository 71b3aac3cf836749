import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { answersOf } from '#infra/demonstration/cases/answers.ts'
import { blockersOf, nearestFirst } from '#shared/casework/judged.ts'
import { judging as judgingOf } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { judgings } from './judging.ts'
import { judgedNow } from './queue-line.ts'

const now = new Date('2026-11-23T01:00:00Z')

const never = (): never => {
  throw new Error('nobody asks for another edition here')
}

test('the queue names what the case opens on: the same nearest door, and what bars it', async () => {
  const digest = 'a'.repeat(64)
  const held = judgings({ active: never, judging: never })
  held.hold({ digest, judging: judgingOf(await discoverCatalogue()) })
  const rules = await held.byDigest(digest)
  expect(Object.keys(answersOf).length).toBeGreaterThan(3)
  for (const facts of Object.values(answersOf) as readonly Facts[]) {
    const report = rules?.judge(facts, now, { plans: true })
    const judged = judgedNow(rules, { facts }, now)
    const best = report && nearestFirst(report.programmes)[0]
    expect(judged?.outlook).toBe(best?.outlook.kind)
    if (best?.outlook.kind === 'ready') expect(judged?.blocker).toBeUndefined()
    else expect(judged?.blocker).toEqual(report && blockersOf(report, 1)[0])
  }
})

import { expect, test } from 'vitest'
import { discoverCatalogue } from '../../infra/catalogue/discover.ts'
import { judging as catalogue } from '../../shared/catalogue/assemble.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { agribusiness, nurse } from '../../test/four-students.ts'
import { type Judging, judgings } from './judging.ts'
import { remembered } from './remembered.ts'

const digest = 'c'.repeat(64)

/** The rules of today, and how often they were asked. */
async function rules() {
  const held = judgings({ active: async () => ({ digest }) } as never)
  held.hold({ digest, judging: catalogue(await discoverCatalogue()) })
  const active = await held.byDigest(digest)
  if (active === undefined) return expect.unreachable('it was just laid there')
  let asked = 0
  const counting: Judging = {
    ...active,
    judge: (...question) => {
      asked += 1
      return active.judge(...question)
    },
  }
  return { active, counting, asked: () => asked }
}

const at = (text: string) => new Date(text)
const whole = { prefer: 'soonest', plans: true } as const

test('what a case came to a moment ago is said again to the byte, and worked out once', async () => {
  const { active, counting, asked } = await rules()
  const judge = remembered()
  // Sixteen o'clock here is midnight in Kupang, and a quarter to it is in Kathmandu.
  for (const now of ['15:45:00.000Z', '15:46:12.345Z', '15:59:59.999Z', '16:00:00.000Z']) {
    const moment = at(`2026-12-31T${now}`)
    const told = await judge(counting, agribusiness as Facts, moment, whole)
    const plainly = active.judge(agribusiness as Facts, moment, whole)
    expect(JSON.stringify(told)).toBe(JSON.stringify(plainly))
  }
  expect(asked()).toBe(2)
})

test('other answers, another wish or another edition are worked out anew', async () => {
  const { active, counting, asked } = await rules()
  const judge = remembered()
  const now = at('2026-11-23T01:00:00Z')
  await judge(counting, agribusiness as Facts, now, whole)
  await judge(counting, nurse as Facts, now, whole)
  await judge(counting, agribusiness as Facts, now, { ...whole, prefer: 'least-money' })
  await judge({ ...counting, digest: 'd'.repeat(64) }, agribusiness as Facts, now, whole)
  expect(asked()).toBe(4)
  expect((await judge(counting, nurse as Facts, now, whole)).at).toBe(now.toISOString())
  expect(asked()).toBe(4)
  expect(active.digest).toBe(digest)
})

test('no more than a few are held, however many are read', async () => {
  const judge = remembered()
  let asked = 0
  const judging = {
    digest,
    judge: () => {
      asked += 1
      return { at: '' }
    },
  } as unknown as Judging
  const read = (one: number) =>
    judge(judging, { one: { known: one } } as Facts, at('2026-11-23T01:00:00Z'), whole)
  for (let one = 0; one < 100; one += 1) await read(one)
  await read(99)
  expect(asked).toBe(100)
  await read(0)
  expect(asked).toBe(101)
})

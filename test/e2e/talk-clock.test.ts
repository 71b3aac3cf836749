import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { campusStudents } from '../../infra/demonstration/campus-students.ts'
import { type RantauUnderTest, startRantau } from '../rantau-under-test.ts'
import { pathTo } from './addresses.ts'
import { openKept } from './kept.ts'
import { type PhoneOf, test } from './phone.ts'
import { resultWords } from './result.ts'
import { rulesWalked } from './rules-walk.ts'
import { expectState, fillIn, holdTime, openTimes, pageWords, send } from './talk.ts'

const [before, after] = ['2026-11-21T04:00:00Z', '2026-11-21T04:11:00Z']

// A Rantau of its own, whose clock is set and whose rules are changed: no other test looks at it.
const data = mkdtempSync(join(tmpdir(), 'rantau-'))
let late: RantauUnderTest | undefined
afterAll(async () => {
  await late?.stop()
  rmSync(data, { recursive: true, force: true })
})

test('a hold that ran out while the student typed loses nothing', async ({ phoneOf }) => {
  const early = await startRantau({ data, env: { NOW: before } })
  const { page } = await phoneOf({ baseURL: early.url })
  await page.clock.install()
  await openTimes(page, 'id', { from: '2026-11-24' })
  const value = await holdTime(page)
  await fillIn(page, { name: 'Contoh Lama', whatsapp: '0812 5553 1101' })
  expect(await page.locator('.countdown').textContent()).toMatch(/: (10:00|9:[0-5]\d)$/)
  await page.clock.fastForward('09:30')
  expect(await page.locator('.countdown').textContent()).toMatch(/: 0:[0-3]\d$/)
  expect(await page.locator('.countdown-soon').count()).toBe(1)
  expect(await page.locator('[data-again]').isVisible()).toBe(false)
  await page.clock.fastForward('01:00')
  expect(await page.locator('.held').textContent()).toBe(pageWords.id.details.heldGone)
  expect(await page.locator('.countdown').textContent()).toBe(pageWords.id.details.heldOver)
  expect(await page.locator('[data-again]').isVisible()).toBe(true)
  await early.stop()

  const PORT = new URL(early.url).port
  late = await startRantau({ data, env: { NOW: after, PORT } })
  const other = await phoneOf({ baseURL: late.url })
  await openTimes(other.page, 'id', { from: '2026-11-24', counselor: value.split('@')[0] ?? '' })
  expect(await other.page.locator(`button[value="${value}"]`).count()).toBe(1)
  await send(page, 'id')
  await expectState(page, 'id', 'confirmed')
})

const programme = 'tw-institutional-care'
const reach = 'contoh-siswa@contoh.example'

/** A student who keeps their answers and wants to hear when one of them turns. */
async function whoWantsToHear(base: string, phoneOf: PhoneOf) {
  const consents = ['keep', 'follow-up'].map((purpose) => ({ purpose, version: '2026-11' }))
  const facts = campusStudents[0] ?? {}
  const kept = await fetch(`${base}/v1/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'id' },
    body: JSON.stringify({ facts, consents, followUp: { reach } }),
  })
  const { assessment, token } = await kept.json()
  const headers = { authorization: `Bearer ${token}` }
  const own = await phoneOf({ baseURL: base })
  const { keep, intakes } = resultWords('id')
  return {
    outlook: async () => {
      const read = await fetch(`${base}/v1/assessments/${assessment.id}`, { headers })
      const { assessment: now } = await read.json()
      const answers = Object.entries(now.judged.answers as Readonly<Record<string, string[]>>)
      return answers.find(([, programmes]) => programmes.includes(programme))?.[0] ?? ''
    },
    letters: async () => {
      const list = await (await fetch(`${base}/mailbox`)).text()
      return list.split(reach).length - 1
    },
    /** On their own page: what this door was when they kept it, and what it is now. */
    page: async () => {
      const told = keep.otherNow(keep.intake, intakes.open, intakes.paused)
      const since = own.page.locator('[data-since]')
      // Which rules are in force is believed for a minute.
      const opened = async () => {
        await own.page.goto('about:blank')
        await openKept(own.page, `${pathTo('keep', 'id')}#${assessment.id}.${token}`, 'id')
        await since.getByText(/./).first().waitFor()
        return since.getByText(told).count()
      }
      await expect.poll(opened, { timeout: 120_000, interval: 2_000 }).toBe(1)
    },
  }
}

test('an editor sees whom a change touches, another one publishes it, and the student is told once', async ({
  phoneOf,
}) => {
  const base = late?.url ?? ''
  await rulesWalked(phoneOf, base, programme, await whoWantsToHear(base, phoneOf))
})

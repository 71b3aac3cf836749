import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { startRantau } from '../rantau-under-test.ts'
import { test } from './phone.ts'
import { expectState, fillIn, holdTime, openTimes, pageWords, send } from './talk.ts'

const [before, after] = ['2026-11-21T04:00:00Z', '2026-11-21T04:11:00Z']

test('a hold that ran out while the student typed loses nothing', async ({ phoneOf }) => {
  const data = mkdtempSync(join(tmpdir(), 'rantau-'))
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
  const late = await startRantau({ data, env: { NOW: after, PORT } })
  try {
    const other = await phoneOf({ baseURL: late.url })
    await openTimes(other.page, 'id', { from: '2026-11-24', counselor: value.split('@')[0] ?? '' })
    expect(await other.page.locator(`button[value="${value}"]`).count()).toBe(1)
    await send(page, 'id')
    await expectState(page, 'id', 'confirmed')
  } finally {
    await late.stop()
    rmSync(data, { recursive: true, force: true })
  }
})

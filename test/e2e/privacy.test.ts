import { expect } from 'vitest'
import { pathTo, urlOf } from './addresses.ts'
import { keepIt } from './kept.ts'
import { shelving, test } from './phone.ts'
import { openProgramme, openResult } from './result.ts'
import { nurse } from './students.ts'
import { openAssessment, walkTo } from './walk.ts'

/** All that this student said, as it would look in an address. */
const said = /2003|2025-09|0913|goethe|2026-06|5000000|keperawatan|nurs(e|ing)-?(yes|no)/i

test('until "keep" is pressed nothing a student says leaves the phone', async ({ phoneOf }) => {
  const { page, sent } = await phoneOf(shelving)
  const seen: string[] = []
  page.on('framenavigated', (frame) => seen.push(frame.url()))
  await openAssessment(page, 'id')
  await walkTo(page, 'done', nurse, 'id')
  await openResult(page, 'id')
  await openProgramme(page, 'de-triple-win-nurse')
  await page.goto(pathTo('keep', 'id'))
  await page.locator('input[name="consent"]').first().waitFor()

  expect(sent.filter(({ method }) => method !== 'GET')).toEqual([])
  const addresses = [...seen, ...sent.map(({ url }) => url)]
  expect(addresses.length).toBeGreaterThan(20)
  // The name of an edition is made of digits too.
  const spoken = addresses.map((url) => url.replace(/[0-9a-f]{64}/, ''))
  expect(spoken.filter((url) => said.test(url))).toEqual([])
  expect(sent.filter(({ url }) => !url.startsWith(urlOf('/')))).toEqual([])

  const link = await keepIt(page, 'id')
  const posts = sent.filter(({ method }) => method === 'POST')
  expect(posts.map(({ url }) => new URL(url).pathname)).toEqual(['/v1/assessments'])
  const [, token = ''] = new URL(link).hash.split('.')
  expect(token.length).toBeGreaterThan(20)
  expect(sent.filter(({ url }) => url.includes(token)).map(({ url }) => url)).toEqual([])
})

test('nothing is written to a cookie, and a phone that forbids storage still judges', async ({
  phoneOf,
}) => {
  const { page, context } = await phoneOf()
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await openAssessment(page, 'id')
  await walkTo(page, 'first', nurse, 'id')
  await page.locator('.ticks li').first().waitFor()
  await page.locator('.problems').waitFor()
  expect(await context.cookies()).toEqual([])
})

test('somebody under eighteen is not asked to keep anything', async ({ phoneOf }) => {
  const { page, sent } = await phoneOf()
  const young = { ...nurse, answers: { ...nurse.answers, birth: '2010-03' } }
  await openAssessment(page, 'id')
  await walkTo(page, 'first', young, 'id')
  await page.goto(pathTo('keep', 'id'))
  await page.locator('[data-stage="young"]').waitFor()
  // Help stays open: a talk with their guardian, and whom to call.
  const ways = page.locator('[data-stage="young"] a:visible')
  const leads = await ways.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  for (const way of [pathTo('talk', 'id'), pathTo('help', 'id'), 'tel:129'])
    expect(leads).toContain(way)
  expect(await page.locator('input[name="consent"]:visible').count()).toBe(0)
  expect(sent.filter(({ method }) => method !== 'GET')).toEqual([])
})

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { words } from '../../site/src/words/words.ts'
import { type Language, pathTo } from './addresses.ts'
import { cable } from './cable.ts'
import { type Phone, shelving, test } from './phone.ts'
import { programmeCount } from './programmes.ts'
import { doorway, groupsOn, openProgramme, openResult, resultWords, settled } from './result.ts'
import { agribusiness } from './students.ts'
import { openAssessment, walkTo, wordsOf } from './walk.ts'

/** Waits until the pages that are kept from the first visit are on the phone. */
const onShelf = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve))
  })

/** How many programmes' words are on the phone in the language of the page. */
const wordsHeld = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const shelf = await caches.open('rantau-opened')
    const { lang } = document.documentElement
    const wanted = new RegExp(`/text\\.[a-z]{2,3}-.*\\.${lang}$`)
    return (await shelf.keys()).filter(({ url }) => wanted.test(url)).length
  })

const wordsOnShelf = (page: Page) =>
  expect.poll(() => wordsHeld(page), { timeout: 60_000 }).toBe(programmeCount)

/** Takes the words of one programme from the phone, as if it saved data. */
async function without({ page, context }: Pick<Phone, 'page' | 'context'>, programme: string) {
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  return page.evaluate(async (id) => {
    const shelf = await caches.open('rantau-opened')
    const all = await shelf.keys()
    const own = all.filter(({ url }) => url.includes(`/text.${id}.`))
    await Promise.all(own.map((one) => shelf.delete(one)))
    return own.length
  }, programme)
}

/** A page that came with the worker, read again after its rules changed. */
const readLater = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const headers = { 'content-type': 'text/html' }
    const held = await caches.open('rantau-opened')
    await held.put(address, new Response('read later', { headers }))
  }, path)

/** A phone that has opened the assessment once, and has no network from then on. */
async function cutOff(phoneOf: (options: object) => Promise<Phone>, language: Language) {
  const { url, cut } = await cable()
  const phone = await phoneOf({ ...shelving, baseURL: url })
  await openAssessment(phone.page, language)
  await onShelf(phone.page)
  return { ...phone, cut }
}

test('without network a student still answers, is judged and sees every programme', async ({
  phoneOf,
}) => {
  const { page, context, cut } = await cutOff(phoneOf, 'id')
  await wordsOnShelf(page)
  await cut()
  await context.setOffline(true)
  const passed = await walkTo(page, 'funds', agribusiness, 'id')
  expect(passed).toContain('first')
  await page.getByRole('link', { name: wordsOf('id').toResult }).click()
  await settled(page, 'id')
  const groups = await groupsOn(page)
  expect(Object.keys(groups).length).toBe(programmeCount)
  expect(groups['my-plks-plantation']).toBe('chance')
  expect(await page.locator('#door').innerText()).not.toContain('…')
  for (const programme of ['jp-ssw1-agriculture', 'de-ausbildung-16a', 'sa-nurse'])
    await openProgramme(page, programme)
  await page.goto(pathTo('help', 'id'))
  expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
})

test('without network what was opened can be read again, as it was read last', async ({
  phoneOf,
}) => {
  const { page, context, cut } = await cutOff(phoneOf, 'en')
  await walkTo(page, 'first', agribusiness, 'en')
  await openResult(page, 'en')
  await openProgramme(page, 'my-plks-plantation')
  const before = await doorway(page, 'my-plks-plantation').innerText()
  await page.goto(pathTo({ programme: 'kr-e7-4' }, 'en'))
  const law = await page.locator('main').innerText()
  await wordsOnShelf(page)
  expect(await without({ page, context }, 'kr-d10-1')).toBe(1)
  await readLater(page, pathTo('destinations', 'en'))
  await cut()
  await context.setOffline(true)
  await openResult(page, 'en')
  await openProgramme(page, 'my-plks-plantation')
  expect(await doorway(page, 'my-plks-plantation').innerText()).toBe(before)
  await doorway(page, 'kr-d10-1').locator('> summary').click()
  await doorway(page, 'kr-d10-1').getByText(resultWords('en').opened.failed).waitFor()
  await page.goto(pathTo({ programme: 'kr-e7-4' }, 'en'))
  expect(await page.locator('main').innerText()).toBe(law)
  await page.goto(pathTo('destinations', 'en'))
  expect(await page.locator('body').innerText()).toBe('read later')
  await page.goto(pathTo({ programme: 'sa-nurse' }, 'en'))
  expect(await page.locator('h1').textContent()).toBe(words('en').offline.title)
  expect(await page.getByRole('link').count()).toBeGreaterThan(3)
})

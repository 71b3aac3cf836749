import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ownRecordWords } from '../../functions/bookings/pages/own-record-words.ts'
import { words as siteWords } from '../../site/src/words/words.ts'
import { languages, urlOf } from './addresses.ts'
import { shelving, test } from './phone.ts'
import {
  bookOne,
  type Caller,
  expectState,
  expectUsable,
  fillIn,
  freeTimes,
  heading,
  holdTime,
  openTimes,
  pagePath,
  pageWords,
  send,
  toDeed,
} from './talk.ts'

const cases = languages.flatMap((language) => [true, false].map((script) => ({ language, script })))

const callers: readonly Caller[] = cases.map((_, at) => ({
  name: `Contoh Rina ${at}`,
  whatsapp: `0812 3456 70${at}0`,
}))

test.for(cases.map((one, at) => ({ ...one, at })))(
  'a student books, moves, cancels and erases a talk in "$language", script: $script',
  async ({ language, script, at }, { phoneOf }) => {
    const { page, context, sent } = await phoneOf({ javaScriptEnabled: script })
    const words = pageWords[language]
    const from = `2026-11-${24 + at}`
    const caller = callers[at] ?? { name: '', whatsapp: '' }
    // What is sent is the same page in both; without script one language is looked at.
    const looked = script || language === 'id'

    await page.goto(language === 'id' ? '/konsultasi' : '/en/talk')
    if (looked) await expectUsable(page)
    await page.getByRole('button', { name: words.choose.submit }).click()
    await page.waitForURL(`**${pagePath(language, 'times')}?**`)
    await page.goto(`${page.url()}&from=${from}`)
    expect(await heading(page)).toBe(words.times.title)
    expect(await page.locator('.day[open]').count()).toBe(1)
    if (looked) await expectUsable(page)

    const time = await holdTime(page, 3)
    expect(await page.locator('.held').textContent()).toContain(words.details.held('').slice(0, 8))
    if (looked) await expectUsable(page)
    await fillIn(page, caller)
    await send(page, language)
    await expectState(page, language, 'confirmed')
    if (looked) await expectUsable(page)

    await toDeed(page, language, 'move')
    expect(await page.locator(`button[value="${time}"]`).count()).toBe(0)
    if (looked) await expectUsable(page)
    await freeTimes(page).nth(4).click()
    await expectState(page, language, 'confirmed')
    expect(await page.locator('main').textContent()).toContain(words.booking.moveLeft(2))

    await toDeed(page, language, 'cancel')
    if (looked) await expectUsable(page)
    await page.getByRole('button', { name: words.booking.cancelSubmit }).click()
    await expectState(page, language, 'cancelled')
    if (looked) await expectUsable(page)

    const own = ownRecordWords[language]
    await page.getByRole('link', { name: own.toData }).click()
    expect(await page.locator('main').textContent()).toContain(caller.name)
    if (looked) await expectUsable(page)
    await page.getByRole('link', { name: own.erase }).click()
    if (looked) await expectUsable(page)
    await page.getByRole('button', { name: own.eraseSubmit }).click()
    await page.waitForURL(`**${pagePath(language, 'erased')}`)
    expect(await heading(page)).toBe(own.erased)
    if (looked) await expectUsable(page)

    expect(await context.cookies()).toEqual([])
    expect(sent.filter(({ url }) => /Rina|3456/.test(url))).toEqual([])
  },
)

/** From when on the worker that keeps pages for a phone without a line sees every request. */
const watched = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    if (serviceWorker.controller !== null) return
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })

/** Whether the API would let somebody else have it. */
async function isFree(value: string): Promise<boolean> {
  const [counselor = '', start = ''] = value.split('@')
  const asked = { counselor, start, service: 'talk-30', zone: 'Asia/Makassar' }
  const answer = await fetch(urlOf(`/v1/talks/why?${new URLSearchParams(asked)}`))
  return ((await answer.json()) as { readonly free?: boolean }).free === true
}

test('whoever leaves gives the time back at once', async ({ phoneOf }) => {
  const { page } = await phoneOf(shelving)
  await page.goto('/konsultasi')
  await watched(page)
  // Not each time: what is sent while a page goes may be lost on its way through the worker.
  for (const from of ['2026-12-01', '2026-12-04', '2026-12-07', '2026-12-08']) {
    await openTimes(page, 'id', { from })
    const value = await holdTime(page)
    expect(await isFree(value)).toBe(false)
    await page.goto('/tentang')
    await expect.poll(() => isFree(value), { timeout: 20_000 }).toBe(true)
  }
  // The same page in the other language is no leaving.
  await openTimes(page, 'id', { from: '2026-12-10' })
  const value = await holdTime(page)
  await page.locator('a.switch').click()
  await page.getByRole('heading', { name: pageWords.en.details.title }).waitFor()
  await page.waitForTimeout(1_000)
  expect(await isFree(value)).toBe(false)
})

test('nothing of a talk stays in what the phone keeps for days without a line', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf(shelving)
  await page.goto('/konsultasi')
  await watched(page)
  const caller = { name: 'Contoh Simpan', whatsapp: '0812 3456 7920' }
  await bookOne(page, 'id', { from: '2026-12-04' }, caller)
  await expectState(page, 'id', 'confirmed')
  await page.reload()
  await page.goto('/tentang')
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
      return all.flat().map((url) => new URL(url).pathname)
    })
  await expect.poll(kept, { timeout: 20_000 }).toContain('/tentang')
  expect((await kept()).filter((path) => path.startsWith('/konsultasi'))).toEqual([])
})

test('a line that is gone loses nothing, and a second tap on a slow one books nothing more', async ({
  phoneOf,
}) => {
  const { page, context, sent } = await phoneOf()
  await openTimes(page, 'id', { from: '2026-12-02' })
  await holdTime(page)
  await fillIn(page, { name: 'Contoh Dua', whatsapp: '0812 3456 7900' })
  const { offline, crowded } = siteWords('id').talk
  const button = page.getByRole('button', { name: pageWords.id.details.submit })
  const kept = async (said = offline) => {
    await page.getByRole('alert').getByText(said).waitFor()
    expect(await page.locator('#name').inputValue()).toBe('Contoh Dua')
  }
  await context.setOffline(true)
  await button.click()
  await kept()
  await expectUsable(page)
  await context.setOffline(false)
  // The gateway lets nobody more in for now, and says so in its own words.
  await page.route('**/konsultasi/pesan', (route) =>
    route.fulfill({ status: 429, json: { message: 'Too Many Requests' } }),
  )
  await button.click()
  await kept(crowded)
  await expectUsable(page)
  await page.unroute('**/konsultasi/pesan')
  // A phone that believes in its line; the talk is booked, and the answer never arrives.
  await page.route('**/konsultasi/pesan', async (route) => {
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })
  await button.click()
  await kept()
  await page.unroute('**/konsultasi/pesan')
  const before = sent.length
  await page.route('**/konsultasi/pesan', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await button.dblclick({ noWaitAfter: true })
  await expectState(page, 'id', 'confirmed')
  const posts = sent
    .slice(before)
    .filter(({ method, url }) => method === 'POST' && url.endsWith('/pesan'))
  expect(posts.length).toBe(1)
})

test('a keyboard alone is enough', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  const isAt = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  const tabTo = async (selector: string) => {
    for (let taps = 0; taps < 80; taps++) {
      if (await isAt(selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`nothing that fits ${selector} is reached by the keyboard`)
  }
  await page.goto('/konsultasi')
  await tabTo('[name="topic"]')
  await page.keyboard.press('ArrowDown')
  await tabTo('main .button')
  await page.keyboard.press('Enter')
  await page.waitForURL('**topic=papers**')
  await tabTo('button.time')
  await page.keyboard.press('Enter')
  await page.locator('form.filling').waitFor()
  await tabTo('#name')
  await page.keyboard.type('Contoh Tuts')
  await tabTo('#email')
  await page.keyboard.type('tuts@contoh.example')
  await tabTo('#consent-reminders')
  await page.keyboard.press('Space')
  await tabTo('form.filling .button')
  await page.keyboard.press('Enter')
  await expectState(page, 'id', 'confirmed')
  // The way back leads to the times, not to a form that was sent already.
  await page.goBack()
  expect(await heading(page)).toBe(pageWords.id.times.title)
})

test('the talk goes into the calendar of a phone, with an alarm', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  const time = await bookOne(
    page,
    'id',
    { from: '2026-12-03', topic: 'way' },
    { name: 'Contoh Kalender', whatsapp: '0812 3456 7910' },
  )
  await expectState(page, 'id', 'confirmed')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: pageWords.id.booking.calendar }).click(),
  ])
  expect(file.suggestedFilename()).toBe('rantau.ics')
  const answer = await page.request.get(`${page.url()}/rantau.ics`)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  const { default: ical } = await import('ical.js')
  const whole = new ical.Component(ical.parse(await answer.text()))
  expect(whole.getFirstPropertyValue('method')).toBe('PUBLISH')
  const [event] = whole.getAllSubcomponents('vevent')
  const start = event?.getFirstPropertyValue('dtstart') as { toJSDate: () => Date } | undefined
  expect(start?.toJSDate().toISOString()).toBe(time.split('@')[1])
  expect(event?.getAllSubcomponents('valarm').length).toBe(2)
  expect(String(event?.getFirstPropertyValue('url'))).toBe(page.url())
  // The same as in an invitation by mail: calendars tell one talk from another by it too.
  expect(event?.getFirstPropertyValue('organizer')).toBe('mailto:janji@rantau.example')
})

import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { pagePath } from '../../functions/bookings/pages/paths.ts'
import { pageWords } from '../../functions/bookings/pages/words.ts'
import { barriersOn, overflowOf, paleOn } from './accessible.ts'
import type { Language } from './addresses.ts'

export { pagePath, pageWords }

/** A student who does not exist; each test has its own, for one student is one contact. */
export type Caller = { readonly name: string; readonly whatsapp: string }

/** What the times are asked for; the day keeps tests out of each other's way. */
export type Asked = {
  readonly service?: string
  readonly topic?: string
  readonly from: string
  readonly counselor?: string
  readonly about?: string
}

const narrow = { width: 320, height: 640 }

const withoutScript = (html: string): string =>
  html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<(\/?)noscript\b/g, '<$1div')

/** The window of a browser in which pages are looked at that were loaded without script. */
const windows = new WeakMap<Browser, Page>()

async function windowOf(browser: Browser): Promise<Page> {
  const known = windows.get(browser)
  if (known !== undefined) return known
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  windows.set(browser, page)
  return page
}

/**
 * A page that was loaded without script, as it stands, in a window in which whoever looks may be
 * one: where scripts are off axe cannot run either.
 */
async function twinOf(page: Page): Promise<Page> {
  const [body, browser] = [withoutScript(await page.content()), page.context().browser()]
  if (browser === null) throw new Error('the page has no browser')
  const twin = await windowOf(browser)
  await twin.unrouteAll()
  await twin.setViewportSize(page.viewportSize() ?? narrow)
  await twin.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body }))
  await twin.goto(page.url())
  return twin
}

async function lookedAt<T>(page: Page, look: (seen: Page) => Promise<T>): Promise<T> {
  const hasScript = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  return look(hasScript ? page : await twinOf(page))
}

/** What stands in somebody's way, by day and on a phone set to dark. */
async function barriers(page: Page): Promise<readonly string[]> {
  const byDay = await barriersOn(page)
  // The colours are the same in both languages.
  if ((await page.getAttribute('html', 'lang')) !== 'id') return byDay
  await page.emulateMedia({ colorScheme: 'dark' })
  const atNight = await paleOn(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...byDay, ...atNight.map((one) => `dark: ${one}`)]
}

/** Usable with a screen reader, by day and at night, and not wider than the smallest screen. */
export async function expectUsable(page: Page): Promise<void> {
  expect(await lookedAt(page, barriers)).toEqual([])
  const roomy = page.viewportSize() ?? narrow
  await page.setViewportSize(narrow)
  expect(await overflowOf(page)).toBe(0)
  await page.setViewportSize(roomy)
}

export const heading = (page: Page): Promise<string | null> =>
  page.locator('main h1:visible').textContent()

/** The free times, as somebody sees them who has chosen. */
export async function openTimes(page: Page, language: Language, asked: Asked): Promise<void> {
  await page.goto(pagePath(language, 'times', { service: 'talk-30', topic: 'way', ...asked }))
  expect(await heading(page)).toBe(pageWords[language].times.title)
}

export const freeTimes = (page: Page) => page.locator('button.time:visible')

/** Taps a free time; with what it stands for. */
export async function tapTime(page: Page, at = 0): Promise<string> {
  const time = freeTimes(page).nth(at)
  const value = (await time.getAttribute('value')) ?? ''
  await time.click()
  return value
}

/** Taps a time and waits for the form. */
export async function holdTime(page: Page, at = 0): Promise<string> {
  const value = await tapTime(page, at)
  await page.locator('form.filling').waitFor()
  return value
}

/** Fills in what is needed, and no more. */
export async function fillIn(page: Page, { name, whatsapp }: Caller): Promise<void> {
  await page.locator('#name').fill(name)
  await page.locator('#whatsapp').fill(whatsapp)
}

export const send = (page: Page, language: Language, waiting = false): Promise<void> =>
  page
    .getByRole('button', {
      name: pageWords[language].details[waiting ? 'submitWait' : 'submit'],
      exact: true,
    })
    .click()

/** Waits until a booking's page stands there, in this state. */
export async function expectState(
  page: Page,
  language: Language,
  state: keyof (typeof pageWords)['id']['booking']['states'],
): Promise<void> {
  await page.waitForURL(/\/(pesanan|booking)\/[\w-]{22}\.[\w-]{20,}$/)
  expect(await heading(page)).toBe(pageWords[language].booking.states[state])
}

/** Books the first free time of a day. */
export async function bookOne(
  page: Page,
  language: Language,
  asked: Asked,
  caller: Caller,
): Promise<string> {
  await openTimes(page, language, asked)
  const time = await holdTime(page)
  await fillIn(page, caller)
  await send(page, language)
  return time
}

/** Follows a link of a booking's page to where something can be done. */
export async function toDeed(
  page: Page,
  language: Language,
  deed: 'move' | 'cancel',
): Promise<void> {
  await page.getByRole('link', { name: pageWords[language].booking[deed], exact: true }).click()
  await page.waitForURL(/\/(pindah|move|batal|cancel)$/)
}

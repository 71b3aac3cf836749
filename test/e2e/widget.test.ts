// Over 300 lines: one campus site and one browser serve all that is asked of the widget.
import { gzipSync } from 'node:zlib'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { paleOn } from './accessible.ts'
import {
  type CampusSite,
  campus,
  campusSite,
  embedPath,
  framePage,
  heard,
  inFrame,
  listen,
  rantau,
  register,
} from './campus-site.ts'
import { test as onPhones, type PhoneOf } from './phone.ts'
import { expectUsable, pageWords } from './talk.ts'

const words = pageWords.id

/**
 * What browsers more and more do to a frame of another site: nothing is kept, and whoever asks for a
 * store is refused. Said here, since the small browser of the tests has no such setting. "localhost"
 * and "127.0.0.1" are two sites.
 */
function shutOut(): void {
  const hosts = [...location.ancestorOrigins].map((origin) => new URL(origin).hostname)
  if (hosts.every((host) => host === location.hostname)) return
  const denied = {
    get(): never {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  }
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, store, denied)
  Object.defineProperty(navigator, 'serviceWorker', denied)
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => undefined })
}

const test = onPhones.extend<{ readonly phoneOf: PhoneOf }>({
  phoneOf: async ({ phoneOf }, use) => {
    await use(async (options) => {
      const phone = await phoneOf(options)
      await phone.context.addInitScript(shutOut)
      return phone
    })
  },
})

const widget = (more = '', link = 'Bicara dengan konselor') =>
  `<rantau-talk campus="${campus}" service="talk-30" topic="way" ${more}>
    <a href="${rantau()}/konsultasi?campus=${campus}">${link}</a></rantau-talk>`

const loader = () => `<script src="${rantau()}/embed/rantau.js" async></script>`

const pages = () => ({
  '/': `${loader()}${widget('prefill-name="Contoh Awal" colour="#7d2b17"')}`,
  '/dua': `${loader()}${widget('mode="inline"')}${widget('language="en"')}`,
  '/modul': `<script type="module" src="${rantau()}/embed/rantau.mjs"></script>${widget()}`,
  '/jendela': `${loader()}${widget('mode="dialog"')}`,
  '/tombol': `${loader()}${widget('mode="button" colour="#7d2b17"')}`,
  '/asing': `${loader()}${widget()}${widget('mode="dialog"', 'Di jendela')}`,
  '/kembali': `${loader()}${widget(`return-to="${site?.origin}/selesai"`)}`,
  '/kembali-lain': `${loader()}${widget('return-to="https://lain.example/"')}`,
  '/lama': `${loader()}${widget().replace(campus, `${campus}-lama`)}`,
  '/bingkai': `<iframe src="${rantau()}${embedPath({ from: '2026-12-08' })}" title="Konsultasi"
    referrerpolicy="origin" width="100%" height="900"></iframe>${widget()}`,
})

let site: CampusSite | undefined
let stranger: CampusSite | undefined

beforeAll(async () => {
  site = await campusSite(pages)
  stranger = await campusSite(pages)
  await register(site.origin)
})
afterAll(() => Promise.all([site?.stop(), stranger?.stop()]))

const at = (path: string) => `${site?.origin}${path}`

/** From the first page of a frame to the booking. */
async function bookIn(frame: FrameLocator, day: string, whatsapp: string): Promise<void> {
  await frame.getByRole('button', { name: words.choose.submit }).click()
  await frame.locator('.day').first().waitFor()
  await pick(frame, day)
  await frame.locator('form.filling').waitFor()
  if ((await frame.locator('#name').inputValue()) === '')
    await frame.locator('#name').fill('Contoh')
  await frame.locator('#whatsapp').fill(whatsapp)
  await frame.getByRole('button', { name: words.details.submit, exact: true }).click()
  await frame.getByRole('heading', { name: words.booking.states.confirmed }).waitFor()
}

/** The first time of a day; each test has its own. */
async function pick(frame: FrameLocator, day: string): Promise<void> {
  const time = frame.locator(`button.time[value*="@${day}"]`).first()
  await time.evaluate((button) => {
    const fold = button.closest('details')
    if (fold !== null) fold.open = true
  })
  await time.click()
}

const until = (page: Page, name: string) =>
  expect.poll(async () => (await heard(page)).map((one) => one.name)).toContain(name)

test('a student books on the page of a campus, which is told of it once and of nothing else', async ({
  phoneOf,
}) => {
  const { page, context } = await phoneOf()
  await listen(page)
  await page.goto(at('/'))
  const frame = inFrame(page)
  await bookIn(frame, '2026-11-24', '0812 3456 8000')
  await until(page, 'booked')

  const told = await heard(page)
  expect(told.map(({ name }) => name)).toEqual(['ready', 'submitting', 'booked'])
  expect(new Set(told.map(({ instance }) => instance)).size).toBe(1)
  const booked = told[2]
  expect(Object.keys(booked ?? {}).sort()).toEqual(['booking', 'instance', 'name', 'version'])

  const inside = await framePage(page)
  const [, id, token] = /\/pesanan\/([\w-]{22})\.([\w-]+)/.exec(inside.url()) ?? []
  expect(booked?.booking).toBe(id)
  const headers = { authorization: `Bearer ${token}` }
  const kept = await (await fetch(`${rantau()}/v1/bookings/${id}`, { headers })).json()
  expect(kept.booking.wishes.campus).toBe(campus)
  expect(kept.booking.contact.name).toBe('Contoh Awal')

  // Looked at again it is no news.
  await inside.goto(inside.url())
  await frame.getByRole('heading', { name: words.booking.states.confirmed }).waitFor()
  await page.waitForTimeout(300)
  expect((await heard(page)).length).toBe(3)

  await frame.getByRole('link', { name: words.booking.cancel, exact: true }).click()
  await frame.getByRole('button', { name: words.booking.cancelSubmit }).click()
  await until(page, 'cancelled')
  expect((await heard(page)).map(({ name }) => name)).toEqual([
    'ready',
    'submitting',
    'booked',
    'submitting',
    'cancelled',
  ])

  // All of that went well though this browser lets a frame keep nothing.
  const shut = await inside.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: it is tried whether one can be kept
    document.cookie = 'try=1; SameSite=None; Secure'
    try {
      return { cookie: document.cookie, storage: localStorage.length }
    } catch {
      return { cookie: document.cookie, storage: 'denied' }
    }
  })
  expect(shut).toEqual({ cookie: '', storage: 'denied' })
  expect(await context.cookies()).toEqual([])
})

test('the frame is as high as its page, in whole pixels, and settles', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await listen(page)
  await page.goto(at('/'))
  await until(page, 'ready')
  await page.waitForTimeout(1_500)
  const sizes = async () =>
    (await page.evaluate(() => window.heard)).filter(({ name }) => name === 'resize')
  const before = await sizes()
  expect(before.length).toBeGreaterThan(0)
  expect(before.length).toBeLessThanOrEqual(4)
  const inside = await framePage(page)
  const box = await page.locator('rantau-talk iframe').boundingBox()
  const needed = await inside.evaluate(() => document.body.getBoundingClientRect().height)
  expect(box?.height).toBe(Math.ceil(needed))
  expect(await inside.evaluate(() => document.documentElement.scrollHeight)).toBe(box?.height)
  await page.waitForTimeout(1_000)
  expect((await sizes()).length).toBe(before.length)

  await page.setViewportSize({ width: 320, height: 640 })
  await expect
    .poll(async () => {
      const wanted = await inside.evaluate(() => document.body.getBoundingClientRect().height)
      return (await page.locator('rantau-talk iframe').boundingBox())?.height === Math.ceil(wanted)
    })
    .toBe(true)
})

test('two on one page do not disturb each other', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await listen(page)
  await page.goto(at('/dua'))
  await inFrame(page, 1).getByRole('heading', { name: pageWords.en.choose.title }).waitFor()
  await bookIn(inFrame(page, 0), '2026-11-25', '0812 3456 8010')
  await until(page, 'booked')
  await page.waitForTimeout(300)
  const [first, second] = await page
    .locator('rantau-talk')
    .evaluateAll((all) => all.map((one) => (one as unknown as { instance: string }).instance))
  const told = await heard(page)
  const of = (instance: string | undefined) =>
    told.filter((one) => one.instance === instance).map(({ name }) => name)
  expect(of(first)).toEqual(['ready', 'submitting', 'booked'])
  expect(of(second)).toEqual(['ready'])
  expect(await inFrame(page, 1).locator('h1').textContent()).toBe(pageWords.en.choose.title)
})

test('a campus’s colours can be read by day and by night, and so can its page for partners', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf()
  const colours = 'colour=%237d2b17&colour-dark=%23f0b95a'
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))
  for (const [colorScheme, colour] of [
    ['light', '#7d2b17'],
    ['dark', '#f0b95a'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`/embed/${campus}/konsultasi?${colours}`)
    expect(await accent()).toBe(colour)
    expect(await paleOn(page)).toEqual([])
    await page.goto(`/kampus/widget?campus=${campus}&colour=%23ffe&address=http://kampus.example`)
    expect(await paleOn(page)).toEqual([])
  }
})

test('what a stranger says in the name of a frame is not believed', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await listen(page)
  await page.goto(at('/dua'))
  await expect.poll(async () => (await heard(page)).length).toBe(2)
  const forged = { rantau: 1, kind: 'booked', booking: 'A'.repeat(22), version: 1 }
  // From the page itself, and from the other frame in the name of this one.
  await page.evaluate((said) => {
    const { instance } = document.querySelector('rantau-talk') as unknown as { instance: string }
    postMessage({ ...said, instance }, '*')
  }, forged)
  const [first] = await page
    .locator('rantau-talk')
    .evaluateAll((all) => all.map((one) => (one as unknown as { instance: string }).instance))
  const second = await (
    await page.locator('rantau-talk iframe').nth(1).elementHandle()
  )?.contentFrame()
  await second?.evaluate((said) => parent.postMessage(said, '*'), { ...forged, instance: first })
  await page.waitForTimeout(500)
  expect((await heard(page)).map(({ name }) => name)).toEqual(['ready', 'ready'])
})

test('without script the frame of a site books all the same, and so does the link', async ({
  phoneOf,
}) => {
  const { page, context } = await phoneOf({ javaScriptEnabled: false })
  await page.goto(at('/bingkai'))
  const frame = page.frameLocator('iframe')
  await frame.locator('button.time').first().click()
  await frame.locator('#name').fill('Contoh Tanpa Skrip')
  await frame.locator('#whatsapp').fill('0812 3456 8020')
  await frame.getByRole('button', { name: words.details.submit, exact: true }).click()
  await frame.getByRole('heading', { name: words.booking.states.confirmed }).waitFor()
  const alone = frame.getByRole('link', { name: 'Buka di Rantau' })
  const [tab] = await Promise.all([context.waitForEvent('page'), alone.click()])
  await tab.waitForURL(/\/konsultasi\/pesanan\/[\w-]{22}\.[\w-]+$/)
  expect(await tab.locator('main h1').textContent()).toBe(words.booking.states.confirmed)

  await page.getByRole('link', { name: 'Bicara dengan konselor' }).click()
  await page.waitForURL(`${rantau()}/konsultasi?campus=${campus}`)
  expect(await page.locator('main h1').textContent()).toBe(words.choose.title)
  expect(await context.cookies()).toEqual([])
})

test('a module does what the script does, and what the page says of it later holds', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf()
  await page.goto(at('/modul'))
  const frame = inFrame(page)
  await frame.getByRole('heading', { name: words.choose.title }).waitFor()
  // By day or by night as the page is, whatever the phone is set to.
  const scheme = () =>
    page.locator('rantau-talk iframe').evaluate((one) => getComputedStyle(one).colorScheme)
  expect(await scheme()).toBe('light')
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'))
  const set = (name: string, value: string) =>
    page
      .locator('rantau-talk')
      .evaluate((one, said) => one.setAttribute(...said), [name, value] as const)
  await set('language', 'en')
  await frame.getByRole('heading', { name: pageWords.en.choose.title }).waitFor()
  expect(await scheme()).toBe('dark')
  await set('mode', 'dialog')
  await page.getByRole('link', { name: 'Bicara dengan konselor' }).waitFor()
  expect(await page.locator('rantau-talk iframe').count()).toBe(0)

  // Without a link of the page's own there is one all the same.
  await page.locator('rantau-talk').evaluate((one) => one.replaceChildren())
  const spare = page.getByRole('link', { name: 'Talk to a counselor about work abroad' })
  const address = `${rantau()}/en/talk?campus=${campus}&topic=way&service=talk-30`
  expect(await spare.getAttribute('href')).toBe(address)

  // Nobody who is under way is sent back to the start.
  await set('mode', 'inline')
  await frame.getByRole('button', { name: pageWords.en.choose.submit }).click()
  await frame.locator('.day').first().waitFor()
  await set('topic', 'money')
  await page
    .locator('rantau-talk')
    .evaluate((one) => document.body.moveBefore(one, document.body.firstChild))
  await page.waitForTimeout(500)
  expect(await frame.locator('h1').textContent()).toBe(pageWords.en.times.title)

  // A browser that lacks what the widget needs shows the link, and no gap in its place.
  await page.addInitScript(() => Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync'))
  await page.goto(at('/'))
  await page.getByRole('link', { name: 'Bicara dengan konselor' }).waitFor()
  expect(await page.locator('rantau-talk iframe').count()).toBe(0)
})

const readable = ['rgb(255, 255, 255)', 'rgb(125, 43, 23)', 'none']

/** How the button looks on a page that has rules of its own for links. */
const lookOn = (page: Page, rules: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
    const link = document.querySelector('rantau-talk a') ?? document.body
    const { color, backgroundColor, textDecorationLine } = getComputedStyle(link)
    return [color, backgroundColor, textDecorationLine]
  }, rules)

test.for(['/jendela', '/tombol'])(
  'a link opens a window that holds the focus and closes by Escape: %s',
  async (path, { phoneOf }) => {
    const { page } = await phoneOf()
    await listen(page)
    await page.goto(at(path))
    const link = page.getByRole('link', { name: 'Bicara dengan konselor' })
    await page.waitForFunction(() => customElements.get('rantau-talk') !== undefined)
    expect(await page.locator('rantau-talk iframe').count()).toBe(0)
    if (path === '/tombol') expect(await lookOn(page, 'a{color:#7d2b17}')).toEqual(readable)
    await link.focus()
    await page.keyboard.press('Enter')
    await until(page, 'ready')
    const isOpen = () => page.locator('rantau-talk dialog').evaluate((one) => one.matches(':modal'))
    expect(await isOpen()).toBe(true)
    const strays = await page.evaluate(async () => {
      const outside = document.querySelector<HTMLElement>('#after')
      if (outside !== null) outside.tabIndex = 0
      outside?.focus()
      return document.activeElement === outside
    })
    expect(strays).toBe(false)

    await inFrame(page).locator('[name="topic"]').first().focus()
    await page.keyboard.press('Escape')
    await expect.poll(isOpen).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A')

    await page.keyboard.press('Enter')
    expect(await isOpen()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(isOpen).toBe(false)
    expect((await heard(page)).map(({ name }) => name)).toEqual(['ready'])
  },
)

test('after booking a student is led back in the whole window, and only to a registered page', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf()
  await page.goto(at('/kembali'))
  await bookIn(inFrame(page), '2026-11-26', '0812 3456 8030')
  await inFrame(page)
    .getByRole('link', { name: /^Kembali ke localhost/ })
    .click()
  await page.waitForURL(at('/selesai'))

  await page.goto(at('/kembali-lain'))
  await bookIn(inFrame(page), '2026-11-27', '0812 3456 8031')
  expect(
    await inFrame(page)
      .getByRole('link', { name: /^Kembali ke/ })
      .count(),
  ).toBe(0)
})

test('on a page that is not registered nothing is framed, and the link stays', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf()
  await listen(page)
  const why = page.waitForEvent('console', (one) => one.type() === 'warning')
  await page.goto(`${stranger?.origin}/asing`)
  const frames = page.locator('rantau-talk iframe')
  await frames.first().waitFor({ state: 'attached' })
  await page.getByRole('link', { name: 'Di jendela' }).click()
  await page.getByText('Halaman pemesanan tidak bisa tampil di sini.').waitFor()
  await expect.poll(() => frames.count()).toBe(0)
  await page.keyboard.press('Escape')
  expect(await page.getByRole('link', { name: 'Bicara dengan konselor' }).isVisible()).toBe(true)
  expect(await heard(page)).toEqual([])

  // Whoever keeps the page is told where to look, and the link goes on alone.
  const [, reason = ''] = (await why).text().split('Why: ')
  await page.getByRole('link', { name: 'Di jendela' }).click()
  await page.waitForURL(`${rantau()}/konsultasi?campus=${campus}`)
  await page.goto(reason)
  expect(await page.locator('#origins [role="status"]').textContent()).toContain(
    `Peramban menyebut halaman itu ${stranger?.origin}`,
  )
})

test('a campus whose partnership has ended shows why, and a way on in a tab of its own', async ({
  phoneOf,
}) => {
  const { page, context } = await phoneOf()
  await page.goto(`/embed/${campus}-lama/konsultasi?topic=papers`)
  expect(await page.locator('h1').textContent()).toBe('Pemesanan lewat situs ini sudah ditutup')
  await expectUsable(page)
  const link = page.locator('main a')
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click()])
  await tab.waitForURL(`${rantau()}/konsultasi?topic=papers`)
})

test('a frame keeps nothing even where it could', async ({ phoneOf }) => {
  const { page, context } = await phoneOf()
  await page.goto(embedPath({ from: '2026-12-01' }))
  await page.locator('button.time').first().click()
  await page.locator('form.filling').waitFor()
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
  expect(await context.cookies()).toEqual([])
})

test('what a campus loads weighs at most 5 kB and may be read by its page; nothing else may', async () => {
  const answer = (path: string) =>
    fetch(`${rantau()}${path}`, { headers: { origin: 'https://x.example' } })
  for (const path of ['/embed/rantau.js', '/embed/rantau.mjs', '/embed/rantau.d.ts']) {
    const loaded = await answer(path)
    expect(loaded.status).toBe(200)
    expect(loaded.headers.get('access-control-allow-origin')).toBe('*')
    expect(gzipSync(await loaded.text(), { level: 9 }).length).toBeLessThanOrEqual(5_000)
  }
  for (const path of [
    '/',
    '/sw.js',
    '/embed/kampus-contoh/konsultasi',
    '/embed/nihil.js',
    '/v1/talks',
    '/kampus/widget',
  ])
    expect((await answer(path)).headers.get('access-control-allow-origin'), path).toBeNull()
})

test('a partner makes the widget, sees it, and every part of it can be used', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf()
  await page.goto(`/kampus/widget?campus=${campus}&topic=papers&address=www.kampus.example`)
  await expectUsable(page)
  const code = await page.locator('textarea[aria-labelledby="code"]').inputValue()
  expect(code).toContain(`<script src="${rantau()}/embed/rantau.js" async></script>`)
  await inFrame(page).getByRole('heading', { name: words.choose.title }).waitFor()
  expect(await page.locator('.qr svg').isVisible()).toBe(true)

  await page.goto(`/en/campus/widget?campus=${campus}&colour=%23ffe`)
  await expectUsable(page)
  await page.goto(`/embed/${campus}/konsultasi`)
  await expectUsable(page)
  await page.goto(embedPath({ from: '2026-12-01' }))
  await expectUsable(page)
})

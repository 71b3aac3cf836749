import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { test as base, expect, inject } from 'vitest'

/** A request as the network saw it. */
export type Sent = { readonly method: string; readonly url: string }

/** Somebody's phone: its pages, and all that ever left it. */
export type Phone = {
  readonly page: Page
  readonly context: BrowserContext
  readonly sent: readonly Sent[]
}

const small: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  locale: 'id-ID',
  timezoneId: 'Asia/Makassar',
  reducedMotion: 'reduce',
  // A first visit shelves every page and all words: done anew for each phone it is most of its work.
  serviceWorkers: 'block',
}

/** A phone that shelves what it opened, as phones do; for tests that hang on it. */
export const shelving: BrowserContextOptions = { serviceWorkers: 'allow' }

// A limit is for what hangs: a slow or busy machine is not a failure.
const patienceMs = 60_000

const launch = () =>
  chromium.launch({
    executablePath: inject('chromePath'),
    args: [...inject('chromeArgs')],
    env: { ...process.env, ...inject('chromeLetters') },
  })

/** What a page complains of; a student never sees it, so the tests must. */
function complaintsOf(context: BrowserContext): readonly string[] {
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.page()?.url()})`)
  })
  return complaints
}

/**
 * No fault: a cut network (which the page tells), a refusal, a transition that came too late, a frame
 * that a stranger's page may not show.
 */
const isNoFault = (complaint: string): boolean =>
  /net::ERR_|status of (4\d\d|503)|Failed to fetch|Transition was aborted(?!.*opt-in)|^Framing '/.test(
    complaint,
  )

export type PhoneOf = (options?: BrowserContextOptions) => Promise<Phone>

type Fixtures = {
  readonly browser: Browser
  readonly phoneOf: PhoneOf
}

/** `phoneOf()` opens a fresh phone; every page on it must stay free of errors. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so this way
    async ({}, use) => {
      const browser = await launch()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  phoneOf: async ({ browser }, use) => {
    const complaints: (readonly string[])[] = []
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({
        ...small,
        baseURL: inject('baseUrl'),
        ...options,
      })
      contexts.push(context)
      complaints.push(complaintsOf(context))
      const sent: Sent[] = []
      context.on('request', (one) => sent.push({ method: one.method(), url: one.url() }))
      context.setDefaultTimeout(patienceMs)
      return { page: await context.newPage(), context, sent }
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(complaints.flat().filter((one) => !isNoFault(one))).toEqual([])
  },
})

import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { words } from '../../site/src/words/words.ts'
import { barriersOn, overflowOf, paleOn } from './accessible.ts'
import { type Language, linksOn, otherLanguage, pagesIn, pathTo } from './addresses.ts'
import { type Phone, test } from './phone.ts'
import { programmeCount } from './programmes.ts'
import { onEach } from './several.ts'

/** Beyond this nobody scrolls to the end of a page on a phone. */
const heightPxMax = 4_000

/** What is told of a programme before anything else. */
type Glance = { readonly bottomPx: number; readonly said: readonly string[] }

type Sight = {
  readonly path: string
  readonly barriers: readonly string[]
  readonly paleInTheDark: readonly string[]
  readonly pixelsTooWide: number
  readonly language: string | null
  readonly switchesTo: string
  readonly heightPx: number
  readonly glance: Glance | undefined
}

const narrow = { width: 320, height: 640 }

async function glanceOn(page: Page): Promise<Glance | undefined> {
  const glance = page.locator('.glance')
  if ((await glance.count()) === 0) return undefined
  const bottomPx = await glance.evaluate((part) => part.getBoundingClientRect().bottom)
  return { bottomPx, said: await page.locator('.glance dt').allTextContents() }
}

/** All that is asked of a page, on one visit: as it opens, on the smallest phone, in the dark. */
async function sightOf(page: Page, path: string): Promise<Sight> {
  const glance = await glanceOn(page)
  const heightPx = await page.evaluate(() => document.documentElement.scrollHeight)
  const barriers = await barriersOn(page)
  const roomy = page.viewportSize() ?? narrow
  await page.setViewportSize(narrow)
  const pixelsTooWide = await overflowOf(page)
  await page.setViewportSize(roomy)
  await page.emulateMedia({ colorScheme: 'dark' })
  const paleInTheDark = await paleOn(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return {
    path,
    glance,
    heightPx,
    barriers,
    paleInTheDark,
    pixelsTooWide,
    language: await page.locator('html').getAttribute('lang'),
    switchesTo: await page
      .locator('a.switch')
      .evaluate((link) => (link as HTMLAnchorElement).pathname),
  }
}

/** What holds on every page of a language; the languages are walked side by side. */
export const everyPage = (language: Language): void => {
  let walk: Promise<readonly Sight[]> | undefined
  const sights = (phoneOf: () => Promise<Phone>): Promise<readonly Sight[]> => {
    walk ??= Promise.all([phoneOf(), pagesIn(language)]).then(([phone, pages]) =>
      onEach(phone, pages, sightOf),
    )
    return walk
  }

  describe(`every page in "${language}"`, () => {
    test('can be used with a screen reader, a keyboard and poor sight', async ({ phoneOf }) => {
      const seen = await sights(phoneOf)
      expect(seen.length).toBeGreaterThan(40)
      expect(seen.flatMap(({ barriers }) => barriers)).toEqual([])
    })

    test('keeps its contrast on a phone set to dark', async ({ phoneOf }) => {
      const seen = await sights(phoneOf)
      expect(seen.length).toBeGreaterThan(40)
      expect(seen.flatMap(({ paleInTheDark }) => paleInTheDark)).toEqual([])
    })

    test('fits a screen of 320 pixels without scrolling sideways', async ({ phoneOf }) => {
      const seen = await sights(phoneOf)
      expect(seen.length).toBeGreaterThan(40)
      expect(seen.filter(({ pixelsTooWide }) => pixelsTooWide !== 0)).toEqual([])
    })

    test('says its language and has its other language one tap away', async ({ phoneOf }) => {
      const [seen, others] = await Promise.all([sights(phoneOf), pagesIn(otherLanguage(language))])
      expect(seen.length).toBe(others.length)
      const lost = seen.filter(
        (one) => one.language !== language || !others.includes(one.switchesTo),
      )
      expect(lost.map(({ path }) => path)).toEqual([])
    })

    test('of a programme says on its first screen who can, what it pays and what it costs them', async ({
      phoneOf,
    }) => {
      const start = pathTo({ programme: '' }, language)
      const seen = (await sights(phoneOf)).filter(({ path }) => path.startsWith(start))
      expect(seen.length).toBe(programmeCount)
      const { who, pay, own } = words(language).programme.glance
      for (const { path, glance, heightPx } of seen) {
        expect(glance?.said.slice(-3), path).toEqual([who, pay, own])
        expect(glance?.bottomPx, path).toBeLessThanOrEqual(740)
        expect(heightPx, path).toBeLessThanOrEqual(heightPxMax)
      }
    })

    test('carries both doors: an offer already made, and help', async () => {
      const pages = await pagesIn(language)
      expect(pages.length).toBeGreaterThan(40)
      const doors = [pathTo('offer', language), pathTo('help', language)]
      const without = await Promise.all(
        pages.map(async (path) => {
          const links = await linksOn(path)
          return doors.every((door) => links.includes(door)) ? [] : [path]
        }),
      )
      expect(without.flat()).toEqual([])
    })
  })
}

import { describe, expect } from 'vitest'
import { barriersOn, overflowOf } from './accessible.ts'
import { type Language, linksOn, otherLanguage, pagesIn, pathTo } from './addresses.ts'
import { test } from './phone.ts'
import { onEach } from './several.ts'

/** What holds on every page of a language; the languages are walked side by side. */
export const everyPage = (language: Language): void => {
  describe(`every page in "${language}"`, () => {
    test('can be used with a screen reader, a keyboard and poor sight', async ({ phoneOf }) => {
      const pages = await pagesIn(language)
      expect(pages.length).toBeGreaterThan(40)
      const barriers = await onEach(await phoneOf(), pages, barriersOn)
      expect(barriers.flat()).toEqual([])
    })

    test('keeps its contrast on a phone set to dark', async ({ phoneOf }) => {
      const pages = (await pagesIn(language)).slice(0, 12)
      const phone = await phoneOf({ colorScheme: 'dark' })
      expect((await onEach(phone, pages, barriersOn)).flat()).toEqual([])
    })

    test('fits a screen of 320 pixels without scrolling sideways', async ({ phoneOf }) => {
      const phone = await phoneOf({ viewport: { width: 320, height: 640 } })
      const pages = await pagesIn(language)
      const wide = await onEach(phone, pages, async (page, path) => [path, await overflowOf(page)])
      expect(wide.filter(([, pixels]) => pixels !== 0)).toEqual([])
    })

    test('says its language and has its other language one tap away', async ({ phoneOf }) => {
      const pages = await pagesIn(language)
      const other = otherLanguage(language)
      const told = await onEach(await phoneOf(), pages, async (page, path) => {
        const shown = await page.locator('html').getAttribute('lang')
        const there = await page
          .locator('a.switch')
          .evaluate((link) => (link as HTMLAnchorElement).pathname)
        return { path, shown, known: (await pagesIn(other)).includes(there) }
      })
      expect(told).toEqual(pages.map((path) => ({ path, shown: language, known: true })))
    })

    test('carries both doors: an offer already made, and help', async () => {
      const pages = await pagesIn(language)
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

import { describe, expect } from 'vitest'
import { words } from '../../site/src/words/words.ts'
import { barriersOn, overflowOf } from './accessible.ts'
import { languages, pagesIn, pathTo } from './addresses.ts'
import { test } from './phone.ts'
import { onEach } from './several.ts'

/** Beyond this nobody scrolls to the end of a page on a phone. */
const heightPxMax = 4_000

const programme = pathTo({ programme: 'de-triple-win-nurse' }, 'id')

describe.each(languages)('a programme on a phone, in "%s"', (language) => {
  const text = words(language).programme
  const start = pathTo({ programme: '' }, language)

  test('says on its first screen who can, what it pays and what it costs them', async ({
    phoneOf,
  }) => {
    const pages = (await pagesIn(language)).filter((path) => path.startsWith(start))
    expect(pages.length).toBeGreaterThan(30)
    const told = await onEach(await phoneOf(), pages, async (page, path) => {
      const bottom = await page
        .locator('.glance')
        .evaluate((part) => part.getBoundingClientRect().bottom)
      const said = await page.locator('.glance dt').allTextContents()
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      return { path, bottom, height, said: said.slice(-3) }
    })
    const { who, pay, own } = text.glance
    for (const { path, bottom, height, said } of told) {
      expect(said, path).toEqual([who, pay, own])
      expect(bottom, path).toBeLessThanOrEqual(740)
      expect(height, path).toBeLessThanOrEqual(heightPxMax)
    }
  })
})

test('every part of a page stays readable for everybody once it is opened', async ({ phoneOf }) => {
  const opened = ['ca-ee-crs', 'tw-domestic-caregiver']
  const pages = languages.flatMap((language) => [
    pathTo('offer', language),
    ...opened.map((id) => pathTo({ programme: id }, language)),
  ])
  const barriers = await onEach(await phoneOf(), pages, async (page) => {
    await page.locator('main details').evaluateAll((parts) => {
      for (const part of parts) part.setAttribute('open', '')
    })
    return [...(await barriersOn(page)), ...((await overflowOf(page)) === 0 ? [] : [page.url()])]
  })
  expect(barriers.flat()).toEqual([])
})

test('an address inside a closed part opens it, without script too', async ({ phoneOf }) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await phoneOf({ javaScriptEnabled })
    await page.goto(`${programme}#part-costs`)
    const costs = page.locator('#part-costs')
    await costs.getByRole('table').first().waitFor()
    await page.goto(programme)
    expect(await costs.isVisible()).toBe(false)
    await page
      .getByRole('link', { name: words('id').programme.chapters.costs, exact: true })
      .click()
    await costs.getByRole('table').first().waitFor()
  }
})

test('on paper nothing of a programme stays closed', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await page.goto(programme)
  const cited = page.locator('.programme details .cite')
  const all = await cited.count()
  expect(all).toBeGreaterThan(20)
  const shown = () =>
    cited.evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length)
  expect(await shown()).toBeLessThan(all)
  await page.emulateMedia({ media: 'print' })
  expect(await shown()).toBe(all)
})

import { expect } from 'vitest'
import { dutiesOf, figuresOf, programmes } from '../../site/src/catalogue/shelf.ts'
import { words } from '../../site/src/words/words.ts'
import { barriersOn, overflowOf } from './accessible.ts'
import { type Language, languages, pathTo, urlOf } from './addresses.ts'
import { test } from './phone.ts'
import { onEach } from './several.ts'

const nurse = pathTo({ programme: 'de-triple-win-nurse' }, 'id')

// A page is read as letters and digits alone: cutting, brackets and capitals lose nothing.
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const textOf = (html: string): string =>
  html
    .replace(/<span class="tag[^>]*>[^<]*<\/span>/g, '')
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (_, name) => named[name] ?? ' ')

/** Every sentence the catalogue holds somewhere in a value, in one language. */
function sentencesIn(value: unknown, language: Language): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('id' in value && 'en' in value) return [String((value as Record<Language, string>)[language])]
  return Object.values(value).flatMap((part) => sentencesIn(part, language))
}

test('nothing the catalogue says of a programme is lost on its page', async () => {
  for (const language of languages) {
    const lost = await Promise.all(
      programmes.map(async ({ facts: _, gates: __, ...told }) => {
        const response = await fetch(urlOf(pathTo({ programme: told.id }, language)))
        const page = letters(textOf(await response.text()))
        const said = sentencesIn(
          { ...told, duties: dutiesOf(told), figures: figuresOf(told) },
          language,
        )
        expect(said.length).toBeGreaterThan(20)
        return said.filter((one) => !page.includes(letters(one))).map((one) => `${told.id}: ${one}`)
      }),
    )
    expect(lost.flat()).toEqual([])
  }
})

test('every part of a page stays readable for everybody once it is opened', async ({ phoneOf }) => {
  const opened = ['ca-ee-fsw', 'tw-domestic-caregiver']
  const pages = languages.flatMap((language) => [
    pathTo('offer', language),
    ...opened.map((id) => pathTo({ programme: id }, language)),
  ])
  const barriers = await onEach(await phoneOf(), pages, async (page) => {
    const closed = page.locator('main details:not([open])')
    expect(await closed.count(), page.url()).toBeGreaterThan(0)
    await closed.evaluateAll((parts) => {
      for (const part of parts) part.setAttribute('open', '')
    })
    return [...(await barriersOn(page)), ...((await overflowOf(page)) === 0 ? [] : [page.url()])]
  })
  expect(barriers.flat()).toEqual([])
})

test('an address inside a closed part opens it, without script too', async ({ phoneOf }) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await phoneOf({ javaScriptEnabled })
    await page.goto(`${nurse}#part-costs`)
    const costs = page.locator('#part-costs')
    await costs.getByRole('table').first().waitFor()
    await page.goto(nurse)
    expect(await costs.isVisible()).toBe(false)
    await page
      .getByRole('link', { name: words('id').programme.chapters.costs, exact: true })
      .click()
    await costs.getByRole('table').first().waitFor()
  }
})

test('on paper nothing of a programme stays closed', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await page.goto(nurse)
  const cited = page.locator('.programme details .cite')
  const all = await cited.count()
  expect(all).toBeGreaterThan(20)
  const shown = () =>
    cited.evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length)
  expect(await shown()).toBeLessThan(all)
  await page.emulateMedia({ media: 'print' })
  expect(await shown()).toBe(all)
})

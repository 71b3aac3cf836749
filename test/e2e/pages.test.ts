import { expect } from 'vitest'
import { words } from '../../site/src/words/words.ts'
import { barriersOn } from './accessible.ts'
import { languages, linksOn, pathTo, urlOf } from './addresses.ts'
import { test } from './phone.ts'

/** Rooms of the staff lead whoever has not signed in to the sign-in, and back. */
const isSignIn = (path: string | null): boolean => /^(\/en)?\/staff\/sign-in\?to=/.test(path ?? '')

test('every link inside Rantau leads to a page', async () => {
  const seen = new Set<string>()
  const broken: string[] = []
  const queue = languages.map((language) => pathTo('home', language) as string)
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    if (seen.has(from)) continue
    seen.add(from)
    const { status, headers } = await fetch(urlOf(from), { redirect: 'manual' })
    if (status === 200) queue.push(...(await linksOn(from)))
    else if (status === 303 && isSignIn(headers.get('location'))) continue
    else broken.push(`${status} ${from}`)
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(70)
})

test('an address that does not exist says so in both languages and leads on', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf()
  for (const path of ['/tidak-ada', '/en/no-such-page']) {
    expect((await page.goto(path))?.status()).toBe(404)
    for (const language of languages) {
      const said = page.locator(`section[lang="${language}"]`)
      expect(await said.getByRole('heading').textContent()).toBe(words(language).notFound.title)
      expect(await said.getByRole('link').getAttribute('href')).toBe(pathTo('home', language))
    }
    expect(await barriersOn(page)).toEqual([])
  }
})

test('the first page needs no script at all', async ({ phoneOf }) => {
  const { page, sent } = await phoneOf()
  for (const language of languages) {
    await page.goto(pathTo('home', language))
    expect(await page.locator('script').count()).toBe(0)
  }
  expect(sent.filter(({ url }) => url.endsWith('.js'))).toEqual([])
})

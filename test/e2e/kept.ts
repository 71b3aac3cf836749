import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Language, pathTo } from './addresses.ts'
import { resultWords } from './result.ts'

const pageOf = (page: Page) => page.locator('keep-page')

export const press = (page: Page, name: string) =>
  pageOf(page).getByRole('button', { name, exact: true }).click()

/** What the page says has happened. */
export async function hears(page: Page, text: string | RegExp): Promise<void> {
  await pageOf(page).locator('[data-said]', { hasText: text }).waitFor()
}

/** Keeps on one consent; answers with the private link. */
export async function keepIt(page: Page, language: Language): Promise<string> {
  const { keep } = resultWords(language)
  await page.goto(pathTo('keep', language))
  await pageOf(page).getByLabel(keep.purposes.keep.name).check()
  await press(page, keep.save)
  await hears(page, keep.saved)
  const link = await pageOf(page).getByLabel(keep.link, { exact: true }).inputValue()
  expect(link).toContain(`${pathTo('keep', language)}#`)
  return link
}

/** Follows a link to what is kept, as its owner. */
export async function openKept(page: Page, link: string, language: Language): Promise<void> {
  await page.goto(link)
  const name = resultWords(language).keep.opened
  await pageOf(page).getByRole('heading', { name, exact: true }).waitFor()
}

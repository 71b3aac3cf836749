import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Group, groups } from '../../shared/result/groups.ts'
import { en } from '../../shared/result/words/en.ts'
import { id } from '../../shared/result/words/id.ts'
import { type Language, pathTo } from './addresses.ts'
import { asAfterWalkTo, type Student } from './walk.ts'

const words = { id, en }

/** The words of the result and of keeping it. */
export const resultWords = (language: Language): typeof id => words[language]

export const landscape = (page: Page) => page.locator('[data-landscape]')

/** Waits until every programme stands in its group and no plan is still being worked out. */
export async function settled(page: Page, language: Language): Promise<void> {
  await landscape(page).locator('.doorway').first().waitFor()
  const { planning } = words[language].short
  await page.locator('[data-landscape][data-settled]').waitFor()
  expect(await landscape(page).textContent()).not.toContain(planning)
}

export async function openResult(page: Page, language: Language): Promise<void> {
  await page.goto(pathTo('result', language))
  await settled(page, language)
}

/** Answers the four opening screens and opens the first result. */
export async function firstResult(page: Page, who: Student, language: Language): Promise<void> {
  await asAfterWalkTo(page, 'first', who, language)
  await openResult(page, language)
}

/** The group each programme stands in. */
export async function groupsOn(page: Page): Promise<Readonly<Record<string, Group>>> {
  const told = await Promise.all(
    groups.map(async (group) => {
      const inGroup = page.locator(`#g-${group} [data-programme]`)
      const ids = await inGroup.evaluateAll((all) =>
        all.map((one) => (one as HTMLElement).dataset.programme ?? ''),
      )
      return ids.map((programme) => [programme, group] as const)
    }),
  )
  return Object.fromEntries(told.flat())
}

export const doorway = (page: Page, programme: string) => page.locator(`#p-${programme}`)

/** Taps a programme and waits for what is inside. */
export async function openProgramme(page: Page, programme: string): Promise<void> {
  await doorway(page, programme).locator('> summary').click()
  await doorway(page, programme).locator('[data-drawn]').waitFor()
}

import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Facts } from '../../shared/facts/answer.ts'
import { agribusiness, engineer, nurse, vocational } from '../four-students.ts'
import { type Language, languages, pathTo } from './addresses.ts'
import { test } from './phone.ts'
import { doorway, landscape, openProgramme, openResult, resultWords } from './result.ts'
import { wordsOf } from './walk.ts'

// One thing is said once and in one way, wherever a student comes across it.

/** A phone that holds these answers. */
async function hold(page: Page, facts: Facts): Promise<void> {
  await page.goto('/v1/health')
  await page.evaluate(
    (answers) => localStorage.setItem('rantau.facts.v1', answers),
    JSON.stringify(facts),
  )
}

async function resultOf(page: Page, facts: Facts, language: Language): Promise<void> {
  await hold(page, facts)
  await openResult(page, language)
}

/** What is read, in one line. */
const read = async (page: Page, where: string): Promise<string> =>
  (await page.locator(where).first().innerText()).replace(/\s+/g, ' ').trim()

const students = { agribusiness, nurse, vocational, engineer }

describe.each(languages)('a result in "%s"', (language) => {
  test('has its one button on the first screen, for each of four students', async ({ phoneOf }) => {
    const { page } = await phoneOf()
    for (const [name, facts] of Object.entries(students)) {
      await resultOf(page, facts, language)
      await page.locator('.door-key dd').nth(3).waitFor()
      expect(await page.evaluate(() => scrollY), name).toBe(0)
      // The first door is drawn anew once its plan is known: whichever stands there is looked at.
      const button = () =>
        page.evaluate(() => {
          const found = document.querySelector('.door-next .button')?.getBoundingClientRect()
          return found === undefined || found.height === 0
            ? 'not drawn'
            : found.top > 0 && found.bottom <= innerHeight
        })
      await expect.poll(button, { message: name, timeout: 60_000 }).not.toBe('not drawn')
      expect(await button(), name).toBe(true)
    }
  })

  test('tells where a programme stands in the same words in list, first door, inside and print', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    await resultOf(page, agribusiness, language)
    const groups = resultWords(language).groups
    const told = await landscape(page).locator('.group-of').count()
    expect(told).toBeGreaterThan(3)
    const first = (await page.locator('.door-next a').getAttribute('href')) ?? ''
    const inList = page.locator('.group-of', { has: page.locator(first) })
    expect(await read(page, '.door-standing')).toBe(
      (await inList.locator('h3 > span').first().innerText()).trim(),
    )
    for (const group of Object.keys(groups) as (keyof typeof groups)[]) {
      const row = page.locator(`#g-${group} .doorway`).first()
      if ((await row.count()) === 0) continue
      const id = (await row.getAttribute('data-programme')) ?? ''
      const said = row.locator('summary .doorway-words > .small').first()
      const short = await said.evaluate((one) => one.firstChild?.textContent?.trim() ?? '')
      await openProgramme(page, id)
      const inside = await doorway(page, id).locator('.stands').innerText()
      expect(inside.replace(/\s+/g, ' ')).toBe(`${groups[group].name} · ${short}`)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await read(page, '[data-sheet] h3 + p')).toContain(groups.steps.name)
  })

  test('asks as many questions as it says it will', async ({ phoneOf }) => {
    const { page } = await phoneOf()
    await resultOf(page, agribusiness, language)
    const { about, last } = wordsOf(language)
    const open = page.locator('#g-ask .doorway')
    const ids = await open.evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset.programme ?? ''),
    )
    const { ask } = resultWords(language).short
    const countOf = (text: string) => Number(/\d+/.exec(text)?.[0])
    const rows = await Promise.all(
      ids.map(async (id) => ({
        id,
        row: await doorway(page, id).locator('summary .small').first().innerText(),
      })),
    )
    const asking = rows.filter(({ row }) => row.startsWith(ask(countOf(row))))
    expect(asking.length).toBeGreaterThan(2)
    for (const { id, row } of asking) {
      const count = countOf(row)
      await page.goto(`${pathTo('assessment', language)}#start@${id}`)
      await page.waitForURL((url) => !url.hash.startsWith('#start'))
      const line = page.locator('[data-about] > p')
      await line.getByText(count === 1 ? last : about.replace('{count}', String(count))).waitFor()
    }
  })

  test('follows answers that are changed in another tab', async ({ phoneOf }) => {
    const { page, context } = await phoneOf()
    await resultOf(page, agribusiness, language)
    const before = await page.locator('#door').textContent()
    const other = await context.newPage()
    await hold(other, nurse)
    await page.waitForFunction((was) => {
      const now = document.querySelector('#door')?.textContent
      return now !== undefined && now !== was
    }, before)
  })
})

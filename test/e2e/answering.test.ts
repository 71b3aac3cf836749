import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriersOn, overflowOf } from './accessible.ts'
import { languages, pathTo } from './addresses.ts'
import { fill } from './fill.ts'
import { test } from './phone.ts'
import { programmeCount } from './programmes.ts'
import { groupsOn, openResult, settled } from './result.ts'
import { agribusiness, vocational } from './students.ts'
import {
  answerHere,
  dontKnow,
  goOn,
  openAssessment,
  openAt,
  placeOn,
  walkTo,
  wordsOf,
} from './walk.ts'

const heading = (page: Page) => page.locator('[data-stage] h1')

/** Moves on with the Tab key until the wanted thing has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) === true, wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never reached "${wanted}" on ${page.url()}`)
}

async function pressOn(page: Page, wanted: string, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted)
  await goOn(page, () => page.keyboard.press(key))
}

test('a student without a mouse goes through the first screens by keyboard', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf()
  await openAssessment(page, 'id')
  await tabTo(page, '[name="answer.month"]')
  await page.keyboard.press('M')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2006')
  await goOn(page, () => page.keyboard.press('Enter'))
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await tabTo(page, '[name="degrees.1.status"]')
  await page.keyboard.press('Space')
  await tabTo(page, '[name="degrees.1.level"]')
  await page.keyboard.type('S1')
  await tabTo(page, '[data-field="field"] input[type="search"]')
  await page.keyboard.type('agri')
  await tabTo(page, '[name="degrees.1.field"]')
  await page.keyboard.press('Space')
  await pressOn(page, 'form > button[type="submit"].button')
  await pressOn(page, 'button[value="none"]')
  await pressOn(page, 'button[value="none"]')
  expect(placeOn(page)).toBe('first')
  await tabTo(page, `a[href="${pathTo('result', 'id')}"]`)
  await page.keyboard.press('Enter')
  await settled(page, 'id')
  await tabTo(page, '.doorway > summary')
  await page.keyboard.press('Enter')
  await page.locator('.doorway[open] [data-drawn]').waitFor()
})

test('whoever answers "I do not know" five times still has a result', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await openAssessment(page, 'id')
  await walkTo(page, 'skills', vocational, 'id')
  for (const silent of ['skills', 'sittings']) {
    expect(placeOn(page)).toBe(silent)
    await dontKnow(page)
  }
  expect(placeOn(page)).toBe('first')
  await answerHere(page, vocational, 'id')
  await answerHere(page, vocational, 'id')
  for (let more = 0; more < 3; more++) await dontKnow(page)
  await openResult(page, 'id')
  const groups = await groupsOn(page)
  expect(Object.keys(groups).length).toBe(programmeCount)
  expect(groups['my-plks-plantation']).toBe('chance')
  expect((await page.locator('#door').innerText()).length).toBeGreaterThan(20)
})

test('the back button leads back through every screen, with what was answered', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf()
  await openAssessment(page, 'en')
  const passed = await walkTo(page, 'funds', agribusiness, 'en')
  for (const place of passed.toReversed()) {
    await page.goBack()
    await page.waitForFunction((hash) => location.hash === hash, `#${place}`)
  }
  expect(await page.getByLabel(wordsOf('en').year, { exact: true }).inputValue()).toBe('2006')
  for (const place of [...passed.slice(1), 'funds']) {
    await page.goForward()
    await page.waitForFunction((hash) => location.hash === hash, `#${place}`)
  }
})

describe.each(languages)('in the general part, in "%s"', (language) => {
  test('the papers, the wish and the end are open to everybody, and fit a small phone', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    const barriers: (readonly string[])[] = []
    const met = new Set<string>()
    await openAssessment(page, language)
    await walkTo(page, 'done', agribusiness, language, async (place) => {
      if (!['papers', 'departure-wish', 'done'].includes(place)) return
      met.add(place)
      barriers.push(await barriersOn(page))
      expect(await overflowOf(page), place).toBe(0)
    })
    expect(met.size).toBe(3)
    expect(barriers.flat()).toEqual([])
  })

  test('papers are ticked once in one list, and the ticks are found again', async ({ phoneOf }) => {
    const { page } = await phoneOf()
    await openAt(page, 'papers', agribusiness, language)
    const boxes = page.locator('input[name="paper"]')
    await boxes.nth(1).waitFor()
    const held = page.locator('input[value="sea.basic-safety"]')
    await held.check()
    const rest = wordsOf(language).papers.dontKnow
    await goOn(page, () => page.getByRole('button', { name: rest }).click())
    await page.goBack()
    await held.waitFor()
    expect(await held.isChecked()).toBe(true)
    const { facts } = await page.evaluate(() => ({
      facts: JSON.parse(localStorage.getItem('rantau.facts.v1') ?? '{}'),
    }))
    expect(facts['sea.basic-safety']).toEqual({ known: true })
    expect(facts['sea.security-awareness']).toBe('dont-know')
  })

  test('a wrong tick is taken back where it was made', async ({ phoneOf }) => {
    const { page } = await phoneOf()
    await openAssessment(page, language)
    await walkTo(page, 'simple', agribusiness, language)
    const jobs = page.locator('input[value="jobs"]')
    await jobs.check()
    await goOn(page, () => page.locator('form > .button[type="submit"]').click())
    await page.goBack()
    await jobs.waitFor()
    expect(await jobs.isChecked()).toBe(true)
    await jobs.uncheck()
    await goOn(page, () => page.locator('form > .button[type="submit"]').click())
    const held = await page.evaluate(() => localStorage.getItem('rantau.facts.v1') ?? '')
    expect(JSON.parse(held).jobs).toBeUndefined()
  })

  test('a programme that asks more is one tap from the end, and leads back to the result', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    await openAt(page, 'done', agribusiness, language)
    const door = page.locator('.waiting a').first()
    const programme = ((await door.getAttribute('href')) ?? '').replace('#start@', '')
    await door.click()
    await page.waitForURL((url) => url.hash.endsWith(`@${programme}`) && !/start/.test(url.hash))
    await walkTo(page, 'done', agribusiness, language)
    expect(await heading(page).textContent()).toBe(wordsOf(language).done.openedTitle)
    const result = page.getByRole('link', { name: wordsOf(language).toResult })
    expect(await result.getAttribute('href')).toContain(`#p-${programme}`)
  })
})

test('closing the page loses nothing: the answers wait on this phone', async ({ phoneOf }) => {
  const { page, context } = await phoneOf()
  await openAssessment(page, 'id')
  await walkTo(page, 'funds', agribusiness, 'id')
  await page.reload()
  await heading(page).waitFor()
  expect(placeOn(page)).toBe('funds')
  await page.close()
  const later = await context.newPage()
  await openAssessment(later, 'id')
  expect(await heading(later).textContent()).toBe(wordsOf('id').welcome.title)
  expect(await barriersOn(later)).toEqual([])
  await answerHere(later, agribusiness, 'id')
  expect(placeOn(later)).toBe('funds')
})

test('two tabs tell the same story', async ({ phoneOf }) => {
  const { page, context } = await phoneOf()
  await openAssessment(page, 'id')
  const second = await context.newPage()
  await openAssessment(second, 'id')
  await page.bringToFront()
  await walkTo(page, 'first', agribusiness, 'id')
  await second.goto(`${pathTo('assessment', 'id')}#check`)
  await second.locator('.answer').nth(3).waitFor()
  await page.goto(`${pathTo('assessment', 'id')}#check`)
  await page.getByRole('button', { name: wordsOf('id').forget }).click()
  await heading(page).getByText(wordsOf('id').gone.title).waitFor()
  await second.getByText(wordsOf('id').check.empty).waitFor()
})

test('the other language keeps the place and the answers', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await openAssessment(page, 'id')
  await walkTo(page, 'skills', agribusiness, 'id')
  await page.locator('a.switch').click()
  await page.waitForURL((url) => url.pathname === pathTo('assessment', 'en'))
  await page.locator('[data-stage] .skill').first().waitFor()
  expect(placeOn(page)).toBe('skills')
})

describe.each(languages)('typed wrongly, in "%s"', (language) => {
  const { problems, year } = wordsOf(language)
  const send = (page: Page) =>
    page.getByRole('button', { name: wordsOf(language).continue, exact: true }).click()

  test('a year that cannot be is told apart from an empty one, and stays as typed', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    await openAssessment(page, language)
    await send(page)
    await page.getByRole('alert').getByText(problems.empty).waitFor()
    expect(await barriersOn(page)).toEqual([])
    const cases = [
      ['2099', problems['day-in-future']],
      ['06', problems['day-unknown']],
      ['abcd', problems['day-unknown']],
    ] as const
    for (const [typed, told] of cases) {
      await page.getByLabel(year, { exact: true }).fill(typed)
      await send(page)
      await page.getByRole('alert').getByText(told).waitFor()
      expect(await page.getByLabel(year, { exact: true }).inputValue()).toBe(typed)
      expect(await page.locator('[aria-invalid="true"]').count()).toBe(1)
    }
    expect(placeOn(page)).toBe('birth')
    expect(await barriersOn(page)).toEqual([])
  })

  test('a field of study that is not listed is said so, aloud too, with the list to choose from', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    await openAt(page, 'degrees', agribusiness, language)
    await fill(page, 'degrees.1.status', 'studying')
    await fill(page, 'degrees.1.level', 's1')
    const field = page.locator('fieldset[data-name="degrees.1.field"]')
    await field.locator('input[type="search"]').fill('xqzv')
    const said = wordsOf(language).searchNothing.replace('{typed}', 'xqzv')
    await field.locator('.nothing').getByText(said, { exact: true }).waitFor()
    expect(await field.locator('[aria-live="polite"]').textContent()).toBe(said)
    const rows = await field.locator('.choice:visible').count()
    expect(rows).toBe(await field.locator('.choice').count())
    await field.locator('input[type="search"]').fill('agri')
    expect(await field.locator('.nothing').isVisible()).toBe(false)
    expect(await field.locator('.choice:visible').count()).toBeLessThan(5)
  })

  test('an amount of money is read back before it counts', async ({ phoneOf }) => {
    const { page } = await phoneOf()
    await openAt(page, 'funds', agribusiness, language)
    await page.locator('[name="answer.amount"]').fill('dua juta')
    await send(page)
    await page.getByRole('alert').waitFor()
    expect(await page.locator('[name="answer.amount"]').inputValue()).toBe('dua juta')
    const amount = language === 'id' ? '2.000.000' : '2,000,000'
    await page.locator('[name="answer.amount"]').fill(amount)
    expect(await page.locator('output').textContent()).toContain(`Rp ${amount}`)
    await goOn(page, () => send(page))
  })
})

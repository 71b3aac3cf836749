import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { keepWords } from '../../site/src/islands/result/keep/keep-words.ts'
import { barriersOn, overflowOf } from './accessible.ts'
import { type Language, pathTo } from './addresses.ts'
import { hears, keepIt, openKept, press } from './kept.ts'
import { shelving, test } from './phone.ts'
import { programmeCount } from './programmes.ts'
import {
  doorway,
  firstResult,
  groupsOn,
  landscape,
  openProgramme,
  openResult,
  resultWords,
  settled,
} from './result.ts'
import { agribusiness } from './students.ts'
import { holdTime, openTimes } from './talk.ts'
import { goOn, openAssessment, placeOn, walkTo, wordsOf } from './walk.ts'

/** What a student does from the first question to erasing it all, in one language. */
export const journey = (language: Language): void => {
  describe(`a student who reads "${language}"`, () => {
    const words = resultWords(language)
    const { check, first } = wordsOf(language)

    test('has a first result after four screens, each open to everybody', async ({ phoneOf }) => {
      const { page } = await phoneOf(shelving)
      const barriers: (readonly string[])[] = []
      const look = async () => {
        barriers.push(await barriersOn(page))
        expect(await overflowOf(page)).toBe(0)
      }
      await openAssessment(page, language)
      const passed = await walkTo(page, 'first', agribusiness, language, look)
      expect(passed).toEqual(['birth', 'degrees', 'skills', 'sittings'])
      await page.getByRole('link', { name: first.see }).click()
      await settled(page, language)
      await look()
      expect(Object.keys(await groupsOn(page)).length).toBe(programmeCount)
      expect(barriers.flat()).toEqual([])
    })

    test('answers more, checks every answer, changes one and sees it count', async ({
      phoneOf,
    }) => {
      const { page } = await phoneOf()
      await firstResult(page, agribusiness, language)
      const before = await groupsOn(page)
      await openAssessment(page, language)
      await walkTo(page, 'funds', agribusiness, language)
      expect(await barriersOn(page)).toEqual([])
      await goOn(page, () => page.getByRole('link', { name: wordsOf(language).toCheck }).click())
      expect(await barriersOn(page)).toEqual([])
      const birth = page.locator('.answer').first()
      await goOn(page, () => birth.getByRole('link').click())
      await page.getByLabel(wordsOf(language).year, { exact: true }).fill('1980')
      const go = page.getByRole('button', { name: wordsOf(language).continue, exact: true })
      await goOn(page, () => go.click())
      expect(placeOn(page)).toBe('check')
      expect(await page.locator('h1').textContent()).toBe(check.title)
      await openResult(page, language)
      const after = await groupsOn(page)
      expect([before['my-plks-plantation'], after['my-plks-plantation']]).toEqual(['ask', 'later'])
    })

    test('opens a programme, reads each requirement and a plan that has an order', async ({
      phoneOf,
    }) => {
      const { page } = await phoneOf()
      await firstResult(page, agribusiness, language)
      const nearest = page.locator('#g-steps [data-programme]').first()
      const programme = (await nearest.getAttribute('data-programme')) ?? ''
      await openProgramme(page, programme)
      expect(new URL(page.url()).hash).toBe(`#p-${programme}`)
      const inside = doorway(page, programme)
      for (const name of [words.opened.requirements, words.opened.steps])
        await inside.getByRole('heading', { name }).waitFor()
      const talk = await inside.getByRole('link', { name: words.opened.talk }).getAttribute('href')
      expect(talk).toBe(`${pathTo('talk', language)}?topic=way&about=${programme}`)
      const steps = inside.locator('[data-plan] ol > li')
      expect(await steps.count()).toBeGreaterThan(0)
      await inside.getByLabel(words.plan['least-money']).check()
      await steps.first().waitFor()
      const duties = inside.locator('details.fold', { hasText: words.opened.duties })
      await duties.locator('> summary').click()
      await duties.locator('.requirement h5').first().waitFor()
      expect(await barriersOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      await openProgramme(page, 'tw-domestic-caregiver')
      const closed = doorway(page, 'tw-domestic-caregiver')
      expect(await closed.getByText(words.states.closed.informal).count()).toBe(1)
      await closed.locator('a[href="#p-tw-institutional-care"]').click()
      await doorway(page, 'tw-institutional-care').locator('[data-drawn]').waitFor()
      await page.goBack()
      expect(new URL(page.url()).hash).toBe('#p-tw-domestic-caregiver')
    })

    test('tries what would change most and sees every programme judged again', async ({
      phoneOf,
    }) => {
      const { page } = await phoneOf()
      await firstResult(page, agribusiness, language)
      const before = await groupsOn(page)
      expect(await page.locator('[data-levers]').innerText()).not.toBe('')
      const lever = page.locator('[data-lever]').first()
      await lever.waitFor()
      await lever.check()
      const change = page.locator('[data-difference]')
      await change.locator('.changes li').first().waitFor()
      expect(await change.textContent()).toContain(words.whatIf.only)
      expect(await page.locator('[data-change]').textContent()).toContain(String(programmeCount))
      expect(await change.locator('a').count()).toBe(programmeCount)
      expect(await barriersOn(page)).toEqual([])
      await lever.uncheck()
      await change.getByText(words.whatIf.turnOn).waitFor()
      expect(await groupsOn(page)).toEqual(before)
    })

    test('keeps on one tick of consent, opens it by its link, corrects, shares and erases', async ({
      phoneOf,
    }) => {
      const { keep } = words
      const { page } = await phoneOf(shelving)
      await firstResult(page, agribusiness, language)
      await page.getByRole('link', { name: words.always.keep }).click()
      await page.getByRole('button', { name: keep.save, exact: true }).click()
      await page.locator('#own-keep-problem', { hasText: keep.needed }).waitFor()
      expect(await page.locator('input[name="consent"]:checked').count()).toBe(0)
      expect(await barriersOn(page)).toEqual([])
      const link = await keepIt(page, language)
      expect(await barriersOn(page)).toEqual([])

      const other = (await phoneOf()).page
      await openKept(other, link, language)
      await press(other, keep.see)
      await landscape(other).locator('.doorway').first().waitFor()
      expect(await barriersOn(other)).toEqual([])
      await press(other, keep.resume)
      await hears(other, keep.resumed)
      await openResult(other, language)

      await openKept(page, link, language)
      await press(page, keep.correct)
      await hears(page, keep.corrected)
      const download = page.waitForEvent('download')
      await press(page, keep.export)
      const copy = JSON.parse(await readFile(await (await download).path(), 'utf8'))
      expect(copy.assessment.facts.birth).toEqual({ known: '2006-03' })

      await press(page, keep.share)
      const shared = await page.locator('#shared-link').inputValue()
      // A talk that is being booked on this phone has the link without anybody carrying it there.
      const talk = await page.context().newPage()
      await openTimes(talk, language, { from: '2026-12-07' })
      // Both languages come here at once, and one start is held by one phone.
      await holdTime(talk, language === 'id' ? 2 : 4)
      expect(await talk.locator('#consent-assessment').isChecked()).toBe(false)
      expect(await talk.locator('#assessment').isVisible()).toBe(false)
      await talk.locator('#consent-assessment').check()
      expect(await talk.locator('#assessment').inputValue()).toBe(shared)
      await talk.close()
      const reader = (await phoneOf()).page
      await reader.goto(shared)
      await reader.getByRole('heading', { name: keep.reader }).waitFor()
      await landscape(reader).locator('.doorway').first().waitFor()
      expect(await reader.getByRole('button', { name: keep.erase }).isVisible()).toBe(false)
      expect(await barriersOn(reader)).toEqual([])

      await press(page, keep.erase)
      await press(page, keep.withdraw)
      // One red question at a time: the thumb cannot slip to the other.
      expect(await page.locator('[data-sure]:visible').count()).toBe(1)
      await press(page, keep.withdrawSure)
      await page.getByText(new RegExp(keep.withdrawn('.+'))).waitFor()
      expect(await page.getByRole('button', { name: keep.share }).isVisible()).toBe(false)
      await press(page, keep.erase)
      await press(page, keep.eraseSure)
      await hears(page, new RegExp(keep.erased('.+')))
      expect(await page.evaluate(() => localStorage.getItem('rantau.shared.v1'))).toBe('{}')
      expect(await barriersOn(page)).toEqual([])
      // What is left lies on this phone, and goes in one tap.
      await press(page, keepWords[language].left.forget)
      await page.getByText(keepWords[language].left.forgotten).waitFor()
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
      await other.goto('about:blank')
      await other.goto(link)
      await other.locator('[data-said]:visible').waitFor()
      expect(await other.getByRole('heading', { name: keep.opened, exact: true }).isVisible()).toBe(
        false,
      )
    })

    test('deletes everything from this phone in one tap', async ({ phoneOf }) => {
      const { page } = await phoneOf()
      await firstResult(page, agribusiness, language)
      await page.getByRole('button', { name: words.always.forget }).click()
      await page.getByText(words.always.forgotten).waitFor()
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
        0, 0,
      ])
      expect(await barriersOn(page)).toEqual([])
      await page.goto(pathTo('assessment', language))
      await page.waitForURL((url) => url.hash === '#birth')
    })
  })
}

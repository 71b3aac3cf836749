import { describe, expect } from 'vitest'
import { pageWords } from '../../functions/assessments/page-words.ts'
import { signs } from '../../shared/protection/signs.ts'
import { words } from '../../site/src/words/words.ts'
import { barriersOn, overflowOf } from './accessible.ts'
import { type Language, languages, pathTo } from './addresses.ts'
import { test } from './phone.ts'
import { programmeCount } from './programmes.ts'

describe.each(languages)('without script, in "%s"', (language) => {
  const text = words(language).assessment

  test('a student fills in one form and reads the answer on the next page', async ({ phoneOf }) => {
    const { page, sent } = await phoneOf({ javaScriptEnabled: false })
    await page.goto(pathTo('assessment', language))
    expect(await page.locator('h1:visible').allTextContents()).toEqual([text.title])
    await page.locator('[name="birth.month"]').selectOption('3')
    await page.locator('[name="birth.year"]').fill('2006')
    await page.locator('[name="degrees.1.level"]').selectOption('s1')
    await page.locator('[name="degrees.1.status"]').first().waitFor()
    await page.getByRole('button', { name: text.submit }).click()
    await page.waitForURL(`**${pathTo('answer', language)}`)
    expect(await page.locator('h1').textContent()).toBe(pageWords[language].title)
    expect(await page.locator('main .card h3').count()).toBe(programmeCount)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(sent.every(({ url }) => !url.includes('2006'))).toBe(true)
    expect(await overflowOf(page)).toBe(0)
  })

  test('what cannot be read is named, with what to do', async ({ phoneOf }) => {
    const { page } = await phoneOf({ javaScriptEnabled: false })
    await page.goto(pathTo('assessment', language))
    await page.locator('[name="birth.year"]').fill('2099')
    await page.getByRole('button', { name: text.submit }).click()
    await page.waitForURL(`**${pathTo('answer', language)}`)
    expect(await page.locator('h1').textContent()).toBe(pageWords[language].problemsTitle)
    expect(await page.locator('main li').count()).toBe(1)
    await page.goBack()
    expect(await page.locator('[name="birth.year"]').inputValue()).toBe('2099')
  })

  test('a student weighs an offer and reads the step, with what to do about each sign', async ({
    phoneOf,
  }) => {
    const { offer } = words(language)
    const { page, sent } = await phoneOf({ javaScriptEnabled: false })
    const weigh = async (yes: readonly string[]) => {
      await page.goto(pathTo('offer', language))
      expect(await page.getByText(offer.stays).isVisible()).toBe(false)
      for (const id of yes) await page.locator(`label:has([name="${id}"][value="yes"])`).click()
      await page.getByRole('button', { name: offer.seeResult }).click()
      await page.waitForURL(`**${pathTo('offerStep', language)}`)
      return page.locator('.advice h2').allTextContents()
    }
    expect(await weigh([])).toEqual([offer.results['not-enough'].title])
    const stop = signs.find(({ severity }) => severity === 'stop')
    const warns = signs.filter(({ severity }) => severity === 'warn').slice(0, 2)
    const [ask] = warns
    if (stop === undefined || ask === undefined) throw new Error('there are no signs to weigh')
    expect(await weigh([ask.id])).toEqual([offer.results.ask.title])
    expect(await weigh(warns.map(({ id }) => id))).toEqual([offer.results['verify-first'].title])
    expect(await weigh([ask.id, stop.id])).toEqual([offer.results.stop.title])
    expect(await page.locator('.found-sign h3').allTextContents()).toEqual(
      expect.arrayContaining([stop.question[language], ask.question[language]]),
    )
    expect(await page.locator('.found-sign').count()).toBe(2)
    await page.getByText(stop.next[language]).waitFor()
    expect(sent.every(({ url }) => !url.includes(stop.id))).toBe(true)
    expect(await overflowOf(page)).toBe(0)
    await page.goto(pathTo('offerStep', language))
    expect(new URL(page.url()).pathname).toBe(pathTo('offer', language))
  })

  test('every other page says what it says, and leads to the form', async ({ phoneOf }) => {
    const { page } = await phoneOf({ javaScriptEnabled: false })
    for (const place of ['home', 'result', 'keep', 'offer', 'help'] as const) {
      await page.goto(pathTo(place, language))
      expect(await page.locator('h1:visible').count()).toBe(1)
      const onward = page.locator(`a[href="${pathTo('assessment', language)}"]:visible`)
      expect(await onward.count()).toBeGreaterThan(0)
    }
  })
})

const answered = (language: Language) => [
  { path: pathTo('answer', language), title: pageWords[language].title },
  { path: pathTo('offerStep', language), title: words(language).offer.resultHeading },
]

test('the answers of plain forms are open to everybody', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  for (const { path, title, language } of languages.flatMap((language) =>
    answered(language).map((one) => ({ ...one, language })),
  )) {
    await page.goto(pathTo('help', language))
    await page.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action })
      document.body.append(form)
      form.submit()
    }, path)
    await page.getByRole('heading', { name: title, exact: true }).waitFor()
    expect(await barriersOn(page)).toEqual([])
  }
})

import { describe, expect } from 'vitest'
import { pageWords } from '../../functions/assessments/page-words.ts'
import { words } from '../../site/src/words/words.ts'
import { barriersOn, overflowOf } from './accessible.ts'
import { languages, pathTo } from './addresses.ts'
import { test } from './phone.ts'

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
    expect(await page.locator('main .card h3').count()).toBe(31)
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

test('the answer of the plain form is open to everybody', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  for (const language of languages) {
    await page.goto(pathTo('help', language))
    await page.evaluate(
      (action) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action })
        document.body.append(form)
        form.submit()
      },
      pathTo('answer', language),
    )
    await page.getByRole('heading', { name: pageWords[language].title, exact: true }).waitFor()
    expect(await barriersOn(page)).toEqual([])
  }
})

import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { pageWords } from '../../functions/assessments/page-words.ts'
import { discoverCatalogue } from '../../infra/catalogue/discover.ts'
import type { Report } from '../../shared/assessment/assess.ts'
import { gathered, judging as judgingOf } from '../../shared/catalogue/assemble.ts'
import { signs } from '../../shared/protection/signs.ts'
import { beyondFor } from '../../shared/result/beyond.ts'
import { cardOf } from '../../shared/result/card.ts'
import { formalDoors } from '../../shared/result/door.ts'
import { grouped } from '../../shared/result/groups.ts'
import { stepName } from '../../shared/result/step-name.ts'
import { words } from '../../site/src/words/words.ts'
import { barriersOn, overflowOf } from './accessible.ts'
import { type Language, languages, pathTo } from './addresses.ts'
import { test } from './phone.ts'
import {
  fillPlainForm,
  type PlainStudent,
  plainAgribusiness,
  plainNurse,
} from './plain-students.ts'
import { programmeCount } from './programmes.ts'
import { resultWords } from './result.ts'

const catalogue = await discoverCatalogue()
const judging = judgingOf(catalogue)

/** What the API's report says, told in the order and with the names that the result has. */
async function expected({ facts, form }: PlainStudent, language: Language) {
  const answer = await fetch(`${inject('baseUrl')}/v1/judgements?plans=true`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ facts, prefer: form.prefer ?? 'soonest' }),
  })
  const report = (await answer.json()) as Report
  const cards = new Map(judging.programmes.map((one) => [one.id, cardOf(one)]))
  const beyondOf = beyondFor(facts, cards, judging.rates, Date.parse(report.at))
  const [door] = formalDoors(report.programmes, cards, facts, beyondOf)
  const moves = Object.fromEntries(catalogue.moves.map(({ id, name }) => [id, name[language]]))
  const named = {
    facts: Object.fromEntries(
      gathered(catalogue, 'facts').map(({ id, label }) => [id, label[language]]),
    ),
  }
  const speech = { language, words: resultWords(language) }
  return {
    door: catalogue.programmes.find(({ id }) => id === door?.programme.id)?.shortName[language],
    groups: grouped(report.programmes, beyondOf, named).map(({ group, programmes }) => ({
      group,
      programmes: programmes.map(({ id }) => id),
    })),
    steps: report.programmes.flatMap(({ id, outlook }) =>
      outlook.kind === 'reachable' && outlook.plan
        ? [[id, outlook.plan.steps.map((step) => stepName(step.id, moves, speech))] as const]
        : [],
    ),
  }
}

const unfold = (page: Page) =>
  page
    .locator('main details')
    .evaluateAll((folds) => folds.forEach((fold) => void fold.setAttribute('open', '')))

/** The same as it stands on the page. */
const toldOn = (page: Page) =>
  page.evaluate(() => ({
    door: document.querySelector('.door-name')?.textContent,
    groups: [...document.querySelectorAll('.group-of')].map((group) => ({
      group: group.id.replace('g-', ''),
      programmes: [...group.querySelectorAll<HTMLElement>('[data-programme]')].map(
        ({ dataset }) => dataset.programme,
      ),
    })),
    steps: [...document.querySelectorAll<HTMLElement>('[data-programme]')].flatMap((one) => {
      const steps = [...one.querySelectorAll('.timeline h5')].map(({ textContent }) => textContent)
      return steps.length > 0 ? [[one.dataset.programme, steps] as const] : []
    }),
  }))

describe.each(languages)('without script, in "%s"', (language) => {
  test('the button that empties the form lies far from the one that sends it', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf({ javaScriptEnabled: false })
    await page.goto(pathTo('assessment', language))
    const { submit, clear, clearSure } = words(language).assessment
    const send = await page.getByRole('button', { name: submit }).boundingBox()
    await page.getByText(clear, { exact: true }).click()
    const empty = await page.getByRole('button', { name: clearSure }).boundingBox()
    expect((send?.y ?? 0) - (empty?.y ?? 0)).toBeGreaterThan(740)
    const year = page.locator('[name="birth.year"]')
    await year.fill('2005')
    await page.getByRole('button', { name: clearSure }).click()
    expect(await year.inputValue()).toBe('')
  })

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
    expect(await page.locator('main .doorway').count()).toBe(programmeCount)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(sent.every(({ url }) => !url.includes('2006'))).toBe(true)
    expect(await overflowOf(page)).toBe(0)
    const about = await page.locator('main a[href*="about="]').first().getAttribute('href')
    expect(about).toMatch(new RegExp(`^${pathTo('talk', language)}\\?topic=way&about=[a-z]{2}-`))
    await page.locator('.always-card').first().click()
    expect(new URL(page.url()).pathname).toBe(pathTo('talk', language))
    expect(await page.locator('main form').count()).toBe(1)
  })

  test.for([
    ['a student of agribusiness', plainAgribusiness],
    ['a nurse who wants to pay little and leave in June', plainNurse],
  ] as const)(
    '%s reads the door, the groups and the steps of the API, in its order',
    async ([, student], { phoneOf }) => {
      const { page } = await phoneOf({ javaScriptEnabled: false })
      await page.goto(pathTo('assessment', language))
      await fillPlainForm(page, student)
      await page.getByRole('button', { name: text.submit }).click()
      await page.waitForURL(`**${pathTo('answer', language)}`)
      const [told, api] = [await toldOn(page), await expected(student, language)]
      expect(told.door).toBe(api.door)
      expect(told.groups).toEqual(api.groups)
      expect(api.steps.length).toBeGreaterThan(2)
      expect(Object.fromEntries(told.steps)).toEqual(Object.fromEntries(api.steps))
      await unfold(page)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await overflowOf(page)).toBe(0)
    },
  )

  test('what cannot be read is named, with what to do', async ({ phoneOf }) => {
    const { page } = await phoneOf({ javaScriptEnabled: false })
    await page.goto(pathTo('assessment', language))
    await page.locator('[name="birth.year"]').fill('2099')
    await page.getByRole('button', { name: text.submit }).click()
    await page.waitForURL(`**${pathTo('answer', language)}`)
    expect(await page.locator('h1').textContent()).toBe(pageWords[language].problemsTitle)
    expect(await page.locator('main li').allTextContents()).toEqual([
      expect.stringMatching(language === 'id' ? /belum tiba/ : /has not come yet/),
    ])
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
    await page.evaluate(
      ([action, sent]) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action })
        for (const [name, value] of sent)
          form.append(Object.assign(document.createElement('input'), { name, value }))
        document.body.append(form)
        form.submit()
      },
      [path, path === pathTo('answer', language) ? Object.entries(plainNurse.form) : []] as const,
    )
    await page.getByRole('heading', { name: title, exact: true }).waitFor()
    await unfold(page)
    expect(await barriersOn(page)).toEqual([])
  }
})

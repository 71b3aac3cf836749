import type { Page, Request } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriersOn, overflowOf } from './accessible.ts'
import { languages, pathTo } from './addresses.ts'
import { hears, keepIt } from './kept.ts'
import { test } from './phone.ts'
import { resultWords } from './result.ts'
import { agribusiness } from './students.ts'
import { asAfterWalkTo } from './walk.ts'

const keptAt = '**/v1/assessments'

const isKeep = (request: Request): boolean =>
  request.method() === 'POST' && new URL(request.url()).pathname === '/v1/assessments'

const ownMoney = { known: { amount: 5_000_000, currency: 'IDR', period: 'once' } }

const saveOn = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe.each(languages)('keeping in "%s"', (language) => {
  const { keep, intakes } = resultWords(language)

  test('an answer that got lost on the way loses nothing, and asking again keeps nothing twice', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    await asAfterWalkTo(page, 'first', agribusiness, language)
    const keys: (string | undefined)[] = []
    const replays: (string | undefined)[] = []
    page.on('request', (one) => {
      if (isKeep(one)) keys.push(one.headers()['idempotency-key'])
    })
    page.on('response', (one) => {
      if (isKeep(one.request())) replays.push(one.headers()['idempotent-replayed'])
    })
    await page.goto(pathTo('keep', language))
    const tick = page.getByLabel(keep.purposes.keep.name)
    await tick.check()
    // The gateway lets nobody more in for now, and says so in its own words.
    await page.route(keptAt, (route) =>
      route.fulfill({ status: 429, json: { message: 'Too Many Requests' } }),
    )
    await saveOn(page, keep.save).click()
    await hears(page, keep.crowded)
    expect(await tick.isChecked()).toBe(true)
    await page.unroute(keptAt)
    // The server keeps it; its answer never arrives.
    await page.route(keptAt, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await saveOn(page, keep.save).click()
    await hears(page, keep.notKept)
    expect(await tick.isChecked()).toBe(true)
    expect(await barriersOn(page)).toEqual([])
    await page.unroute(keptAt)
    await saveOn(page, keep.save).click()
    await hears(page, keep.saved)
    expect(keys).toHaveLength(3)
    expect(keys[0]).toMatch(/^[\w-]{22,128}$/)
    expect(new Set(keys).size).toBe(1)
    expect(replays.at(-1)).toBe('true')
  })

  test('only what somebody reads is offered, and what is sent is told: all answers, money too', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    await asAfterWalkTo(page, 'first', agribusiness, language)
    await page.goto(pathTo('keep', language))
    await page.evaluate((funds) => {
      const facts = JSON.parse(localStorage.getItem('rantau.facts.v1') ?? '{}')
      localStorage.setItem('rantau.facts.v1', JSON.stringify({ ...facts, funds }))
    }, ownMoney)
    await page.reload()
    const offered = page.locator('keep-page form input[name="consent"]')
    await offered.first().waitFor()
    expect(await offered.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual(
      ['keep', 'follow-up', 'statistics'],
    )
    const told = page.locator('[data-what]')
    expect(await told.textContent()).toMatch(language === 'id' ? /uangmu/ : /your money/)
    const post = page.waitForRequest(isKeep)
    await page.getByLabel(keep.purposes.keep.name).check()
    const campus = page.getByLabel(keep.campus, { exact: true })
    expect(await campus.isVisible()).toBe(false)
    await page.getByLabel(keep.purposes.statistics.name).check()
    await campus.selectOption('kampus-contoh')
    expect(await barriersOn(page)).toEqual([])
    await saveOn(page, keep.save).click()
    const sent = (await post).postDataJSON()
    expect(sent.facts.funds).toEqual(ownMoney)
    expect(sent.campus).toBe('kampus-contoh')
    await hears(page, keep.saved)
  })

  test('two presses in a row are one', async ({ phoneOf }) => {
    const { page } = await phoneOf()
    await asAfterWalkTo(page, 'first', agribusiness, language)
    const sent: string[] = []
    page.on('request', (one) => {
      if (isKeep(one)) sent.push(one.url())
    })
    await page.goto(pathTo('keep', language))
    await page.getByLabel(keep.purposes.keep.name).check()
    await saveOn(page, keep.save).dblclick()
    await hears(page, keep.saved)
    expect(sent).toHaveLength(1)
  })

  test('tells which programme stands otherwise today, and which figure is another one', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    await asAfterWalkTo(page, 'first', agribusiness, language)
    const link = await keepIt(page, language)
    // What the server would answer had one figure risen and one door been closed since.
    await page.route(`${keptAt}/*`, async (route) => {
      const answer = await route.fetch()
      const read = await answer.json()
      for (const one of read.current.programmes)
        if (one.id === 'de-chancenkarte') {
          one.status = 'not-eligible'
          one.outlook = { kind: 'dormant', because: 'paused', unmet: [] }
          one.intake = { status: 'paused', asOf: '2026-11-21' }
        }
      read.rulesChangedSince = true
      read.figuresSince = [
        {
          programme: 'de-chancenkarte',
          figure: 'de.livelihood-opportunity-card',
          was: 1091,
          is: 1200,
        },
        { programme: 'de-blue-card', figure: 'de.blue-card-regular', was: 50_700, is: null },
      ]
      await route.fulfill({ response: answer, json: read })
    })
    await page.goto('about:blank')
    await page.goto(link)
    const since = page.locator('[data-since] .since')
    await since.getByText(keep.rulesChanged).waitFor()
    await since.getByText(/EUR 1[.,]091.*EUR 1[.,]200/).waitFor()
    const said = await since.innerText()
    expect(said).toContain(keep.otherNow(keep.intake, intakes.open, intakes.paused))
    expect(said).toContain(keep.quietFigures(1))
    expect(said).not.toMatch(/undefined|null|de-chancenkarte/)
    expect(await barriersOn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
  })
})

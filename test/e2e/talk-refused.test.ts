import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { exampleKeep } from '../../functions/assessments/openapi-examples.ts'
import { deAusbildungPflege } from '../../shared/catalogue/de/de-ausbildung-pflege.ts'
import { languages, urlOf } from './addresses.ts'
import { test } from './phone.ts'
import {
  expectState,
  expectUsable,
  fillIn,
  freeTimes,
  heading,
  holdTime,
  openTimes,
  pagePath,
  pageWords,
  send,
} from './talk.ts'

/** What the site calls the programme of whom the talk is about. */
const targetsOf = (links: Locator): Promise<readonly (string | null)[]> =>
  links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))

/** A link for reading to answers that are kept. */
async function sharedLink(): Promise<string> {
  const post = async (path: string, headers: Record<string, string>, body?: object) => {
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(urlOf(path), init)
    expect(answer.status).toBe(201)
    return answer.json()
  }
  const kept = await post('/v1/assessments', { 'content-type': 'application/json' }, exampleKeep)
  const owner = { authorization: `Bearer ${kept.token}` }
  const { token } = await post(`/v1/assessments/${kept.assessment.id}/shares`, owner)
  return `/simpan#${kept.assessment.id}.${token}`
}

const programmeName = deAusbildungPflege.shortName

/** All that is typed or ticked in the form. */
const typedIn = (page: Page) =>
  page
    .locator('form.filling')
    .evaluate((form) =>
      [...new FormData(form as HTMLFormElement)].filter(
        ([name]) => !['start', 'hold', 'key', 'counselor', 'from'].includes(name),
      ),
    )

test.for(languages.map((language, at) => ({ language, at })))(
  'of two who race for one time one gets it, the other keeps all that was typed, in "$language"',
  async ({ language, at }, { phoneOf }) => {
    const [{ page: quick }, { page: slow, sent }] = [await phoneOf(), await phoneOf()]
    const words = pageWords[language]
    const from = `2026-11-${26 + at}`
    await openTimes(quick, language, { from, about: 'de-ausbildung-pflege' })
    await holdTime(quick)
    const about = words.choose.about(programmeName[language])
    expect(await quick.locator('#note').inputValue()).toBe(`${about}\n`)

    const address = new URL(quick.url())
    for (const name of ['hold', 'visitor']) address.searchParams.delete(name)
    await slow.goto(address.href)
    expect(await slow.locator('.held').textContent()).toBe(words.details.heldGone)
    await fillIn(slow, { name: 'Contoh Lambat', whatsapp: `0812 5551 110${at}` })
    await slow.locator('#urgent-yes').check()
    await slow.locator('#minor-yes').check()
    await slow.locator('#guardian-name').fill('Ibu Contoh')
    await slow.locator('#guardian-reach').fill('ibu@contoh.example')
    await slow.locator('#consent-guardian').check()
    await slow.locator('#consent-reminders').check()
    await slow.locator('#consent-assessment').check()
    await slow.locator('#assessment').fill(await sharedLink())
    await slow.locator('summary', { hasText: words.details.more }).click()
    await slow.locator('#supporter').fill('Kakak Contoh')
    await slow.locator('#note').fill('Satu baris\ndan "satu lagi" & <b>tebal</b>')
    const typed = await typedIn(slow)

    await fillIn(quick, { name: 'Contoh Cepat', whatsapp: `0812 5551 220${at}` })
    await send(quick, language)
    await expectState(quick, language, 'confirmed')

    await send(slow, language)
    await slow.getByRole('alert').waitFor()
    expect(await freeTimes(slow).count()).toBe(3)
    await expectUsable(slow)
    await slow.getByRole('button', { name: words.refused.other }).click()
    expect(await heading(slow)).toBe(words.times.title)
    // Also where what the talk is about is chosen anew.
    await slow.getByRole('button', { name: words.times.change }).click()
    expect(await slow.locator('main').textContent()).toContain(about)
    await slow.getByRole('button', { name: words.choose.submit }).click()
    await slow.getByRole('button', { name: words.times.later }).click()
    await slow.getByRole('button', { name: words.times.earlier }).click()
    await freeTimes(slow).nth(2).click()
    await slow.locator('hold-countdown').waitFor()
    const visitor = ([name]: readonly unknown[]) => name !== 'visitor'
    expect((await typedIn(slow)).filter(visitor)).toEqual(typed.filter(visitor))
    await send(slow, language)
    await expectState(slow, language, 'confirmed')
    // The key of a booking is drawn, and may spell a word.
    const addresses = sent.map(({ url }) => url.replace(/[\w-]{22}\.[\w-]{43}/, ''))
    expect(addresses.filter((url) => /Lambat|5551|tebal|ibu/i.test(url))).toEqual([])
  },
)

test.for(languages.map((language) => ({ language })))(
  'what is wrong is named beside its field and above all, in "$language"',
  async ({ language }, { phoneOf }) => {
    const { page } = await phoneOf()
    const words = pageWords[language].details
    await openTimes(page, language, { from: '2026-12-03' })
    await holdTime(page, 1)
    expect(await page.locator('#guardian-name').isVisible()).toBe(false)
    await page.locator('#minor-yes').check()
    await page.locator('#email').fill('tanpa-tanda')
    await send(page, language)
    await page.locator('#problems').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('problems')
    const links = page.locator('#problems a')
    const targets = await targetsOf(links)
    expect(targets).toEqual([
      '#name',
      '#email',
      '#guardian-name',
      '#guardian-reach',
      '#consent-guardian',
    ])
    expect(await links.first().textContent()).toBe(words.missing.name)
    for (const target of targets) {
      const field = page.locator(target ?? '')
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      const described = (await field.getAttribute('aria-describedby')) ?? ''
      expect(await page.locator(`#${described.split(' ').at(-1)}`).isVisible()).toBe(true)
    }
    await expectUsable(page)
    await links.first().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name')
    expect(await page.locator('#email').inputValue()).toBe('tanpa-tanda')

    await page.locator('#email').fill('')
    await fillIn(page, { name: 'Contoh Muda', whatsapp: `0812 5552 110${language.length}` })
    await page.locator('#guardian-name').fill('Ibu Contoh')
    await send(page, language)
    await expect
      .poll(() => targetsOf(links).catch(() => []), { timeout: 20_000 })
      .toEqual(['#guardian-reach', '#consent-guardian'])
    expect(await links.first().textContent()).toBe(words.missing['guardian-reach'])
  },
)

test('a form that is no form, or too long, is answered with a page', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  const sent = await Promise.all(
    [
      { headers: { 'content-type': 'text/plain' }, body: 'name=x' },
      {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `note=${'x'.repeat(300_000)}`,
      },
    ].map((init) => fetch(urlOf(pagePath('id', 'book')), { method: 'POST', ...init })),
  )
  expect(sent.map(({ status }) => status)).toEqual([415, 413])
  for (const answer of sent)
    expect(await answer.text()).toContain(pageWords.id.refused.unreadable.title)
  await page.goto('/konsultasi/tidak-ada')
  expect(await heading(page)).toBe(pageWords.id.booking.gone)
  await expectUsable(page)
  await page.goto(pagePath('id', 'book'))
  expect(new URL(page.url()).pathname).toBe('/konsultasi')
})

test('nobody who finds nothing free stands before a wall', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await page.goto(
    pagePath('id', 'times', {
      service: 'talk-45',
      topic: 'language',
      spoken: 'ja',
      from: '2027-03-01',
    }),
  )
  await page.getByRole('heading', { name: pageWords.id.times.nobody }).waitFor()
  await expectUsable(page)
  // What is named instead can be had: nobody is sent from one wall to the next.
  const ideas = page.locator('.ideas li:has(.small) a')
  expect(await ideas.count()).toBeGreaterThan(2)
  const far = { service: 'talk-45', topic: 'money', from: '2027-03-01' }
  const paths = () => ideas.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const named = await paths()
  await page.goto(pagePath('id', 'times', far))
  for (const path of [...named, ...(await paths())]) {
    await page.goto(path)
    expect(await freeTimes(page).count(), path).toBeGreaterThan(0)
  }
})

test('the other language is the same page, one tap away', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await openTimes(page, 'id', { service: 'group-60', from: '2026-12-09' })
  await page.locator('a.switch').click()
  const { pathname, searchParams } = new URL(page.url())
  expect(pathname).toBe(pagePath('en', 'times'))
  expect(searchParams.get('service')).toBe('group-60')
  expect(await heading(page)).toBe(pageWords.en.times.title)
  await holdTime(page)
  await page.locator('a.switch').click()
  expect(await heading(page)).toBe(pageWords.id.details.title)
  // What is held stays held.
  expect(await page.locator('.countdown').textContent()).toContain(pageWords.id.details.heldLeft)
})

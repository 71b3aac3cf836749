import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { dayWords } from '../../functions/gatherings/words.ts'
import { barriersOn, overflowOf } from './accessible.ts'
import { urlOf } from './addresses.ts'
import { test } from './phone.ts'
import { signInAs } from './staff.ts'

const words = dayWords.id
const office: BrowserContextOptions = { viewport: { width: 1366, height: 768 }, hasTouch: false }

async function usable(page: Page): Promise<void> {
  expect(await barriersOn(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
}

const codeOn = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).trim()

/** Opens a day for tomorrow fortnight; answers with the code on its wall. */
async function openedDay(page: Page): Promise<string> {
  await page.goto(urlOf('/staff/days/new'))
  await usable(page)
  await page.fill('#name', 'Hari contoh')
  await page.fill('#place', 'Aula contoh')
  await page.fill('#date', '2026-12-06')
  await page.locator('input[name="campuses"]').nth(0).check()
  await page.locator('input[name="campuses"]').nth(1).check()
  await page.locator('input[name="guides"]').nth(0).check()
  await page.locator('input[name="guides"]').nth(1).check()
  await page.getByRole('button', { name: words.new.make }).click()
  await page.getByText(words.told.opened).waitFor()
  return codeOn(page, '.day-code')
}

type Joining = { readonly code: string; readonly destination: string; readonly scripted: boolean }

async function joined(page: Page, { code, destination, scripted }: Joining): Promise<string> {
  await page.goto(urlOf('/hari'))
  await page.fill('#code', code.toLowerCase())
  await page.getByRole('button', { name: words.student.go }).click()
  await page.locator('#campus').selectOption({ index: 1 })
  await page.locator(`input[value="to:${destination}"]`).check()
  // Without script nothing can be asked of a page but what it shows.
  if (scripted) {
    await usable(page)
    expect(await page.locator('input[value="to:AU"]').isChecked()).toBe(true)
    await page.getByText(words.student.handover).waitFor()
  }
  await page.getByRole('button', { name: words.student.join, exact: true }).click()
  await page.locator('.own-code').waitFor()
  return codeOn(page, '.own-code')
}

const others = async (code: string, count: number): Promise<readonly number[]> => {
  const day = (await (await fetch(urlOf(`/v1/days/${code}`))).json()) as {
    readonly campuses: readonly string[]
  }
  const body = { campus: day.campuses[0], languages: ['id'], to: ['to:DE'] }
  const sent = { 'content-type': 'application/json' }
  const join = () =>
    fetch(urlOf(`/v1/days/${code}/people`), {
      method: 'POST',
      headers: sent,
      body: JSON.stringify(body),
    })
  return Promise.all(Array.from({ length: count }, async () => (await join()).status))
}

test('ten students join, groups form, and each reads their own on the phone and on the wall', async ({
  phoneOf,
}) => {
  const { page: desk } = await phoneOf(office)
  await signInAs(desk, 'staf-contoh-beringin', '/staff/days')
  const code = await openedDay(desk)
  const day = desk.url().split('?')[0] ?? ''

  const { page: phone } = await phoneOf()
  // The result this phone had shown last led to Australia first.
  const near = JSON.stringify({ countries: ['AU'] })
  await phone.addInitScript((kept) => localStorage.setItem('rantau.near.v1', kept), near)
  const own = await joined(phone, { code, destination: 'DE', scripted: true })
  const { page: plain } = await phoneOf({ javaScriptEnabled: false })
  const other = await joined(plain, { code, destination: 'JP', scripted: false })
  expect(await others(code, 8)).toEqual(Array(8).fill(201))
  await desk.getByText(`10 ${words.day.arrivals}`, { exact: true }).waitFor()

  await desk.getByRole('button', { name: words.day.form, exact: true }).click()
  await desk.getByText(words.told.formed).waitFor()
  await usable(desk)
  const heading = phone.getByRole('heading', { name: /^Kelompokmu/ })
  await heading.waitFor()
  await plain.getByRole('link', { name: words.student.reload }).click()
  await plain.getByRole('heading', { name: /^Kelompokmu/ }).waitFor()
  await usable(phone)

  await desk.goto(`${day}/hall`)
  const wall = await desk.locator('main').innerText()
  expect(wall).toContain(own)
  expect(wall).toContain(other)
  expect(wall).not.toMatch(/Contoh [A-Z]|Jerman|Jepang/)
  await usable(desk)

  await desk.goto(day)
  await desk.getByRole('button', { name: words.day.tickHere(own) }).click()
  await desk.getByText(words.told.ticked).waitFor()
  await desk.goto(`${day}/summary`)
  expect(await desk.locator('main').innerText()).toMatch(/10\s*Bergabung\s*1\s*Hadir/)
  expect(await desk.locator('main').innerText()).not.toContain(own)

  await phone.getByRole('button', { name: words.student.leave }).click()
  await phone.getByText(words.student.left).waitFor()
})

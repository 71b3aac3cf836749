import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { dayWords } from '../../functions/gatherings/words.ts'
import { staff } from '../../infra/demonstration/staff.ts'
import { codeOf as caseCode } from '../../shared/casework/code.ts'
import { id as office } from '../../site/src/islands/result/keep/office-words/id.ts'
import { id as site } from '../../site/src/words/id.ts'
import { barriersOn, overflowOf } from './accessible.ts'
import { urlOf } from './addresses.ts'
import { keepIt, openKept, press } from './kept.ts'
import { test } from './phone.ts'
import { signInAs } from './staff.ts'
import { agribusiness } from './students.ts'
import { asAfterWalkTo } from './walk.ts'

const words = dayWords.id
const slowly = { timeout: 30_000 }
const pc: BrowserContextOptions = { viewport: { width: 1366, height: 768 }, hasTouch: false }

async function usable(page: Page): Promise<void> {
  expect(await barriersOn(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
}

const codeOn = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).trim()

const idOf = (name: string): string => staff.find((one) => one.name === name)?.id ?? ''

/** Opens a day in a fortnight with three counselors, one round; answers with the code on its wall. */
async function openedDay(page: Page): Promise<string> {
  await page.goto(urlOf('/staff/days/new'))
  await usable(page)
  await page.fill('#name', 'Hari contoh')
  await page.fill('#place', 'Aula contoh')
  await page.fill('#date', '2026-12-06')
  await page.fill('#rounds', '1')
  for (const at of [0, 1]) await page.locator('input[name="campuses"]').nth(at).check()
  for (const at of [0, 1, 2]) await page.locator('input[name="guides"]').nth(at).check()
  await page.getByRole('button', { name: words.new.make }).click()
  await page.getByText(words.told.opened).waitFor()
  return codeOn(page, '.day-code')
}

/** From the wall to the assessment, and by the result back to the day, which knows where to now. */
async function assessedFirst(page: Page, code: string): Promise<void> {
  await page.goto(urlOf('/hari'))
  await page.fill('#code', code.toLowerCase())
  await page.getByRole('button', { name: words.student.go }).click()
  await page.getByRole('link', { name: words.student.toAssessment }).click()
  await page.waitForURL('**/penilaian*')
  await asAfterWalkTo(page, 'first', agribusiness, 'id')
  await page.evaluate((day) => localStorage.setItem('rantau.day.v1', day), hereAt(code))
  await page.goto('/hasil')
  await page.locator('[data-stage="result"]').first().waitFor()
  await page.getByRole('link', { name: site.day.back }).click()
  await page.getByText(words.student.handover).waitFor()
  expect(await page.locator('input[name="to"]:checked').count()).toBeGreaterThan(0)
  expect(await page.getByRole('link', { name: words.student.toAssessment }).isVisible()).toBe(false)
  await usable(page)
}

/** No other walk comes from this campus: what is in the queue of it is what this one showed. */
const campus = 'san-pedro'

/** As the day's page has written it down; a walk that was remembered lays its own phone over it. */
const hereAt = (code: string): string =>
  JSON.stringify({ day: code, path: `/hari/${code}`, until: '2026-12-31T00:00:00.000Z' })

async function joined(page: Page): Promise<string> {
  await page.locator('#campus').selectOption({ index: 1 })
  await page.getByRole('button', { name: words.student.join, exact: true }).click()
  await page.locator('.own-code').waitFor()
  return codeOn(page, '.own-code')
}

/** Others come by the API, as their phones would without a page. */
async function others(code: string, count: number): Promise<void> {
  const day = (await (await fetch(urlOf(`/v1/days/${code}`))).json()) as {
    readonly campuses: readonly string[]
  }
  const body = JSON.stringify({ campus: day.campuses[0], languages: ['id'], to: ['to:DE'] })
  const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const come = async () => (await fetch(urlOf(`/v1/days/${code}/people`), asked)).status
  expect(await Promise.all(Array.from({ length: count }, come))).toEqual(Array(count).fill(201))
}

/** A paper form off the table, typed by the staff. */
async function paperEntered(desk: Page): Promise<void> {
  await desk.keyboard.press('p')
  await desk.locator('#paper #campus').selectOption({ index: 1 })
  await desk.getByRole('button', { name: words.day.enter }).click()
  await desk
    .locator('.notice-done')
    .getByText(/[A-Z0-9]{4}/)
    .waitFor()
}

/** Both organisers tap the one button at the same moment: one divides the hall, the other is told. */
async function formedByTwo(desk: Page, beside: Page): Promise<void> {
  const tap = (page: Page) =>
    page.getByRole('button', { name: words.day.form, exact: true }).click()
  await Promise.all([tap(desk), tap(beside)])
  const said = async (page: Page) => {
    await page.locator('.notice').waitFor()
    return page.locator('.notice').innerText()
  }
  const both = await Promise.all([said(desk), said(beside)])
  expect(both.sort()).toEqual([words.told.formed, words.told.stale].sort())
  await desk.goto(urlOf(new URL(desk.url()).pathname.replace(/\/form$/, '')))
}

/** The student shows their result to the office, of their own accord; nothing of the day does. */
async function shown(page: Page): Promise<string> {
  const link = await keepIt(page, 'id')
  const about = page.locator('kept-office')
  await about.getByText(office.fill).click()
  await about.getByLabel(office.office, { exact: true }).selectOption('bp3mi-ntt')
  await about.getByLabel(office.campus).selectOption(campus)
  await about.getByLabel(office.name).fill('Contoh Mina')
  await about.getByLabel(office.reach).fill('0812 3456 7890')
  await about.getByLabel(office.agree).check()
  await press(page, office.send)
  await page.locator('[data-office-said]', { hasText: office.shared }).waitFor()
  return link
}

/** In the group's hour: the counselor takes the case of whoever sits there and decides. */
async function decidedOn(page: Page, link: string): Promise<void> {
  const code = caseCode(new URL(link).hash.slice(1).split('.')[0] ?? '')
  await page.goto(urlOf(`/staff/queue?campus=${campus}`))
  await page.getByRole('link', { name: code }).focus()
  await page.keyboard.press('c')
  await page.waitForURL('**/staff/cases/*?done=claim*')
  await page.keyboard.press('t')
  await page.keyboard.type('Mulai kursus bahasa bulan ini.')
  await page.getByRole('radio', { name: 'Untuk mahasiswa' }).check()
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await page.waitForURL('**/staff/cases/*?done=note*')
}

/** Attendance: the own group stands open, one tap for one, one for all who are left. */
async function ticked(page: Page, own: string): Promise<void> {
  await page.keyboard.press('s')
  await page.keyboard.type(own.slice(0, 3).toLowerCase())
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`yes-${own}`)
  await page.keyboard.press('Enter')
  await page.locator(`#yes-${own}[aria-pressed="true"]`).waitFor()
  await page.getByText(words.day.tally(1, 11)).waitFor()
  await page.keyboard.press('s')
  await page.keyboard.press('Escape')
  const all = page.getByRole('button', { name: words.day.allCame(10) })
  await all.click()
  await page.getByText(words.day.tally(11, 11)).waitFor()
  // Nothing led away from the page, and what was open still is.
  expect(await page.locator('.hall-fold[open]').count()).toBe(1)
}

const onPaper = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0

/** How many edges the numbers on the wall have within their columns, in letters of this kind. */
const edgesOf = (page: Page, font: string): Promise<number> =>
  page.locator('.hall-board ol').evaluate((list: HTMLElement, family) => {
    list.style.fontFamily = family
    const offsets = [...list.querySelectorAll('li')].map((line) => {
      const number = line.querySelector('strong')
      return Math.round(
        (number?.getBoundingClientRect().left ?? 0) - line.getBoundingClientRect().left,
      )
    })
    return new Set(offsets).size
  }, font)

test('a whole day: ten join, groups form and meet, decisions are recorded, and it ends on one page', async ({
  phoneOf,
}) => {
  const { page: desk, context } = await phoneOf(pc)
  await signInAs(desk, 'staf-contoh-beringin', '/staff/days')
  const code = await openedDay(desk)
  const day = new URL(desk.url()).pathname

  const { page: phone } = await phoneOf()
  await assessedFirst(phone, code)
  const own = await joined(phone)
  const { page: plain } = await phoneOf({ javaScriptEnabled: false })
  await plain.goto(urlOf(`/hari/${code}`))
  const other = await joined(plain)
  const leaving = plain.url()
  await paperEntered(desk)
  await others(code, 7)
  await desk.getByText(`10 ${words.day.arrivals}`, { exact: true }).waitFor()

  const beside = await context.newPage()
  await beside.goto(day)
  await formedByTwo(desk, beside)
  await usable(desk)
  await phone.getByRole('heading', { name: words.student.group('1') }).waitFor()
  await plain.getByRole('link', { name: words.student.reload }).click()
  await plain.getByRole('heading', { name: words.student.group('1') }).waitFor()
  await usable(phone)

  // One comes late, one goes: the office's page is none the older, so what it decides still holds.
  await others(code, 2)
  await plain.goto(leaving)
  await plain.getByRole('button', { name: words.student.leave }).click()
  await plain.getByText(words.student.left).waitFor()
  await desk.getByText(words.day.tally(0, 11)).waitFor()
  const gone = (await phone.locator('.told dd').nth(2).innerText()).trim()
  await desk.getByRole('link', { name: `${words.day.drop} ${gone}` }).click()
  // What it would cost is told first, and nothing has changed yet.
  await desk.getByText(words.drop.holds(1, 11)).waitFor()
  await desk.getByText(words.drop.allSeated).waitFor()
  await desk.getByText(words.drop.guide(11)).waitFor()
  await desk.getByText(words.drop.others(0)).waitFor()
  await usable(desk)
  await desk.getByRole('button', { name: words.drop.confirm(gone) }).click()
  await desk.getByText(words.told.dropped).waitFor()
  await desk.getByText(words.day.tally(0, 11)).waitFor()
  await expect.poll(() => phone.locator('.told dd').nth(2).innerText(), slowly).not.toBe(gone)
  const guide = (await phone.locator('.told dd').nth(2).innerText()).trim()

  const { page: room } = await phoneOf(pc)
  await signInAs(room, idOf(guide), '/staff/days')
  await room.goto(day)
  expect(await room.locator('.hall-fold[open] > summary').innerText()).toContain(words.day.yours)
  await ticked(room, own)
  const link = await shown(phone)
  await decidedOn(room, link)
  await phone.goto('about:blank')
  await openKept(phone, link, 'id')
  await phone.getByText('Mulai kursus bahasa bulan ini.').waitFor()

  await desk.goto(`${day}/hall`)
  const wall = await desk.locator('main').innerText()
  expect(wall).toContain(own)
  expect(wall).not.toContain(other)
  expect(wall).not.toMatch(/Contoh [A-Z]|Jerman|Jepang/)
  expect(await edgesOf(desk, 'monospace')).toBe(1)
  expect(await edgesOf(desk, 'sans-serif')).toBe(1)
  await usable(desk)
  // The list that is pinned up where nothing is projected: by groups, and by codes.
  await desk.goto(`${day}/groups`)
  expect(await desk.locator('.code-list code').allInnerTexts()).toContain(own)
  await usable(desk)
  for (const language of ['', '/en']) {
    await desk.goto(`${language}${day}/summary`)
    expect(await onPaper(desk)).toBe(1)
    expect(await desk.locator('main').innerText()).not.toContain(own)
  }
  expect(await desk.locator('main').innerText()).toMatch(/11\s*Joined\s*11\s*Attended/)
  await usable(desk)
  await phone.goto(urlOf(`/hari/${code}`))
  await phone.getByText(words.student.joinedAs(own)).waitFor()
})

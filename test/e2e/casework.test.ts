import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { bookingPath } from '../../functions/bookings/pages/paths.ts'
import { mailedToken } from '../../functions/http/mailed-link.ts'
import { keptSecret } from '../../infra/local/kept-secret.ts'
import { codeOf } from '../../shared/casework/code.ts'
import { id as told } from '../../shared/casework/student-words/id.ts'
import { pressedWords } from '../../shared/protection/pressed-words.ts'
import { id as words } from '../../site/src/islands/result/keep/office-words/id.ts'
import { barriersOn, overflowOf, paleOn } from './accessible.ts'
import { keepIt, openKept, press } from './kept.ts'
import { type Phone, test } from './phone.ts'
import { signInAs } from './staff.ts'
import { agribusiness } from './students.ts'
import { asAfterWalkTo } from './walk.ts'

const pressed = pressedWords.id

/** The PC of an office. */
const desk: BrowserContextOptions = { viewport: { width: 1366, height: 768 }, hasTouch: false }

const question = 'Apakah saya bisa ke Jepang sebelum lulus?'
/** No other walk comes from this campus: what is next of it is what this one shared. */
const campus = 'kampus-contoh-timur'

/** What the part about offices says has happened. */
const tells = (page: Page, text: string) =>
  page.locator('[data-office-said]', { hasText: text }).waitFor()

/** The student keeps their answers and shows them to the office in Kupang. */
async function sharedBy({ page }: Phone): Promise<string> {
  await asAfterWalkTo(page, 'first', agribusiness, 'id')
  const link = await keepIt(page, 'id')
  const about = page.locator('kept-office')
  await about.getByText(words.fill).click()
  // Nothing is ticked beforehand, and without the student's own tick nobody sees anything.
  expect(await about.locator('input:checked').count()).toBe(0)
  await about.getByLabel(words.office, { exact: true }).selectOption('bp3mi-ntt')
  await about.getByLabel(words.campus).selectOption(campus)
  await about.getByLabel(words.name).fill('Contoh Mina')
  await about.getByLabel(words.reach).fill('0812 3456')
  await about.getByLabel(words.question).fill(question)
  await about.getByLabel(words.urgent).check()
  // Whoever ticks it is told at once, before anything is sent.
  await about.getByRole('heading', { name: pressed.asked }).waitFor()
  await press(page, words.send)
  await about.getByText(words.missing.agree).waitFor()
  await about.getByLabel(words.agree).check()
  await press(page, words.send)
  // What the server refuses stands at its field, and all that was typed is still there.
  await about.locator('#office-reach-problem').getByText('0812 3456 7890').waitFor()
  expect(await barriersOn(page)).toEqual([])
  expect(await about.getByLabel(words.question).inputValue()).toBe(question)
  await about.getByLabel(words.reach).fill('0812 3456 7890')
  await press(page, words.send)
  await tells(page, words.shared)
  const told = page.locator('[data-pressed="kept"]')
  await told.getByText(words.pressedNext('BP3MI NTT', '+6281234567890')).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(pressed.asked)
  expect(await told.locator('a[href="tel:08001000"]:visible').count()).toBe(1)
  return link
}

/** Nothing stands in anybody's way, on the office's PC, in the dark, and on a phone. */
async function expectUsable(page: Page): Promise<void> {
  expect(await barriersOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paleOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  for (const width of [1024, 360]) {
    await page.setViewportSize({ width, height: 768 })
    expect(await overflowOf(page)).toBe(0)
  }
  await page.setViewportSize({ width: 1366, height: 768 })
}

type CaseTold = {
  readonly bookings: readonly { readonly id: string; readonly place?: { readonly start: number } }[]
  readonly now: number
}

/** The case of the demonstration whose talk was held and whose outcome nobody has written down. */
async function heldTalkOn(page: Page) {
  const read = async <T>(path: string) => (await (await page.request.get(path)).json()) as T
  const { cases } = await read<{ cases: readonly { case: string }[] }>(
    '/v1/staff/queue?campus=unwira',
  )
  for (const { case: id } of cases) {
    const { bookings, now } = await read<CaseTold>(`/v1/staff/cases/${id}`)
    const held = bookings.find(({ place }) => place !== undefined && place.start < now)
    if (held !== undefined) return { id, booking: held.id }
  }
  throw new Error('the demonstration has no talk that was held; sow-cases.ts puts one there')
}

const done = (page: Page, what: string) => page.waitForURL(`**/staff/cases/*?done=${what}*`)

/** By keys alone: the row, its case, the proof that was seen, and a note for the student. */
async function workedByKeys(page: Page, code: string): Promise<void> {
  await page.keyboard.press('j')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(code)
  await page.keyboard.press('c')
  await done(page, 'claim')
  // Whoever listens hears what came of it: the focus stands on it.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('done')
  await page.keyboard.press('v')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  for (let tabs = 0; tabs < 9; tabs += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.matches('.deed .button'))) break
  }
  await page.keyboard.press('Enter')
  await done(page, 'confirm')
  await page.keyboard.press('t')
  await page.keyboard.type('Bawa transkrip ke kantor hari Senin.')
  await page.getByRole('radio', { name: 'Untuk mahasiswa' }).check()
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await done(page, 'note')
}

/** What they study is another thing than they said: the report is judged again beside the old one. */
async function corrected(page: Page): Promise<void> {
  await page.keyboard.press('e')
  await page.locator('#correct-fact').selectOption('degrees')
  await page.getByRole('button', { name: 'Isi nilai yang benar' }).click()
  await page.getByLabel('Jenjang').first().selectOption('d3')
  expect(await barriersOn(page)).toEqual([])
  const reason = page.getByLabel('Alasan')
  await reason.fill('KTP 5371012345678901')
  await page.getByRole('button', { name: 'Simpan dan nilai ulang' }).click()
  await page.getByText('Ini tampak seperti nomor KTP').first().waitFor()
  // What was chosen is still there.
  expect(await page.getByLabel('Jenjang').first().inputValue()).toBe('d3')
  await reason.fill('Transkrip menyebut D3.')
  await page.getByRole('button', { name: 'Simpan dan nilai ulang' }).click()
  await done(page, 'correct')
  const changed = page.locator('#comparison tbody tr')
  expect(await changed.count()).toBeGreaterThan(0)
}

/** A human says something else than the rules; a lead has still to agree. */
async function proposed(page: Page): Promise<void> {
  await page.keyboard.press('d')
  const form = page.locator('form:has([name="deed"][value="override"])').first()
  await form.getByRole('radio').first().check()
  await form.locator('[name="reason"]').fill('Surat kampus dilihat.')
  await form.locator('button').click()
  await done(page, 'override')
}

test('a student shows their result, a counselor works on it by keys, and the student reads who looked', async ({
  phoneOf,
}) => {
  const student = await phoneOf()
  const link = await sharedBy(student)
  const code = codeOf(new URL(link).hash.slice(1).split('.')[0] ?? '')

  const { page } = await phoneOf(desk)
  await signInAs(page, 'staf-contoh-melati', '/staff/queue')
  await page.getByLabel('Kampus').selectOption(campus)
  await page.getByRole('button', { name: 'Terapkan' }).click()
  const row = page.getByRole('row').filter({ hasText: code })
  await row.getByText('Dimintai uang atau surat').waitFor()
  // Whoever walks past the screen reads no name.
  expect(await page.locator('main').innerText()).not.toContain('Mina')
  await expectUsable(page)

  await workedByKeys(page, code)
  expect(await page.locator('.opening').innerText()).toContain(question)
  expect(await page.locator('#reach').innerText()).toContain('Contoh Mina')
  await corrected(page)
  await expectUsable(page)

  await proposed(page)

  // A second page of the same case was open all the while: it is told what changed, and keeps its words.
  const late = await page.context().newPage()
  await late.goto(page.url())
  await page.keyboard.press('f')
  await page.locator('#follow-up-on').fill('2026-12-01')
  await page.locator('#follow-up-what').fill('Telepon lagi')
  await page.getByRole('button', { name: 'Simpan tindak lanjut' }).click()
  await done(page, 'follow-up')
  await late.keyboard.press('t')
  await late.keyboard.type('Tidak boleh hilang.')
  await late.getByRole('button', { name: 'Simpan catatan' }).click()
  await late.getByText('Kasus ini berubah sejak Anda membukanya').waitFor()
  expect(await late.locator('#text').inputValue()).toBe('Tidak boleh hilang.')

  await page.getByRole('link', { name: 'Lembar ringkas untuk dicetak' }).click()
  await page.getByText('Bukan tawaran kerja. Rantau gratis.').first().waitFor()
  expect(await page.locator('.brief').innerText()).not.toContain('Mina')
  await expectUsable(page)
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)

  const lead = await phoneOf(desk)
  await signInAs(lead.page, 'staf-contoh-beringin', '/staff/log')
  const log = lead.page.getByRole('row').filter({ hasText: code })
  expect(await log.filter({ hasText: 'mencetak lembar ringkas' }).count()).toBe(1)
  // Whoever decides and reads on is there once, and not for each deed.
  const opened = await log.filter({ hasText: 'membuka' }).allInnerTexts()
  expect(opened.map((line) => line.includes('Contoh Melati'))).toEqual([true])
  await expectUsable(lead.page)
  // By the code that a student reads out on the telephone.
  await lead.page.goto('/staff/queue')
  await lead.page.locator('#code').fill(code.replace('-', ' ').toLowerCase())
  await lead.page.locator('#code').press('Enter')
  await lead.page.getByRole('button', { name: 'Setujui' }).click()
  await done(lead.page, 'approve')

  await student.page.goto('about:blank')
  await openKept(student.page, link, 'id')
  await student.page.getByText('Bawa transkrip ke kantor hari Senin.').waitFor()
  // On every visit, above all that anybody wrote since.
  await student.page.locator('[data-pressed="kept"]').getByText(pressed.asked).waitFor()
  const said = await student.page.locator('keep-page').innerText()
  expect(said).toContain('Contoh Melati')
  expect(said).toMatch(/Jawabanmu[\s\S]*S1[\s\S]*Menurut konselor[\s\S]*D3/)
  expect(said).toContain('1 Desember 2026')
  expect(said).toContain(code)
  expect(said).toContain(words.decided.met)
  expect(said).not.toContain('Tidak boleh hilang.')
  await press(student.page, words.disagree)
  await press(student.page, words.reviewSend)
  await tells(student.page, words.reviewAskedSaid)
  for (const width of [360, 320]) {
    await student.page.setViewportSize({ width, height: 740 })
    expect(await overflowOf(student.page)).toBe(0)
  }
  expect(await barriersOn(student.page)).toEqual([])

  // Taken back, it is closed at once: also to a page that still stands open.
  await press(student.page, words.withdraw)
  await press(student.page, words.withdrawSure)
  await tells(student.page, words.withdrawnSaid)
  await late.reload()
  await late.getByText('Izin melihat penilaiannya berakhir').first().waitFor()
  expect(await late.locator('main').innerText()).not.toContain('Agribisnis')
  expect(await late.locator('main').innerText()).not.toContain('Mina')
})

test('a counselor writes down that somebody came to a talk that was held, and they read it by their link', async ({
  phoneOf,
}) => {
  const { page } = await phoneOf(desk)
  await signInAs(page, 'staf-contoh-melati', '/staff/queue')
  const { id, booking } = await heldTalkOn(page)
  await page.goto(`/staff/cases/${id}`)
  const talks = page.locator('#bookings')
  await talks.getByRole('button', { name: 'Hadir', exact: true }).click()
  await done(page, 'outcome')
  expect(await talks.getByRole('button', { name: 'Hadir', exact: true }).count()).toBe(0)

  const student = await phoneOf()
  const token = mailedToken(keptSecret(inject('data'), 'link-secret'), booking)
  await student.page.goto(bookingPath('id', `${booking}.${token}`, 'data'))
  const record = await student.page.locator('main').innerText()
  expect(record).toContain(told.log.kinds['outcome-recorded'])
  expect(record).toContain('Contoh Melati')
})

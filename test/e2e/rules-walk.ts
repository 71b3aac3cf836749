import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriersOn, overflowOf, paleOn } from './accessible.ts'
import type { PhoneOf } from './phone.ts'
import { signInAs } from './staff.ts'

// An editor changes the rules, a second one publishes, and a student's answer follows.

const desk = { viewport: { width: 1366, height: 768 }, hasTouch: false } as const

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Nothing stands in anybody's way: in both languages, on a phone, and in the dark. */
async function expectUsable(page: Page): Promise<void> {
  const path = `${new URL(page.url()).pathname}${new URL(page.url()).search}`
  for (const address of [`/en${path}`, path]) {
    await page.goto(address)
    expect(await barriersOn(page)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paleOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  for (const width of [768, 360]) {
    await page.setViewportSize({ width, height: 740 })
    expect([address(page), await overflowOf(page)]).toEqual([address(page), 0])
  }
  await page.setViewportSize(desk.viewport)
}

const address = (page: Page): string => new URL(page.url()).pathname

async function cite(page: Page): Promise<void> {
  await page.getByLabel('Judul halaman sumber').fill('Contoh pengumuman')
  await page.getByLabel('Alamat halaman sumber').fill('https://authority.example/notice')
  await page.getByLabel('Penerbit').fill('Contoh')
}

const gathered = async (page: Page): Promise<void> => {
  await button(page, 'Kumpulkan di rancangan').click()
  await page.waitForURL('**/draft?done=gathered')
}

/** Pauses an intake and adds a dated value to some cells of a table, as one draft. */
async function twoChanges(page: Page, programme: string): Promise<void> {
  await page.goto(`/staff/rules/programmes/${programme}`)
  await page.getByText('Ubah pendaftaran').click()
  await page.getByLabel('Pendaftaran menjadi').selectOption('paused')
  await page.getByLabel('Mulai tanggal').fill('2026-11-21')
  await cite(page)
  await gathered(page)
  await page.goto('/staff/rules/figures/ca.clb-ielts')
  // The page was typed once.
  expect(await page.getByLabel('Penerbit').inputValue()).toBe('Contoh')
  await page.getByLabel('Mulai tanggal').fill('2027-01-01')
  await page.getByLabel('Mendengar 4, sekarang 4,5').fill('lima')
  await button(page, 'Kumpulkan di rancangan').click()
  await page.getByRole('link', { name: 'Mendengar 4: “lima” bukan angka' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('value.listening-4')
  expect(await barriersOn(page)).toEqual([])
  await page.keyboard.type('5')
  await page.getByLabel('Mendengar 4, sekarang 4,5').fill('5')
  await gathered(page)
}

/** By one editor: gathered, looked at, asked for; with the path of the proposal. */
async function proposedBy(page: Page, programme: string): Promise<string> {
  await twoChanges(page, programme)
  await page.getByText('Mendengar 4: 4,5 → 5').waitFor()
  await page.goto('/staff/rules/draft')
  await expectUsable(page)
  await page.getByLabel('Mengapa perlu diubah').fill('Kuota tahun ini habis')
  await button(page, 'Lihat dulu siapa yang terkena').click()
  // Nobody loads the page again: it counts by itself until all are counted.
  await page.getByText('jawaban paling sedikit satu program berubah').waitFor()
  await button(page, 'Minta persetujuan editor lain').click()
  await page.waitForURL('**?done=asked')
  await page.getByText('Editor lain yang menyetujuinya').waitFor()
  expect(await page.getByText('Setujui dan terbitkan').count()).toBe(0)
  return address(page)
}

export type Told = {
  /** What the programme last answered the student. */
  readonly outlook: () => Promise<string>
  /** Opens the student's own page and finds there that the door is paused. */
  readonly page: () => Promise<void>
  /** How many letters for them lie in the mailbox. */
  readonly letters: () => Promise<number>
}

/** The whole way: proposed, approved by another, felt by a student, told once, and rolled back. */
export async function rulesWalked(phoneOf: PhoneOf, url: string, programme: string, told: Told) {
  const ana = (await phoneOf({ ...desk, baseURL: url })).page
  await signInAs(ana, 'staf-contoh-lontar', '/staff/rules')
  await ana.getByText('Selesai:').waitFor()
  const before = await told.outlook()
  expect(before).not.toBe('dormant')
  const path = await proposedBy(ana, programme)

  const ben = (await phoneOf({ ...desk, baseURL: url })).page
  await signInAs(ben, 'staf-contoh-gewang', '/staff/rules')
  await ben.getByRole('link', { name: '1 usulan menunggu editor kedua' }).click()
  await ben.goto(path)
  // What begins next year is judged as of its first day.
  await ben.getByText('Dinilai per 21 Nov 2026 dan 1 Jan 2027').waitFor()
  await expectUsable(ben)
  await ben.getByText('Setujui dan terbitkan').click()
  await button(ben, 'Sudah diperiksa? Terbitkan sekarang').click()
  await ben.waitForURL('**?done=published')
  await ben.getByText('Diberi tahu sejauh ini: 1 lewat surel').waitFor()
  expect([await told.outlook(), await told.letters()]).toEqual(['dormant', 1])

  await ben.goto('/staff/rules/editions')
  await expectUsable(ben)
  await ben.getByRole('link', { name: 'Apa yang berubah' }).click()
  await ben.getByRole('heading', { name: 'Beda dua edisi' }).waitFor()
  await expectUsable(ben)
  for (const room of ['', '/sources', `/programmes/${programme}`]) {
    await ben.goto(`/staff/rules${room}`)
    await expectUsable(ben)
  }
  await told.page()

  await ben.goto('/staff/rules/editions')
  await ben.getByText('Batalkan penerbitan ini').click()
  await ben.locator('details[open]').getByLabel('Alasan').fill('Sumbernya keliru')
  await button(ben, 'Batalkan sekarang').click()
  await ben.waitForURL('**?done=activated')
  const undone = ben.getByRole('row', { name: 'Dibatalkan oleh satu editor' })
  await undone.getByText('berlaku sekarang').waitFor()
  await expectUsable(ben)
  await ben.goto('/staff/rules')
  await ben.getByText('Contoh Gewang membatalkan penerbitan terakhir seorang diri').waitFor()
  await ben.getByText('Diberi tahu sejauh ini: 1 lewat surel').waitFor()
  expect([await told.outlook(), await told.letters()]).toEqual([before, 2])
}

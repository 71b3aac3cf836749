import { expect } from 'vitest'
import { languages } from './addresses.ts'
import { test } from './phone.ts'
import { fromOwnPage, signInAs } from './staff.ts'
import {
  expectState,
  expectUsable,
  fillIn,
  heading,
  openTimes,
  pageWords,
  send,
  toDeed,
} from './talk.ts'

/** A week in which a group has one seat left. */
const weeks = { id: '2026-11-25', en: '2026-12-02' } as const

test.for(languages.map((language) => ({ language })))(
  'who waits for a full group is offered the seat that is given up, in "$language"',
  async ({ language }, { phoneOf }) => {
    const words = pageWords[language]
    const asked = { service: 'group-60', from: weeks[language], counselor: 'contoh-melati' }
    const [first, second] = [await phoneOf({ javaScriptEnabled: false }), await phoneOf()]
    const [{ page: early }, { page: late }] = [first, second]
    const number = language === 'id' ? '1' : '2'

    await openTimes(early, language, asked)
    await early
      .locator('button.time', { hasText: words.times.seats(1) })
      .first()
      .click()
    await fillIn(early, { name: 'Contoh Awal', whatsapp: `0812 5550 110${number}` })
    await send(early, language)
    await expectState(early, language, 'confirmed')

    await openTimes(late, language, asked)
    await late.getByRole('heading', { name: words.times.fullTitle }).waitFor()
    await expectUsable(late)
    await late.locator('.links a[href*="first="]').first().click()
    expect(await heading(late)).toBe(words.details.waitTitle)
    await expectUsable(late)
    await fillIn(late, { name: 'Contoh Nanti', whatsapp: `0812 5550 220${number}` })
    await send(late, language, true)
    await expectState(late, language, 'waiting')
    await expectUsable(late)

    await toDeed(early, language, 'cancel')
    await early.getByRole('button', { name: words.booking.cancelSubmit }).click()
    await expectState(early, language, 'cancelled')

    await late.reload()
    await expectState(late, language, 'offered')
    await expectUsable(late)
    await late.getByRole('button', { name: words.booking.accept }).click()
    await expectState(late, language, 'confirmed')
  },
)

test('the office says yes to one request and no to another', async ({ phoneOf }) => {
  const { page } = await phoneOf()
  await signInAs(page, 'staf-contoh-cendana')
  const office = async (deed: string, body: object) => {
    const [id] = (new URL(page.url()).pathname.split('/').at(-1) ?? '').split('.')
    const answer = await page.request.post(`/v1/staff/bookings/${id}/${deed}`, {
      data: body,
      headers: fromOwnPage(),
    })
    expect(answer.status()).toBe(200)
    await page.reload()
  }
  const request = async (from: string, whatsapp: string) => {
    await openTimes(page, 'id', {
      service: 'talk-45',
      topic: 'money',
      counselor: 'contoh-cendana',
      from,
    })
    await page.locator('button.time:visible').first().click()
    await fillIn(page, { name: 'Contoh Sabar', whatsapp })
    await send(page, 'id')
    await expectState(page, 'id', 'pending')
    await expectUsable(page)
  }
  await request('2026-11-24', '0812 5550 3301')
  await office('approve', {})
  await expectState(page, 'id', 'confirmed')
  await request('2026-12-01', '0812 5550 3302')
  await office('decline', { reason: 'Konselor sedang bertugas di luar kota.' })
  await expectState(page, 'id', 'declined')
  expect(await page.locator('main').textContent()).toContain('bertugas di luar kota')
  await expectUsable(page)

  // The student left a number alone: the office has a message ready for each of the two.
  const toWrite = page.getByRole('listitem').filter({ hasText: 'Contoh Sabar' })
  const count = async () => {
    await page.goto('/staff/calls')
    return toWrite.count()
  }
  await expect.poll(count, { timeout: 60_000 }).toBe(2)
  await expectUsable(page)
  const chats = await toWrite
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => decodeURIComponent(one.getAttribute('href') ?? '')))
  expect(chats.every((one) => one.startsWith('https://wa.me/628125550330'))).toBe(true)
  expect(chats.join()).toContain('bertugas di luar kota')
  await toWrite.first().getByRole('button').click()
  expect(await count()).toBe(1)
})

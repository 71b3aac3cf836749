import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { codeOf } from '../../shared/casework/code.ts'
import { visitorAt } from '../staff-visitor.ts'
import { barriersOn } from './accessible.ts'
import { test } from './phone.ts'
import { choose, nameOf } from './staff.ts'

/** The PC of an office. */
const desk: BrowserContextOptions = { viewport: { width: 1366, height: 768 }, hasTouch: false }

describe('the staff of the demonstration', () => {
  test('sign in by either name of this machine, and each finds the doors of their role alone', async () => {
    const doors = ['/staff/requests', '/v1/staff/bookings', '/staff/campus/origins']
    const expected = {
      'staf-contoh-melati': [200, 200, 403],
      'staf-contoh-pinang': [200, 200, 403],
      'staf-contoh-lontar': [403, 403, 403],
      'staf-contoh-nuri': [403, 403, 200],
    }
    const { port } = new URL(inject('baseUrl'))
    const hosts = ['127.0.0.1', 'localhost']
    for (const [nth, [member, statuses]] of Object.entries(expected).entries()) {
      const visitor = visitorAt(`http://${hosts[nth % 2]}:${port}`)
      const home = await visitor.signIn(member, '/en/staff')
      expect(home.text).toContain(`Hello, ${nameOf(member)}`)
      const answers = await Promise.all(doors.map((path) => visitor.ask(path)))
      expect([member, answers.map(({ status }) => status)]).toEqual([member, statuses])
    }
  })

  test('sign out for good: neither a copy of the cookie nor the way back opens anything', async () => {
    const visitor = visitorAt(inject('baseUrl'))
    await visitor.signIn('staf-contoh-kemuning')
    const stolen = new Map(visitor.cookies)
    expect((await visitor.signOut()).text).toContain('Anda sudah keluar')
    expect(visitor.cookies.has('__Host-rantau-staff')).toBe(false)
    for (const [name, value] of stolen) visitor.cookies.set(name, value)
    expect((await visitor.ask('/staff', { stay: true })).status).toBe(303)
    expect((await visitor.ask('/v1/staff/bookings')).status).toBe(401)
  })
})

/** A request that waits for a yes, as a student would make it. */
async function askedFor(base: string, name: string): Promise<{ id: string; token: string }> {
  const [counselor, service] = ['contoh-cendana', 'talk-45']
  const listed = new URLSearchParams({
    counselor,
    service,
    from: '2026-11-24',
    to: '2026-12-04',
    zone: 'Asia/Makassar',
  })
  const { days } = await (await fetch(`${base}/v1/talks/starts?${listed}`)).json()
  const free = days.flatMap(({ starts }: { readonly starts: readonly object[] }) => starts)
  const body = {
    counselor,
    service,
    start: free.at(-1).start,
    visitor: 'tamu-tamu-tamu-tamu-tamu',
    contact: { name, email: 'contoh-rina@contoh.example' },
    topic: 'way',
    way: 'online',
    language: 'id',
    zone: 'Asia/Makassar',
    urgent: false,
    minor: false,
    consents: [],
  }
  const answer = await fetch(`${base}/v1/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { booking, token } = await answer.json()
  return { id: booking.id, token }
}

test('a counselor whose sign-in ends while typing loses nothing, and after signing out nothing is left to see', async ({
  phoneOf,
}) => {
  const base = inject('baseUrl')
  const student = 'Contoh Rina Masuk'
  const reason = 'Maaf, jam itu <rapat> & "cuti".\tSilakan pilih jam lain'
  const { id, token } = await askedFor(base, student)
  const code = codeOf(id)
  const { page, context } = await phoneOf(desk)

  await page.goto('/staff/requests')
  expect(await barriersOn(page)).toEqual([])
  await choose(page, 'staf-contoh-melati')
  await page.waitForURL('**/staff/requests')
  expect(await page.textContent('body')).toContain(student)
  await page.goto('/staff')
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('link', { name: /dimintai uang atau surat$/ }).waitFor()
  await page.getByRole('link', { name: 'Konsultasi', exact: true }).first().click()
  await page.getByLabel(`Alasan menolak ${code}, untuk mahasiswanya`).fill(reason)

  const other = await context.newPage()
  await other.goto('/en/staff')
  await other.getByRole('button', { name: 'Sign out' }).click()
  await other.getByRole('heading', { name: 'You are signed out' }).waitFor()
  await other.close()

  await page.getByRole('button', { name: `Tolak ${code}` }).click()
  await page.getByRole('heading', { name: 'Anda perlu masuk lagi' }).waitFor()
  expect(await barriersOn(page)).toEqual([])
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Masuk di tab baru' }).click(),
  ])
  await choose(tab, 'staf-contoh-melati')
  await tab.getByText('kirim lagi').waitFor()
  await tab.close()
  await page.getByRole('button', { name: 'Kirim lagi' }).click()
  await page.waitForURL('**/staff/requests')
  expect(await page.textContent('body')).not.toContain(student)
  const headers = { authorization: `Bearer ${token}` }
  const { booking } = await (await fetch(`${base}/v1/bookings/${id}`, { headers })).json()
  expect([booking.state, booking.reason]).toEqual(['declined', reason])

  await page.getByRole('button', { name: 'Keluar' }).click()
  await page.getByRole('heading', { name: 'Anda sudah keluar' }).waitFor()
  expect(await barriersOn(page)).toEqual([])
  const seen = []
  for (let steps = 0; steps < 5; steps += 1) {
    // What was sent is not sent again by going back: the browser asks first, and shows nothing.
    await page.goBack().catch(() => {})
    seen.push(new URL(page.url()).pathname.split('/').slice(0, 3).join('/'))
    expect(await page.textContent('body')).not.toContain('Menunggu jawaban Anda')
  }
  expect(seen).toContain('/oidc/interaction')
})

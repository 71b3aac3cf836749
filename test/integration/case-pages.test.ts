import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulesInTable } from './case-rules.ts'
import { ana, type CaseWorld, caseWorld, leo, lia, office } from './case-world.ts'

// The pages of a case, asked for by their address by whoever could not send what stands on them.

let world: CaseWorld

beforeAll(async () => {
  world = await caseWorld(rulesInTable)
})
afterAll(() => world.stop())

test('a lead of another office, asked for an override, finds no page on which a fact is corrected', async () => {
  const { id } = await world.aSharing()
  const override = {
    kind: 'override',
    programme: 'de-blue-card',
    verdict: 'met',
    reason: 'kontrak',
  }
  expect((await world.deed(lia, id, 1, override)).status).toBe(200)
  expect((await world.page(leo, `/cases/${id}`)).status).toBe(200)
  expect((await world.page(leo, `/cases/${id}/correct?fact=birth`)).status).toBe(404)
  const own = await world.page(ana, `/cases/${id}/correct?fact=birth`)
  expect([own.status, own.json.includes('name="deed" value="correct"')]).toEqual([200, true])
})

test('a talk alone tells what its student lets the counselor see, and offers no deed about it', async () => {
  const student = await world.aStudent()
  const { link } = (await student.ask('POST', '/shares', {})).json
  await student.ask('POST', '/counselor', { ...world.sharing, office: 'move-id' })
  const wishes = { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar' } as const
  const booking = await world.aBooking({
    wishes: { ...wishes, urgent: false, assessment: link },
    consents: [{ purpose: 'assessment', version: '2026-11', givenAt: '2026-11-23' }],
  })
  await world.told(undefined, booking)
  expect((await world.cases.heads([booking.id], booking.createdAt))[0]?.office).toBe(office)
  const page = await world.page(ana, `/cases/${booking.id}`)
  expect([page.status, page.json.includes('id="programmes"')]).toEqual([200, true])
  for (const deed of ['confirm', 'correct', 'recommend', 'override'])
    expect(page.json, deed).not.toMatch(new RegExp(`value="${deed}"|/correct`))
  expect((await world.page(ana, `/cases/${booking.id}/correct?fact=birth`)).status).toBe(404)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookingsApp } from '../../functions/bookings/app.ts'
import { bookingPath } from '../../functions/bookings/pages/paths.ts'
import { pageWords } from '../../functions/bookings/pages/words.ts'
import { hashOf, newId } from '../../functions/http/capability.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import { withdraw } from '../../shared/booking/decide.ts'
import { emptyChange } from '../../shared/booking/desk.ts'
import { shardOf } from '../../shared/casework/queue.ts'
import { doorOf } from '../fake-door.ts'
import {
  allItems,
  ana,
  type CaseWorld,
  caseWorld,
  leo,
  lia,
  morning,
  office,
  type Student,
} from './case-world.ts'

// A talk whose student shows the assessment to another office than the one they talk with: its
// counselor sees what the booking lets them see, and all is one case again once both are with one office.

let world: CaseWorld

beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.stop())

const head = async (id: string) => (await world.cases.heads([id], morning))[0]
const opened = async (id: string, who = ana) =>
  (await world.asStaff(who, 'GET', `/cases/${id}`)).json
const queueOf = async (who = ana) =>
  (await world.asStaff(who, 'GET', '/queue')).json.cases.map((one: { case: string }) => one.case)

/** Shows it to an office, told of as the table's stream tells it. */
async function shows(student: Student, to: string): Promise<void> {
  const before = await head(student.id)
  const answer = await student.ask('POST', '/counselor', { ...world.sharing, office: to })
  expect(answer.status).toBe(200)
  const after = await head(student.id)
  for (let times = 0; times < 2; times += 1) await world.toldOfCase(before, after)
}

/** A talk at the office that brings the link, with the word that its counselor may see what it opens. */
async function talk(student: Student, other: Partial<Booking> = {}): Promise<Booking> {
  const { link } = (await student.ask('POST', '/shares', {})).json
  const wishes = { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar' } as const
  const booking = await world.aBooking({
    wishes: { ...wishes, urgent: false, assessment: link },
    consents: [{ purpose: 'assessment', version: '2026-11', givenAt: '2026-11-23' }],
    ...other,
  })
  await world.told(undefined, booking)
  return booking
}

/** What the student's own page of the talk says of the assessment. */
async function ownPage(booking: Booking): Promise<string> {
  const [id, secret] = [booking.id, `${booking.id}-rahasia-tautan`]
  const found = await world.bookings.read({ ledgers: [], bookings: [id] }, morning)
  const kept = { ...(found.bookings[0] ?? booking), linkHash: await hashOf(secret) }
  const app = bookingsApp(
    {
      clock: world.clock,
      bookings: { ...world.bookings, read: async () => ({ ...found, bookings: [kept] }) },
      assessments: world.assessments,
      calls: { list: async () => [], done: async () => undefined },
      frames: { frame: async () => '<!--frame:content-->' },
      pause: async () => {},
      door: doorOf(ana),
    },
    () => {},
  )
  const answer = await app.request(`https://rantau.test${bookingPath('en', `${id}.${secret}`)}`)
  expect(answer.status).toBe(200)
  return answer.text()
}

const { shared, sharedNoMore } = pageWords.en.booking

/** One who talks with the office and shows it to another by now. */
async function apart(other: Partial<Booking> = {}) {
  const student = await world.aSharing()
  const booking = await talk(student, other)
  await shows(student, 'move-id')
  expect((await head(booking.id))?.office).toBe(office)
  return { student, booking }
}

const shownIn = async (id: string) => (await opened(id)).assessment.kind

describe('a talk whose student shows the assessment to another office', () => {
  test('lets its counselor see it by the word of that booking, and decide nothing about it', async () => {
    const { student, booking } = await apart()
    const { assessment, report, head: seen } = await opened(booking.id)
    expect(assessment).toMatchObject({ kind: 'shown', by: 'booking', id: student.id })
    expect(report.programmes.length).toBeGreaterThan(0)
    const correct = {
      kind: 'correct',
      fact: 'birth',
      answer: { known: '1999-11' },
      reason: 'kartu',
    }
    const refused = await world.deed(ana, booking.id, seen.version, correct)
    expect(refused.json.type).toBe('/problems/not-shared')
    // Whoever owns it reads who saw it, and no mark of it lies with the talk.
    const { views } = (await student.ask('GET', '/views')).json
    expect(views).toMatchObject([{ kind: 'opened', by: ana.name, office }])
    expect((await world.cases.seen(booking.id, ana.id))?.facts).toEqual({})
  })

  test('shows it no more in the moment in which the sharing is taken back, nor when shared anew', async () => {
    const { student, booking } = await apart()
    expect(await shownIn(booking.id)).toBe('shown')
    expect(await ownPage(booking)).toContain(shared)
    await student.ask('POST', '/counselor/withdrawal')
    expect(await shownIn(booking.id)).toBe('none')
    expect(await ownPage(booking)).toContain(sharedNoMore)
    await shows(student, 'move-id')
    expect(await shownIn(booking.id)).toBe('none')
  })

  test('shows it no more in the moment in which the booking’s consent is taken back', async () => {
    const { student, booking } = await apart()
    expect(await shownIn(booking.id)).toBe('shown')
    const { booking: after, change } = withdraw(booking, ['assessment'], morning + 1)
    expect(await world.bookings.commit(change)).toBe('done')
    expect(await shownIn(booking.id)).toBe('none')
    await world.told(booking, after)
    expect(await world.cases.apart.list(student.id)).toEqual([])
    await shows(student, office)
    expect((await head(student.id))?.bookings).toEqual([])
  })

  test('shows nothing of what was erased, and is in no item with it', async () => {
    const { student, booking } = await apart()
    expect(await shownIn(booking.id)).toBe('shown')
    expect((await student.ask('DELETE', '')).status).toBe(200)
    expect(await shownIn(booking.id)).toBe('none')
    const left = (await allItems(world.records)).filter((item) => item.includes(student.id))
    // The talk itself still says which link was brought.
    expect(left.map((item) => JSON.parse(item).pk)).toEqual([`BOOKING#${booking.id}`])
    expect(await world.bookings.commit({ ...emptyChange, erased: [booking] })).toBe('done')
    const gone = (await allItems(world.records)).filter((item) => item.includes(booking.id))
    expect(gone).toEqual([])
  })

  test('is in no list of that assessment once the talk is erased', async () => {
    const { student, booking } = await apart()
    expect(await world.cases.apart.list(student.id)).toEqual([booking.id])
    expect(await world.bookings.commit({ ...emptyChange, erased: [booking] })).toBe('done')
    expect(await world.cases.apart.list(student.id)).toEqual([])
  })
})

describe('who shows it to the office of their talk again', () => {
  test('is one case there, with the talk, who works on it and what was written meanwhile', async () => {
    const { student, booking } = await apart()
    await opened(booking.id)
    const version = async () => (await head(booking.id))?.version ?? 0
    const text = 'Tunggal: bawa ijazah asli.'
    for (const what of [{ kind: 'claim' }, { kind: 'note', for: 'student', text }])
      expect((await world.deed(ana, booking.id, await version(), what)).status).toBe(200)
    await shows(student, office)
    const queue = await queueOf()
    expect([queue.includes(student.id), queue.includes(booking.id)]).toEqual([true, false])
    const one = await opened(student.id)
    expect(one.bookings.map(({ id }: Booking) => id)).toEqual([booking.id])
    expect([one.head.bookings[0].shows, one.head.claim.id]).toEqual([true, ana.id])
    expect(JSON.stringify(one.events)).toContain(text)
    expect((await world.asStaff(ana, 'GET', `/cases/${booking.id}`)).status).toBe(404)
    // The log says each thing once, to the student and to the lead.
    const { views } = (await student.ask('GET', '/views')).json
    const kinds = ['opened', 'opened', 'note-for-student', 'claimed'].toSorted()
    expect(views.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(kinds)
    const { entries } = (await world.asStaff(lia, 'GET', '/log')).json
    const about = (id: string) => entries.filter((line: { case: string }) => line.case === id)
    expect([about(student.id).length, about(booking.id)]).toEqual([4, []])
    expect(JSON.stringify((await student.ask('GET', '/counselor')).json)).toContain(text)
  })

  test('and erases both: nothing of the talk’s own case is left', async () => {
    const { student, booking } = await apart()
    const note = { kind: 'note', for: 'office', text: 'Tunggal datang sendiri.' }
    await world.deed(ana, booking.id, (await head(booking.id))?.version ?? 0, note)
    const own = await head(booking.id)
    await shows(student, office)
    // That its own case ended is told late, and takes nothing of where it goes on.
    for (let times = 0; times < 2; times += 1) await world.toldOfCase(own, undefined)
    expect(await world.cases.caseOf(booking.id)).toBe(student.id)
    expect(await world.bookings.commit({ ...emptyChange, erased: [booking] })).toBe('done')
    expect((await head(student.id))?.bookings).toEqual([])
    expect((await student.ask('DELETE', '')).status).toBe(200)
    const theirs = new RegExp(`${student.id}|${booking.id}|Tunggal datang`)
    expect((await allItems(world.records)).filter((item) => theirs.test(item))).toEqual([])
  })

  test('is counted once, also where both cases were counted in one item', async () => {
    const student = await world.aSharing()
    let id = newId()
    while (shardOf(id) !== shardOf(student.id)) id = newId()
    await talk(student, { id })
    const before = await world.cases.counts(office)
    await shows(student, 'move-id')
    await shows(student, office)
    const after = await world.cases.counts(office)
    expect([...after].filter(([, count]) => count !== 0).toSorted()).toEqual(
      [...before].filter(([, count]) => count !== 0).toSorted(),
    )
  })

  test('though the talk was booked while it was shown elsewhere, or is over by now', async () => {
    const student = await world.aSharing({ office: 'move-id' })
    const first = await talk(student)
    const second = await talk(student, { state: 'pending' })
    expect(await shownIn(first.id)).toBe('shown')
    await world.told(first, { ...first, state: 'attended', version: 2 })
    const over = await head(first.id)
    await shows(student, office)
    // That its own case ended is told late, and leads nobody away from where it goes on.
    await world.toldOfCase(over, undefined)
    expect(await world.cases.caseOf(first.id)).toBe(student.id)
    const { bookings } = (await head(student.id)) ?? { bookings: [] }
    expect(bookings.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted())
    expect(await head(first.id)).toBeUndefined()
  })

  test('after taking it back is one case too, which the talk alone does not open', async () => {
    const { student, booking } = await apart()
    await student.ask('POST', '/counselor/withdrawal')
    await shows(student, office)
    expect(await ownPage(booking)).toContain(shared)
    const after = await head(student.id)
    expect(after?.bookings.map(({ id, shows: by }) => [id, by])).toEqual([[booking.id, false]])
    await student.ask('POST', '/counselor/withdrawal')
    expect(await shownIn(student.id)).toBe('withdrawn')
  })

  test('leaves the talks with other offices where they are', async () => {
    const { student, booking } = await apart()
    const { counselors } = await world.bookings.roster()
    const counselor = counselors.find((one) => one.office === 'move-id')?.id ?? ''
    const there = await talk(student, { counselor })
    await shows(student, office)
    expect((await head(student.id))?.bookings.map(({ id }) => id)).toEqual([booking.id])
    expect((await head(there.id))?.office).toBe('move-id')
    expect((await opened(there.id, leo)).assessment.by).toBe('booking')
  })
})

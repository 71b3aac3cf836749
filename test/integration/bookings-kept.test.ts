// Over 300 lines: what the table keeps of talks, and what it refuses to.
import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { removeExpired } from '../../functions/adapters/expired.ts'
import { key } from '../../functions/adapters/keys.ts'
import { ledgerIn, ledgerItem } from '../../functions/adapters/ledger-item.ts'
import type { Records } from '../../functions/adapters/records.ts'
import type { Repeat } from '../../functions/ports/bookings.ts'
import { earlier } from '../../infra/local/expiring.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Change } from '../../shared/booking/decide.ts'
import {
  emptyLedger,
  type Ledger,
  type Seat,
  type Session,
  weekOf,
} from '../../shared/booking/ledger.ts'
import { dayMs, hourMs } from '../../shared/booking/time.ts'
import { roster } from './booking-roster.ts'
import { stormy } from './booking-weather.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const now = Date.parse('2026-11-23T01:00:00Z')
let ours: TableOfOurs

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
})
afterAll(() => ours.stop())

const nothing: Change = { ledgers: [], guards: [], bookings: [], offers: [], students: [] }
const at = Date.parse('2026-11-24T01:00:00Z')
const week = weekOf(at)

const session = (id: string, seats: readonly Seat[] = [{ id, state: 'confirmed' }]): Session => ({
  id,
  service: 'talk-30',
  start: at,
  end: at + hourMs / 2,
  beforeMinutes: 5,
  afterMinutes: 10,
  seatsMax: 1,
  seats,
})

const ledger = (counselor: string, version: number, ...sessions: Session[]): Ledger => ({
  ...emptyLedger(counselor, week),
  version,
  sessions,
})

const aBooking = (id: string, more: Partial<Booking> = {}): Booking => ({
  id,
  linkHash: `hash-of-${id}`,
  version: 1,
  state: 'confirmed',
  counselor: 'melati-1',
  service: 'talk-30',
  place: { session: id, start: at, end: at + hourMs / 2 },
  contact: { name: 'Contoh Siswa', email: 'siswa@contoh.example' },
  wishes: { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar', urgent: false },
  consents: [{ purpose: 'reminders', version: '2026-11', givenAt: new Date(now).toISOString() }],
  moves: 0,
  sequence: 0,
  createdAt: now,
  changedAt: now,
  expiresAt: now + 200 * dayMs,
  ...more,
})

/** A first booking with all that one decision may touch. */
const seated = (id: string, counselor: string): Change => ({
  ...nothing,
  ledgers: [{ before: emptyLedger(counselor, week), after: ledger(counselor, 1, session(id)) }],
  guards: [emptyLedger(counselor, week + 1)],
  bookings: [aBooking(id, { counselor })],
  students: [
    {
      before: { student: `student-${id}`, version: 0, entries: [] },
      after: {
        student: `student-${id}`,
        version: 1,
        entries: [{ booking: id, session: id, start: at, end: at + hourMs / 2 }],
      },
    },
  ],
  visitor: {
    before: { visitor: `visitor-${id}`, version: 0, holds: [] },
    after: { visitor: `visitor-${id}`, version: 1, holds: [] },
  },
})

const aRepeat = (id: string, moment = now): Repeat => ({
  id,
  bodyHash: 'of-the-body',
  status: 201,
  body: '{"id":"x"}',
  expiresAt: moment + dayMs,
})

const questionOf = (id: string, counselor: string) => ({
  ledgers: [{ counselor, weeks: [week, week + 1] }],
  students: [`student-${id}`],
  visitor: `visitor-${id}`,
  bookings: [id],
  repeat: `repeat-${id}`,
})

async function lying({ db, table }: Records, where: { pk: string; sk: string }) {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: where }))
  return Item
}

test('a decision is kept in one call and read back whole in one call', async () => {
  const records = ours.open()
  const store = bookingStore(records)
  const change = seated('whole', 'c-whole')
  expect(await store.commit(change, aRepeat('repeat-whole'))).toBe('done')
  expect(records.calls()).toBe(1)
  const found = await store.read(questionOf('whole', 'c-whole'), now)
  expect(records.calls()).toBe(2)
  expect(found).toEqual({
    ledgers: [ledger('c-whole', 1, session('whole')), emptyLedger('c-whole', week + 1)],
    students: [change.students[0]?.after],
    visitor: { visitor: 'visitor-whole', version: 1, holds: [] },
    bookings: [aBooking('whole', { counselor: 'c-whole' })],
    repeat: aRepeat('repeat-whole'),
  })
})

test('what was never written is there, empty and of version 0; what was not asked for is not', async () => {
  const store = bookingStore(ours.as('bookings'))
  expect(await store.read(questionOf('never', 'c-never'), now)).toEqual({
    ledgers: [emptyLedger('c-never', week), emptyLedger('c-never', week + 1)],
    students: [{ student: 'student-never', version: 0, entries: [] }],
    visitor: { visitor: 'visitor-never', version: 0, holds: [] },
    bookings: [],
    repeat: undefined,
  })
  const records = ours.open()
  expect(await bookingStore(records).read({ ledgers: [] }, now)).toEqual({
    ledgers: [],
    students: [],
    visitor: undefined,
    bookings: [],
    repeat: undefined,
  })
  expect(records.calls()).toBe(0)
})

test('an empty change writes nothing; with a key the answer alone is kept', async () => {
  const records = ours.open()
  const store = bookingStore(records)
  expect(await store.commit(nothing)).toBe('done')
  expect(records.calls()).toBe(0)
  expect(await store.commit(nothing, aRepeat('alone'))).toBe('done')
  expect((await store.read({ ledgers: [], repeat: 'alone' }, now)).repeat?.status).toBe(201)
})

type Spoilt = readonly [what: string, (change: Change) => Change]

const spoilt: readonly Spoilt[] = [
  [
    'a ledger was written since',
    (change) => ({
      ...change,
      ledgers: change.ledgers.map(({ before, after }) => ({
        before: { ...before, version: 1 },
        after: { ...after, version: 2 },
      })),
    }),
  ],
  [
    'a ledger that was only looked at was written since',
    (change) => ({ ...change, guards: [{ ...emptyLedger('c-first', week), version: 0 }] }),
  ],
  [
    'a ledger that was looked at is of another version',
    (change) => ({ ...change, guards: [{ ...emptyLedger('c-first', week), version: 7 }] }),
  ],
  ['a booking of this id is there', (change) => ({ ...change, bookings: [aBooking('first')] })],
  [
    'a booking was changed since',
    (change) => ({ ...change, bookings: [aBooking('first', { version: 3 })] }),
  ],
  [
    "a student's book was written since",
    (change) => ({
      ...change,
      students: [
        {
          before: { student: 'student-first', version: 0, entries: [] },
          after: { student: 'student-first', version: 1, entries: [] },
        },
      ],
    }),
  ],
  [
    "a visitor's holds were written since",
    (change) => ({
      ...change,
      visitor: {
        before: { visitor: 'visitor-first', version: 0, holds: [] },
        after: { visitor: 'visitor-first', version: 1, holds: [] },
      },
    }),
  ],
  [
    'somebody who was to be offered a seat waits no longer',
    (change) => ({
      ...change,
      offers: [
        {
          booking: 'first',
          counselor: 'c-first',
          service: 'talk-30',
          session: 's',
          start: at,
          end: at + hourMs,
          until: at,
        },
      ],
    }),
  ],
]

test.each(spoilt)('if %s, nothing at all is written', async (what, spoil) => {
  const store = bookingStore(ours.as('bookings'))
  await store.commit(seated('first', 'c-first'), aRepeat('repeat-first'))
  const id = `late-${spoilt.findIndex(([name]) => name === what)}`
  const change = spoil(seated(id, `c-${id}`))
  expect(await store.commit(change, aRepeat(`repeat-${id}`))).toBe('stale')
  const found = await store.read(questionOf(id, `c-${id}`), now)
  expect(found.ledgers.every(({ version }) => version === 0)).toBe(true)
  expect(found.students.every(({ version }) => version === 0)).toBe(true)
  expect(found.visitor?.version).toBe(0)
  expect(found.bookings).toEqual([])
  expect(found.repeat).toBeUndefined()
})

test('the next in line is offered a seat without having been read', async () => {
  const store = bookingStore(ours.as('bookings'))
  const waiting = aBooking('in-line', {
    state: 'waiting',
    place: undefined,
    waitsFor: { from: at, to: at },
  })
  await store.commit({ ...nothing, bookings: [waiting] })
  const offer = { booking: 'in-line', counselor: 'melati-1', service: 'talk-30' }
  const place = { session: 'in-line', start: at, end: at + hourMs / 2 }
  const until = at - hourMs
  expect(await store.commit({ ...nothing, offers: [{ ...offer, ...place, until }] })).toBe('done')
  const { bookings } = await store.read({ ledgers: [], bookings: ['in-line'] }, now)
  expect(bookings).toEqual([{ ...waiting, state: 'offered', place, until, version: 2 }])
})

test('a key is free again a day after its answer, by the clock and not by deletion', async () => {
  const store = bookingStore(ours.as('bookings'))
  const question = { ledgers: [], repeat: 'daily' }
  await store.commit(nothing, aRepeat('daily'))
  expect(await store.commit(nothing, aRepeat('daily', now + dayMs - 1))).toBe('stale')
  expect((await store.read(question, now + dayMs - 1)).repeat).toBeDefined()
  expect((await store.read(question, now + dayMs)).repeat).toBeUndefined()
  expect(await store.commit(nothing, aRepeat('daily', now + dayMs))).toBe('done')
})

test('a booking that has expired is found no more, though the table still holds it', async () => {
  const store = bookingStore(ours.as('bookings'))
  await store.commit({ ...nothing, bookings: [aBooking('past', { expiresAt: now + 1 })] })
  const question = { ledgers: [], bookings: ['past'] }
  expect((await store.read(question, now)).bookings).toHaveLength(1)
  expect((await store.read(question, now + 1)).bookings).toEqual([])
})

test('the table tidies up only long after the clock has', async () => {
  const records = ours.open()
  await bookingStore(records).commit(seated('tidy', 'c-tidy'), aRepeat('repeat-tidy'))
  const expiry = async (where: { pk: string; sk: string }) =>
    (await lying(records, where))?.expiresAtSeconds * 1_000
  const weekEnds = Date.parse('2026-11-30T00:00:00Z')
  expect(await expiry(key.ledger('c-tidy', week))).toBe(weekEnds + 60 * dayMs)
  expect(await expiry(key.booking('tidy'))).toBe(now + 200 * dayMs)
  expect(await expiry(key.student('student-tidy'))).toBe(at + hourMs / 2 + 60 * dayMs)
  expect(await expiry(key.repeat('repeat-tidy'))).toBe(now + dayMs)
})

test('what is kept no longer is deleted at home too, and nothing else', async () => {
  const records = ours.open()
  const { db, table } = records
  const [then, later] = [Date.parse('2001-01-01T00:00:00Z'), Date.parse('2001-01-02T00:00:00Z')]
  const put = (pk: string, expiresAtSeconds?: number) =>
    db.send(new PutCommand({ TableName: table, Item: { pk, sk: 'X', expiresAtSeconds } }))
  await put('KEPT#1', later / 1_000)
  await put('KEPT#2')
  await put('GONE#1', then / 1_000 - 1)
  await removeExpired(records, new Date(then))
  const { Items = [] } = await db.send(new ScanCommand({ TableName: table }))
  const left = Items.map(({ pk }) => pk).filter((pk) => /^(KEPT|GONE)#/.test(pk))
  expect(left.toSorted()).toEqual(['KEPT#1', 'KEPT#2'])
  expect(earlier(new Date(then), new Date(later))).toEqual(new Date(then))
})

test("a counselor's month is one query, the weeks nobody booked among them", async () => {
  const store = bookingStore(ours.as('bookings'))
  for (const n of [0, 2, 3])
    await store.commit({
      ...nothing,
      ledgers: [
        {
          before: emptyLedger('c-month', week + n),
          after: { ...emptyLedger('c-month', week + n), version: 1, sessions: [session(`s${n}`)] },
        },
      ],
    })
  const records = ours.open()
  const weeks = await bookingStore(records).weeks('c-month', week, week + 4)
  expect(records.calls()).toBe(1)
  expect(weeks.map(({ week: one, version }) => [one - week, version])).toEqual([
    [0, 1],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 0],
  ])
  expect(await store.weeks('c-month', week + 1, week)).toEqual([])
})

test('offices and counselors are one query a minute, and an empty roster is not believed', async () => {
  const records = ours.open()
  let monotonic = 0
  const store = bookingStore(records, { monotonicMs: () => monotonic })
  expect((await store.roster()).counselors).toEqual([])
  const { db, table } = ours.open()
  const put = (Item: Record<string, unknown>) => db.send(new PutCommand({ TableName: table, Item }))
  for (const office of roster.offices) await put({ ...key.office(office.id), office })
  for (const counselor of roster.counselors)
    await put({ ...key.counselor(counselor.id), counselor })
  const [read] = await Promise.all([store.roster(), store.roster(), store.roster()])
  expect(records.calls()).toBe(2)
  expect(read.offices).toEqual(roster.offices)
  expect(new Set(read.counselors.map(({ id }) => id)).size).toBe(roster.counselors.length)
  monotonic = 59_999
  await store.roster()
  expect(records.calls()).toBe(2)
  monotonic = 60_000
  await store.roster()
  expect(records.calls()).toBe(3)
})

test('more than a batch or a transaction takes is a defect that says so', async () => {
  const store = bookingStore(ours.as('bookings'))
  const weeks = Array.from({ length: 101 }, (_, n) => n)
  await expect(store.read({ ledgers: [{ counselor: 'c', weeks }] }, now)).rejects.toThrow(
    /101 items.*Ask for fewer/,
  )
  const bookings = weeks.map((n) => aBooking(`many-${n}`))
  await expect(store.commit({ ...nothing, bookings })).rejects.toThrow(/101 items.*fewer students/)
})

test('items the table did not get to are asked for again, and in the end it is an outage', async () => {
  const pauses: number[] = []
  const pause = async (ms: number) => void pauses.push(ms)
  const draws = [0, 0, 0, 1]
  // One draw a call decides whether an item is left out: of three calls all, of the fourth none.
  const { records, log } = stormy(ours.endpoint, { unprocessed: 0.5 }, () => draws.shift() ?? 1)
  await bookingStore(ours.open()).commit(seated('slow', 'c-slow'))
  const question = questionOf('slow', 'c-slow')
  const found = await bookingStore(records, { pause }).read(question, now)
  expect(found).toEqual(await bookingStore(ours.open()).read(question, now))
  expect(log.unprocessed).toBe(3)
  expect(pauses).toHaveLength(3)
  const never = stormy(ours.endpoint, { unprocessed: 1 }, () => 0)
  const one = { ledgers: [], bookings: ['slow'] }
  await expect(bookingStore(never.records, { pause }).read(one, now)).rejects.toThrow(
    /left 1 of 1 items unread 8 times/,
  )
})

test('a conflict and a table out of breath are worth another attempt; what is wrong for good is not', async () => {
  for (const weather of [{ conflict: 1 }, { outOfBreath: 1 }]) {
    const { records } = stormy(ours.endpoint, weather, () => 0)
    expect(await bookingStore(records).commit(seated('foul', 'c-foul'))).toBe('stale')
  }
  const store = bookingStore(ours.as('bookings'))
  const twice = [aBooking('twin'), aBooking('twin')]
  await expect(store.commit({ ...nothing, bookings: twice })).rejects.toThrow(/twice/)
  const huge = aBooking('huge', { reason: 'x'.repeat(420_000) })
  await expect(store.commit({ ...nothing, bookings: [huge] })).rejects.toThrow()
  expect((await store.read(questionOf('foul', 'c-foul'), now)).bookings).toEqual([])
})

test('a call that was throttled, or whose answer was lost, is sent again and done once', async () => {
  for (const weather of [{ throttled: 0.5 }, { lost: 0.5 }]) {
    const draws = [0]
    const { records, log } = stormy(ours.endpoint, weather, () => draws.shift() ?? 1)
    const id = Object.keys(weather).join()
    expect(await bookingStore(records).commit(seated(id, `c-${id}`))).toBe('done')
    expect(log.lost + log.throttled).toBe(1)
    const found = await bookingStore(ours.open()).read(questionOf(id, `c-${id}`), now)
    expect(found.ledgers[0]?.version).toBe(1)
  }
})

const anId = fc.stringMatching(/^[\w-]{1,22}$/)
const anInstant = fc.integer({ min: 0, max: 4e12 })

const aSeat: fc.Arbitrary<Seat> = fc.oneof(
  fc.record({ id: anId, state: fc.constant('confirmed' as const) }),
  fc.record(
    {
      id: anId,
      state: fc.constantFrom('held' as const, 'offered' as const, 'pending' as const),
      until: anInstant,
      visitor: anId,
    },
    { requiredKeys: ['id', 'state', 'until'] },
  ),
)

const aSession: fc.Arbitrary<Session> = fc.record(
  {
    id: anId,
    service: anId,
    start: anInstant,
    end: anInstant,
    beforeMinutes: fc.nat({ max: 60 }),
    afterMinutes: fc.nat({ max: 60 }),
    seatsMax: fc.integer({ min: 1, max: 12 }),
    opened: fc.constant(true as const),
    place: fc.string(),
    seats: fc.array(aSeat, { maxLength: 12 }),
  },
  {
    requiredKeys: [
      'id',
      'service',
      'start',
      'end',
      'beforeMinutes',
      'afterMinutes',
      'seatsMax',
      'seats',
    ],
  },
)

const aLedger: fc.Arbitrary<Ledger> = fc.record({
  counselor: anId,
  week: fc.nat(),
  version: fc.integer({ min: 1 }),
  sessions: fc.array(aSession, { maxLength: 6 }),
  waiting: fc.array(
    fc.record({ id: anId, service: anId, from: anInstant, to: anInstant, since: anInstant }),
    { maxLength: 4 },
  ),
})

// A seat that is lost or changed in writing is a student in front of a closed door.
test('any ledger reads as it was written', () => {
  fc.assert(
    fc.property(aLedger, (before) => {
      expect(ledgerIn(JSON.parse(JSON.stringify(ledgerItem(before))))).toEqual(before)
    }),
    { numRuns: 5_000 },
  )
})

test('a ledger written before a field was added still reads', () => {
  const old = { counselor: 'c', week: 1, version: 4, sessions: [{ of: 'talk-30', at: 5, to: 9 }] }
  expect(ledgerIn({ counselor: 'c', week: 1, version: 3 })).toEqual({
    ...emptyLedger('c', 1),
    version: 3,
  })
  expect(ledgerIn(old)).toEqual({
    counselor: 'c',
    week: 1,
    version: 4,
    waiting: [],
    sessions: [
      {
        id: '',
        service: 'talk-30',
        start: 5,
        end: 9,
        beforeMinutes: 0,
        afterMinutes: 0,
        seatsMax: 1,
        seats: [],
      },
    ],
  })
})

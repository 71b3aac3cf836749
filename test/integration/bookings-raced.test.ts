// Over 300 lines: everybody at once, and what must be true whoever was first.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pauseFor } from 'node:timers/promises'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { key as keyFor } from '../../functions/adapters/keys.ts'
import { alter, cancelling, heldBy, holdStart, opened } from '../../functions/bookings/desk.ts'
import type { BookingsPorts } from '../../functions/bookings/ports.ts'
import { hashOf } from '../../functions/http/capability.ts'
import type { BookingStore } from '../../functions/ports/bookings.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Roster } from '../../shared/booking/roster.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import { dayMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import { randomFrom } from '../load/random.ts'
import {
  accept,
  book,
  cancel,
  type Link,
  move,
  moveAll,
  portsOf,
  record,
  sayYes,
  wait,
} from './booking-asked.ts'
import { fair, roster } from './booking-roster.ts'
import { stampede } from './booking-stampede.ts'
import { haste, storm } from './booking-storm.ts'
import { everything, liveCount, wrongs } from './booking-truth.ts'
import { stormy } from './booking-weather.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const now = Date.parse('2026-11-20T00:00:00Z')
let ours: TableOfOurs

beforeEach(async () => {
  ours = await tableOfOurs({ silent: true })
})
afterEach(() => ours.stop())

const storeOf = (known: Roster, records = ours.as('bookings')): BookingStore => ({
  ...bookingStore(records),
  roster: async () => known,
})

/** A desk where nobody waits between two attempts. */
const hasty = (store: BookingStore, at: () => Instant = () => now): BookingsPorts =>
  portsOf(store, at, async () => {})

const key = (name: string): string => `kunci-kunci-kunci-kunci-${name}`
const visitor = (name: string | number): string => `tamu-tamu-tamu-tamu-${name}`
const student = (name: string | number) => ({ email: `siswa-${name}@contoh.example` })

/** The first starts of a kind of talk, as if nobody had booked. */
function startsOf(known: Roster, counselor: string, service: string) {
  const whom = known.counselors.find(({ id }) => id === counselor)
  if (whom === undefined) throw new Error(`counselor "${counselor}" is not in the roster`)
  return freeStarts({ counselor: whom, ledgers: [] }, service, now, now + 14 * dayMs, { now }).map(
    ({ start }) => ({ counselor, service, start }),
  )
}

function firstOf<T>(all: readonly T[]): T {
  const [first] = all
  if (first === undefined) throw new Error('expected at least one')
  return first
}

const nothingWrong = async (known: Roster, at: Instant = now) =>
  expect(wrongs(await everything(ours.open()), known, at)).toEqual([])

const linkOf = (outcome: { readonly kind: string }): Link => {
  if (outcome.kind !== 'placed') throw new Error(`expected a booking, got ${outcome.kind}`)
  return (outcome as unknown as { readonly link: Link }).link
}

const stored = async ({ id }: Link): Promise<Booking> =>
  firstOf((await storeOf(roster).read({ ledgers: [], bookings: [id] }, now)).bookings)

/** A short one; `npm run storm` sends ten thousand from processes that are killed meanwhile. */
const operations = 800

test('after thousands of requests at once, in bad weather, every seat has its booking and no more', async () => {
  const random = randomFrom(11)
  const weather = {
    conflict: 0.01,
    outOfBreath: 0.002,
    throttled: 0.001,
    unprocessed: 0.005,
    lost: 0.002,
  }
  const { records, log } = stormy(ours.endpoint, weather, random.share)
  const { outcomes, unlike, ended } = await storm({
    bookings: storeOf(roster, records),
    roster,
    pause: (ms) => pauseFor(ms / 8),
    operations,
    atOnce: 64,
    seed: 11,
    clock: (sent) => now + sent * 40_000,
    students: 150,
    visitors: 60,
    twice: 0.12,
  })
  expect(unlike).toEqual([])
  const all = await everything(ours.open())
  expect(wrongs(all, roster, ended)).toEqual([])
  expect(all.bookings).toHaveLength(outcomes.get('placed') ?? 0)
  // It was a storm, and not everybody was turned away.
  expect(liveCount(all, ended)).toBeGreaterThan(20)
  expect(outcomes.get('placed')).toBeGreaterThan(operations / 20)
  expect(outcomes.get('replayed')).toBeGreaterThan(operations / 50)
  expect(log.conflict).toBeGreaterThan(0)
  expect(log.lost + log.throttled + log.unprocessed).toBeGreaterThan(0)
})

test('of a thousand students who want one of ten seats, exactly ten sit down', async () => {
  const at = firstOf(startsOf(fair, 'pameran', 'group-60'))
  const crowd = { bookings: storeOf(fair), at, now, pause: pauseFor, students: 1_000 }
  const { outcomes, conflicts } = await stampede({ ...crowd, atOnce: 64 })
  expect(outcomes.get('placed')).toBe(10)
  expect(outcomes.get('session-full')).toBe(990)
  expect(conflicts).toBeGreaterThan(0)
  const all = await everything(ours.open())
  expect(wrongs(all, fair, now)).toEqual([])
  expect(liveCount(all, now)).toBe(10)
  expect(all.bookings).toHaveLength(10)
})

const worker = join(import.meta.dirname, 'booking-worker.ts')

const bookingsWritten = async () => (await everything(ours.open())).bookings.length

test('processes killed in the middle leave no seat without its booking and no booking without its seat', async () => {
  const since = Date.now()
  const working = [1, 2].map((seed) =>
    spawn(process.execPath, [worker, ours.endpoint, String(seed), String(now), String(since)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  for (const [nth, child] of working.entries()) {
    while ((await bookingsWritten()) < 20 * (nth + 1)) {
      expect(child.exitCode).toBeNull()
      await pauseFor(50)
    }
    child.kill('SIGKILL')
  }
  const settledAt = now + (Date.now() - since) * haste + minuteMs
  const all = await everything(ours.open())
  expect(wrongs(all, roster, settledAt)).toEqual([])
  expect(working.map(({ signalCode, killed }) => signalCode ?? killed)).not.toContain(false)
})

test('two counselors who say yes at once confirm one request once', async () => {
  const store = storeOf(roster)
  const ports = hasty(store)
  const at = firstOf(startsOf(roster, 'kenanga-1', 'talk-45'))
  const link = linkOf(await book({ ports }, at, visitor(1), student(1)))
  const answers = await Promise.all([sayYes({ ports }, link), sayYes({ ports }, link)])
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['answered', 'not-live'])
  expect(await stored(link)).toMatchObject({ state: 'confirmed', version: 2 })
  await nothingWrong(roster)
})

/** Two who meet: whoever has read first waits until the other has read too. */
function meeting(store: BookingStore): BookingStore {
  let readers = 0
  let go: (value?: unknown) => void = () => {}
  const both = new Promise((resolve) => {
    go = resolve
  })
  return {
    ...store,
    read: async (question, at) => {
      const found = await store.read(question, at)
      readers += 1
      if (readers === 2) go()
      if (readers <= 2) await both
      return found
    },
  }
}

test('a request sent again while the first is under way gets the same answer, and one seat', async () => {
  const ports = hasty(meeting(storeOf(fair)))
  const at = firstOf(startsOf(fair, 'pameran', 'group-60'))
  const once = () => book({ ports, key: key('hasty') }, at, visitor(1), student(1))
  const [one, two] = await Promise.all([once(), once()])
  expect([one, two].map((each) => each.kind === 'placed' && each.replayed).sort()).toEqual([
    false,
    true,
  ])
  expect({ ...one, replayed: 0 }).toEqual({ ...two, replayed: 0 })
  expect(liveCount(await everything(ours.open()), now)).toBe(1)
})

test('a request whose twin is granted in the middle of its read is answered like the twin, not refused', async () => {
  const store = storeOf(fair)
  const at = firstOf(startsOf(fair, 'pameran', 'group-60'))
  const once = (ports: BookingsPorts) =>
    book({ ports, key: key('torn') }, at, visitor(1), student(1))
  let first: Awaited<ReturnType<typeof once>> | undefined
  const torn: BookingStore = {
    ...store,
    read: async (question, moment) => {
      if (first !== undefined) return store.read(question, moment)
      const { repeat } = await store.read({ ledgers: [], repeat: question.repeat }, moment)
      first = await once(hasty(store))
      return { ...(await store.read({ ...question, repeat: undefined }, moment)), repeat }
    },
  }
  const second = await once(hasty(torn))
  expect(second).toEqual({ ...first, replayed: true })
})

test('another body under the same key is refused, and a refusal leaves the key free', async () => {
  const ports = hasty(storeOf(fair))
  const at = firstOf(startsOf(fair, 'pameran', 'group-60'))
  const asked = { ports, key: key('mine') }
  const wrong = await book(asked, { ...at, start: at.start + minuteMs }, visitor(1), student(1))
  expect(wrong.kind).toBe('off-hours')
  expect((await book(asked, at, visitor(1), student(1))).kind).toBe('placed')
  expect(await book(asked, at, visitor(1), student(2))).toEqual({ kind: 'key-reused' })
})

test('whoever is always overtaken is told so after eight attempts, and has burnt no key', async () => {
  const pauses: number[] = []
  const store = storeOf(fair)
  const unlucky: BookingStore = { ...store, commit: async () => 'stale' }
  const ports = portsOf(
    unlucky,
    () => now,
    async (ms) => void pauses.push(ms),
  )
  const at = firstOf(startsOf(fair, 'pameran', 'group-60'))
  const asked = { ports, key: key('unlucky') }
  expect(await book(asked, at, visitor(1), student(1))).toEqual({ kind: 'busy' })
  expect(pauses).toHaveLength(7)
  expect(pauses.every((ms, n) => ms >= 0 && ms <= Math.min(1_000, 20 * 4 ** (n + 1)))).toBe(true)
  const luckier = { ...asked, ports: hasty(store) }
  expect((await book(luckier, at, visitor(1), student(1))).kind).toBe('placed')
})

test('a booking that was moved to another counselor meanwhile gives up the seat it has now', async () => {
  const ports = hasty(storeOf(roster))
  const [here, there] = ['melati-1', 'melati-2'].map((id) =>
    firstOf(startsOf(roster, id, 'talk-30')),
  )
  if (here === undefined || there === undefined) throw new Error('expected two starts')
  const link = linkOf(await book({ ports }, here, visitor(1), student(1)))
  const door = { id: link.id, tokenHash: await hashOf(link.token) }
  const before = await opened(ports, door)
  if (before === undefined) throw new Error('the link opened nothing')
  expect((await move({ ports }, link, there)).kind).toBe('answered')
  expect((await alter(ports, before, cancelling(undefined), undefined)).kind).toBe('answered')
  expect(liveCount(await everything(ours.open()), now)).toBe(0)
  await nothingWrong(roster)
})

test('a booking that is deleted while its student cancels it is answered like any that is not there', async () => {
  const ports = hasty(storeOf(roster))
  const at = firstOf(startsOf(roster, 'melati-3', 'talk-30'))
  const link = linkOf(await book({ ports }, at, visitor(1), student(1)))
  const door = { id: link.id, tokenHash: await hashOf(link.token) }
  const before = await opened(ports, door)
  if (before === undefined) throw new Error('the link opened nothing')
  await forget(link)
  const answer = await alter(ports, before, cancelling(undefined), undefined)
  expect(answer).toEqual({ kind: 'link-not-valid' })
})

test('of three who wait, the first gets the seat that is given up, whoever else asks at that moment', async () => {
  let minutes = 0
  const ports = hasty(storeOf(roster), () => now + minutes++ * minuteMs)
  const at = firstOf(startsOf(roster, 'melati-1', 'talk-30').slice(8))
  const seat = linkOf(await book({ ports }, at, visitor(1), student(1)))
  const line: Link[] = []
  for (const n of [2, 3, 4]) line.push(linkOf(await wait({ ports }, at, at.start, student(n))))
  const [given, ...tries] = await Promise.all([
    cancel({ ports }, seat),
    ...[5, 6, 7, 8].map((n) => book({ ports }, at, visitor(n), student(n))),
  ])
  expect(given?.kind).toBe('answered')
  expect(tries.map(({ kind }) => kind)).toEqual(Array(4).fill('slot-taken'))
  const answers = await Promise.all(line.map((link) => accept({ ports }, link)))
  expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'not-live', 'not-live'])
  await nothingWrong(roster)
})

const forget = ({ id }: Link) => {
  const { db, table } = ours.open()
  return db.send(new DeleteCommand({ TableName: table, Key: keyFor.booking(id) }))
}

test('somebody in line whose booking was deleted from outside stands in nobody else’s way', async () => {
  let minutes = 0
  const ports = hasty(storeOf(roster), () => now + minutes++ * minuteMs)
  const at = firstOf(startsOf(roster, 'melati-1', 'talk-30').slice(8))
  const seat = linkOf(await book({ ports }, at, visitor(1), student(1)))
  const line: Link[] = []
  for (let n = 2; n < 14; n++) line.push(linkOf(await wait({ ports }, at, at.start, student(n))))
  const last = firstOf(line.splice(-1))
  for (const gone of line) await forget(gone)
  expect((await cancel({ ports }, seat)).kind).toBe('answered')
  expect(await stored(last)).toMatchObject({ state: 'offered' })
  expect((await accept({ ports }, last)).kind).toBe('answered')
  await nothingWrong(roster)
})

test('a counselor moves a group although one who sat there was deleted from outside', async () => {
  const ports = hasty(storeOf(roster))
  const [one, other] = startsOf(roster, 'melati-1', 'group-60')
  if (one === undefined || other === undefined) throw new Error('expected two starts')
  const mine = linkOf(await book({ ports }, one, visitor(1), student(1)))
  await forget(linkOf(await book({ ports }, one, visitor(2), student(2))))
  expect((await moveAll({ ports }, one, other.start)).kind).toBe('answered')
  expect((await stored(mine)).place?.start).toBe(other.start)
  const { ledgers } = await everything(ours.open())
  const seats = ledgers.flatMap(({ sessions }) => sessions.flatMap((each) => each.seats))
  expect(seats.map(({ id }) => id)).toEqual([mine.id])
})

test('a hold in a group that the counselor moves is given up, and its visitor is told so', async () => {
  const ports = hasty(storeOf(roster))
  const [one, other] = startsOf(roster, 'melati-1', 'group-60')
  if (one === undefined || other === undefined) throw new Error('expected two starts')
  linkOf(await book({ ports }, one, visitor(1), student(1)))
  for (const n of [2, 3]) expect((await holdStart(ports, one, visitor(n))).kind).toBe('answered')
  expect((await moveAll({ ports }, one, other.start)).kind).toBe('answered')
  expect(await heldBy(ports, visitor(2))).toEqual([])
  await nothingWrong(roster)
})

test('a time that only somebody deleted waits for can be booked', async () => {
  let at = now
  const ports = hasty(storeOf(roster), () => at)
  const start = firstOf(startsOf(roster, 'melati-1', 'talk-30').slice(8))
  expect((await holdStart(ports, start, visitor(1))).kind).toBe('answered')
  await forget(linkOf(await wait({ ports }, start, start.start, student(2))))
  at = now + 11 * minuteMs
  expect((await book({ ports }, start, visitor(3), student(3))).kind).toBe('placed')
  await nothingWrong(roster, at)
})

test('one student at two counselors at once sits with one of them', async () => {
  const ports = hasty(meeting(storeOf(roster)))
  const [here, there] = ['melati-1', 'melati-2'].map((id) =>
    firstOf(startsOf(roster, id, 'talk-30')),
  )
  if (here === undefined || there === undefined) throw new Error('expected two starts')
  const answers = await Promise.all(
    [here, there].map((at) => book({ ports }, at, visitor(1), student(1))),
  )
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['placed', 'student-busy'])
  await nothingWrong(roster)
})

test('a request that a clock ahead of ours has ended is not approved by ours', async () => {
  const store = storeOf(roster)
  const starts = startsOf(roster, 'kenanga-1', 'talk-45')
  const [at, beside] = [firstOf(starts.slice(8)), firstOf(starts.slice(40))]
  const link = linkOf(await book({ ports: hasty(store) }, at, visitor(1), student(1)))
  const { until = 0 } = await stored(link)
  const [behind, ahead] = [hasty(store, () => until - 1), hasty(store, () => until + 1)]
  expect((await book({ ports: ahead }, beside, visitor(2), student(2))).kind).toBe('placed')
  expect((await book({ ports: ahead }, at, visitor(3), student(3))).kind).toBe('placed')
  expect(await sayYes({ ports: behind }, link)).toEqual({ kind: 'not-live', state: 'lapsed' })
  await nothingWrong(roster, until + 1)
})

test('a student who came sits there until the talk ends, by their own book too', async () => {
  let at = now
  const ports = hasty(storeOf(roster), () => at)
  const begins = firstOf(startsOf(roster, 'linde-1', 'group-90'))
  const link = linkOf(await book({ ports }, begins, visitor(1), student(1)))
  at = begins.start + minuteMs
  for (const came of ['attended', 'no-show'] as const) {
    expect((await record({ ports }, link, came)).kind).toBe('answered')
    await nothingWrong(roster, at)
  }
  const [{ entries } = { entries: [] }] = (await everything(ours.open())).students
  expect(entries).toMatchObject([{ booking: link.id, start: begins.start }])
  await nothingWrong(roster, begins.start + 90 * minuteMs)
})

test('whoever sits in a group may also join one that its first student has begun elsewhere', async () => {
  const ports = hasty(storeOf(roster))
  const starts = startsOf(roster, 'melati-1', 'group-60')
  const [one, other] = [firstOf(starts), firstOf(starts.slice(4))]
  const first = linkOf(await book({ ports }, one, visitor(1), student(1)))
  linkOf(await book({ ports }, one, visitor(2), student(2)))
  expect((await move({ ports }, first, other)).kind).toBe('answered')
  expect((await book({ ports }, other, visitor(2), student(2))).kind).toBe('placed')
  expect((await book({ ports }, other, visitor(2), student(2))).kind).toBe('seat-already')
  await nothingWrong(roster)
})

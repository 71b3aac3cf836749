import { hashOf, newId, newToken } from '../../functions/http/capability.ts'
import { studentsOf } from '../../functions/http/student-hashes.ts'
import type { BookingStore } from '../../functions/ports/bookings.ts'
import { type Contact, keptDays } from '../../shared/booking/booking.ts'
import { book, standingIn, type Wanted, withoutGone } from '../../shared/booking/decide.ts'
import { type Week, weekStart } from '../../shared/booking/ledger.ts'
import { type Counselor, offeringOf } from '../../shared/booking/roster.ts'
import { settled } from '../../shared/booking/settle.ts'
import { type FreeStart, freeStarts, weeksAround } from '../../shared/booking/slots.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import { fairCampus } from './campuses.ts'
import { students } from './students.ts'

// Students who do not exist sit in groups of the coming weeks, each by a real booking. So a group
// shows seats that are taken, and one of every week is nearly full.

type Filling = {
  readonly counselor: string
  readonly service: string
  /** The week's first such group is filled until so many seats are left. */
  readonly seatsLeft: number
  readonly from: readonly Contact[]
}

export const fillings: readonly Filling[] = [
  { counselor: 'contoh-melati', service: 'group-60', seatsLeft: 1, from: students.slice(0, 7) },
  { counselor: 'contoh-kemuning', service: 'group-90', seatsLeft: 10, from: students.slice(7, 9) },
  { counselor: 'contoh-linden', service: 'group-90', seatsLeft: 10, from: students.slice(9) },
]

/** The week's first start of a group that can still be joined. */
async function groupIn(
  bookings: BookingStore,
  counselor: Counselor,
  service: string,
  week: Week,
  now: Instant,
): Promise<FreeStart | undefined> {
  const ledgers = await bookings.weeks(counselor.id, week - 1, week + 1)
  const { diary } = settled({ counselor, ledgers }, now)
  const [first] = freeStarts(diary, service, weekStart(week), weekStart(week + 1), { now })
  return first
}

async function wantedBy(
  contact: Contact,
  { topics: [topic = 'way'], offerings }: Counselor,
  { service, end }: { readonly service: string; readonly end: Instant },
  now: Instant,
): Promise<Wanted> {
  const way = offerings.find((one) => one.service === service)?.ways[0] ?? 'online'
  return {
    id: newId(),
    linkHash: await hashOf(newToken()),
    version: 1,
    contact,
    wishes: {
      topic,
      way,
      language: 'id',
      zone: 'Asia/Makassar',
      urgent: false,
      campus: fairCampus.slug,
    },
    consents: [],
    moves: 0,
    sequence: 0,
    createdAt: now,
    changedAt: now,
    expiresAt: end + keptDays * dayMs,
  }
}

const attemptsMax = 5

type Seats = {
  readonly bookings: BookingStore
  /** What contacts are hashed with, as the function does that answers students. */
  readonly contactSecret: string | undefined
}

type Seating = Seats & {
  readonly counselor: Counselor
  readonly service: string
  readonly group: FreeStart
  readonly now: Instant
}

/** Whether a student got the seat; one who sits there from an earlier start has no other. */
async function seat(
  { bookings, contactSecret, counselor, service, group, now }: Seating,
  contact: Contact,
): Promise<boolean> {
  const { start, end } = group
  const question = {
    ledgers: [{ counselor: counselor.id, weeks: weeksAround(counselor, start) }],
    students: await studentsOf(contact, contactSecret),
  }
  const wanted = await wantedBy(contact, counselor, { service, end }, now)
  let line: readonly string[] = []
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const found = await bookings.read({ ...question, bookings: line }, now)
    const ledgers = withoutGone(found.ledgers, line, found.bookings)
    const books = { diaries: [{ counselor, ledgers }], students: found.students }
    const decided = book(books, { counselor: counselor.id, service, start }, wanted, { now })
    if (decided.kind !== 'decided') return false
    if ((await bookings.commit(decided.change)) === 'done') return true
    line = standingIn(ledgers, decided.change)
  }
  throw new Error(
    `The week of ${counselor.id} changed under all ${attemptsMax} attempts to seat a student of ` +
      'the demonstration. Stop whatever else writes to this table and start again.',
  )
}

async function filled(
  { bookings, contactSecret }: Seats,
  counselor: Counselor,
  { service, seatsLeft, from }: Filling,
  week: Week,
  now: Instant,
): Promise<number> {
  if (offeringOf(counselor, service)?.kind !== 'group') return 0
  const group = await groupIn(bookings, counselor, service, week, now)
  if (group === undefined) return 0
  let seats = 0
  for (const contact of from.slice(0, Math.max(0, group.seatsLeft - seatsLeft)))
    if (await seat({ bookings, contactSecret, counselor, service, group, now }, contact)) seats += 1
  return seats
}

/** Books the demonstration's seats of one week; returns how many were taken now. */
export async function bookSeats(
  where: Seats,
  week: Week,
  now: Instant,
  asked: readonly Filling[] = fillings,
): Promise<number> {
  const { counselors } = await where.bookings.roster()
  let seats = 0
  for (const filling of asked) {
    const counselor = counselors.find(({ id }) => id === filling.counselor)
    if (counselor !== undefined) seats += await filled(where, counselor, filling, week, now)
  }
  return seats
}

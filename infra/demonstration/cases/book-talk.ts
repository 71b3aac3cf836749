import { hashOf, newId, newToken } from '../../../functions/http/capability.ts'
import { studentsOf } from '../../../functions/http/student-hashes.ts'
import type { BookingStore } from '../../../functions/ports/bookings.ts'
import { type Booking, type Contact, keptDays } from '../../../shared/booking/booking.ts'
import { book, standingIn, type Wanted, withoutGone } from '../../../shared/booking/decide.ts'
import { weekOf } from '../../../shared/booking/ledger.ts'
import type { Counselor } from '../../../shared/booking/roster.ts'
import { settled } from '../../../shared/booking/settle.ts'
import { type FreeStart, freeStarts, weeksAround } from '../../../shared/booking/slots.ts'
import { dayMs, type Instant, minuteMs } from '../../../shared/booking/time.ts'

// A talk of a student who does not exist, by a real booking, as soon as somebody is free.

const service = 'talk-30'

type Found = { readonly counselor: Counselor; readonly start: FreeStart }

/** The next start of anybody in the office who confirms at once. */
async function nextStart(
  bookings: BookingStore,
  office: string,
  now: Instant,
): Promise<Found | undefined> {
  const { counselors } = await bookings.roster()
  const found: Found[] = []
  for (const counselor of counselors.filter((one) => one.office === office)) {
    const week = weekOf(now)
    const ledgers = await bookings.weeks(counselor.id, week - 1, week + 2)
    const { diary } = settled({ counselor, ledgers }, now)
    const offered = counselor.offerings.find((one) => one.service === service)
    if (offered?.confirmation.kind !== 'immediate') continue
    const [start] = freeStarts(diary, service, now, now + 7 * dayMs, { now })
    if (start !== undefined) found.push({ counselor, start })
  }
  return found.toSorted((a, b) => a.start.start - b.start.start)[0]
}

type Asked = {
  readonly office: string
  readonly contact: Contact
  /** The link by which the counselor may read the assessment. */
  readonly assessment: string
  readonly campus: string
  readonly contactSecret: string | undefined
  /** The version of the notice the student read. */
  readonly notice: string
}

const wantedBy = async (
  { contact, assessment, campus, notice }: Asked,
  { counselor, start }: Found,
  now: Instant,
): Promise<Wanted> => ({
  id: newId(),
  linkHash: await hashOf(newToken()),
  version: 1,
  contact,
  wishes: {
    topic: counselor.topics[0] ?? 'way',
    way: 'online',
    language: 'id',
    zone: 'Asia/Makassar',
    urgent: false,
    campus,
    assessment,
  },
  consents: [{ purpose: 'assessment', version: notice, givenAt: new Date(now).toISOString() }],
  moves: 0,
  sequence: 0,
  createdAt: now,
  changedAt: now,
  expiresAt: start.end + keptDays * dayMs,
})

/** Books it; undefined where nobody is free within a week, or others took it meanwhile. */
export async function bookTalk(
  bookings: BookingStore,
  asked: Asked,
  now: Instant,
): Promise<Booking | undefined> {
  const found = await nextStart(bookings, asked.office, now)
  if (found === undefined) return undefined
  const { counselor, start } = found
  const question = {
    ledgers: [{ counselor: counselor.id, weeks: weeksAround(counselor, start.start) }],
    students: await studentsOf(asked.contact, asked.contactSecret),
  }
  const read = await bookings.read(question, now)
  const ledgers = withoutGone(read.ledgers, [], read.bookings)
  const books = { diaries: [{ counselor, ledgers }], students: read.students }
  const wish = { counselor: counselor.id, service, start: start.start }
  const decided = book(books, wish, await wantedBy(asked, found, now), { now })
  if (decided.kind !== 'decided' || standingIn(ledgers, decided.change).length > 0) return undefined
  return (await bookings.commit(decided.change)) === 'done' ? decided.booking : undefined
}

type Held = { readonly counselor: string; readonly campus: string }

const halfHourMs = 30 * minuteMs

/** A talk that was held two hours ago; no calendar is asked, for nobody can sit in it any more. */
export async function heldTalk(
  contact: Contact,
  { counselor, campus }: Held,
  now: Instant,
): Promise<Booking> {
  const start = Math.floor(now / halfHourMs) * halfHourMs - 4 * halfHourMs
  const createdAt = start - dayMs
  return {
    id: newId(),
    linkHash: await hashOf(newToken()),
    version: 1,
    state: 'confirmed',
    counselor,
    service,
    place: { session: newId(), start, end: start + halfHourMs },
    contact,
    wishes: {
      topic: 'way',
      way: 'online',
      language: 'id',
      zone: 'Asia/Makassar',
      urgent: false,
      campus,
    },
    consents: [],
    moves: 0,
    sequence: 0,
    createdAt,
    changedAt: createdAt,
    expiresAt: start + keptDays * dayMs,
  }
}

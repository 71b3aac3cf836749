import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { bookingIn, studentIn, visitorIn } from '../../functions/adapters/booking-items.ts'
import { type LedgerItem, ledgerIn } from '../../functions/adapters/ledger-item.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { studentsOf } from '../../functions/http/student-hashes.ts'
import {
  type Booking,
  holdsMax,
  type StudentBook,
  stateAt,
  type VisitorBook,
} from '../../shared/booking/booking.ts'
import {
  isLive,
  type Ledger,
  liveSeats,
  type Seat,
  type Session,
  takenBy,
} from '../../shared/booking/ledger.ts'
import type { Roster } from '../../shared/booking/roster.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import type { Entry } from '../../shared/booking/students.ts'
import {
  dateIn,
  datePlus,
  type Instant,
  instantOf,
  mondayOf,
  zonedDay,
} from '../../shared/booking/time.ts'

/** All that the table holds of talks. */
export type Everything = {
  readonly ledgers: readonly Ledger[]
  readonly bookings: readonly Booking[]
  readonly students: readonly StudentBook[]
  readonly visitors: readonly VisitorBook[]
  /** The hashes of each booking's student. */
  readonly studentsOf: ReadonlyMap<string, readonly string[]>
}

type Item = { readonly pk: string; readonly sk: string } & Readonly<Record<string, unknown>>

export async function everything({ db, table }: Records): Promise<Everything> {
  const items: Item[] = []
  let from: Record<string, unknown> | undefined
  do {
    const page = await db.send(new ScanCommand({ TableName: table, ExclusiveStartKey: from }))
    items.push(...((page.Items ?? []) as Item[]))
    from = page.LastEvaluatedKey
  } while (from !== undefined)
  const of = (kind: string) => items.filter(({ pk }) => pk.startsWith(`${kind}#`))
  const bookings = of('BOOKING').map(bookingIn)
  const hashes = bookings.map(async ({ id, contact }) => [id, await studentsOf(contact)] as const)
  return {
    ledgers: of('LEDGER').map((item) => ledgerIn(item as unknown as LedgerItem)),
    bookings,
    studentsOf: new Map(await Promise.all(hashes)),
    students: of('STUDENT').map(studentIn),
    visitors: of('VISITOR').map(visitorIn),
  }
}

type Sitting = { readonly ledger: Ledger; readonly session: Session; readonly seat: Seat }

const sittings = ({ ledgers }: Everything, now: Instant): readonly Sitting[] =>
  ledgers.flatMap((ledger) =>
    ledger.sessions.flatMap((session) =>
      liveSeats(session, now).map((seat) => ({ ledger, session, seat })),
    ),
  )

const seatStates: Readonly<Record<string, Seat['state']>> = {
  pending: 'pending',
  offered: 'offered',
  confirmed: 'confirmed',
  attended: 'confirmed',
  'no-show': 'confirmed',
}

/** Every seat has its booking or hold, every booking its seat; each once. */
function unmatched(all: Everything, now: Instant): readonly string[] {
  const bookings = new Map(all.bookings.map((booking) => [booking.id, booking]))
  const holds = new Map(
    all.visitors.flatMap(({ visitor, holds }) =>
      holds.filter(({ until }) => until > now).map((one) => [one.seat, { visitor, ...one }]),
    ),
  )
  const seats = new Map<string, Sitting>()
  const wrong: string[] = []
  for (const sitting of sittings(all, now)) {
    const { ledger, session, seat } = sitting
    const name = `${ledger.counselor} ${session.service} ${session.start} seat ${seat.id}`
    if (seats.has(seat.id)) wrong.push(`${name}: sits twice`)
    seats.set(seat.id, sitting)
    const booking = bookings.get(seat.id)
    const held = holds.get(seat.id)
    if (seat.state === 'held') {
      if (held?.start !== session.start || held.visitor !== seat.visitor)
        wrong.push(`${name}: held, and no visitor holds it`)
    } else if (booking === undefined) wrong.push(`${name}: no booking`)
    else if (seatStates[stateAt(booking, now)] !== seat.state)
      wrong.push(`${name}: is ${seat.state}, its booking ${stateAt(booking, now)}`)
    else if (booking.place?.session !== session.id || booking.place.start !== session.start)
      wrong.push(`${name}: its booking is elsewhere`)
  }
  for (const booking of all.bookings)
    if (seatStates[stateAt(booking, now)] !== undefined && !seats.has(booking.id))
      wrong.push(`booking ${booking.id}: is ${stateAt(booking, now)} and has no seat`)
  for (const seat of holds.keys()) if (!seats.has(seat)) wrong.push(`hold ${seat}: has no seat`)
  return wrong
}

/** Who waits stands in the line of one ledger, and nobody else does. */
function outOfLine({ ledgers, bookings }: Everything, now: Instant): readonly string[] {
  const line = ledgers.flatMap(({ waiting }) =>
    waiting.filter(({ to }) => to > now).map(({ id }) => id),
  )
  const waiting = bookings.filter((one) => stateAt(one, now) === 'waiting').map(({ id }) => id)
  return [
    ...line.filter((id) => !waiting.includes(id)).map((id) => `${id}: in line, not waiting`),
    ...waiting.filter((id) => !line.includes(id)).map((id) => `${id}: waiting, in no line`),
    ...line.filter((id, at) => line.indexOf(id) !== at).map((id) => `${id}: twice in line`),
  ]
}

/** Monday to Sunday on a counselor's calendar. */
const calendarWeek = (zone: string, start: Instant) => {
  const monday = mondayOf(dateIn(zone, start))
  return { from: instantOf(zone, monday, 0), to: instantOf(zone, datePlus(monday, 7), 0) }
}

/** No seats beyond a session's, no sessions in each other's time, no more than the limits. */
function overfull({ ledgers }: Everything, roster: Roster, now: Instant): readonly string[] {
  return roster.counselors.flatMap((counselor) => {
    const mine = ledgers.filter((one) => one.counselor === counselor.id)
    const stored = mine.flatMap(({ sessions }) => sessions)
    const live = stored.filter((one) => liveSeats(one, now).length > 0)
    const meets = (a: Session, b: Session) => {
      const [kept, other] = [takenBy(a), { from: b.start, to: b.end }]
      return kept.from < other.to && other.from < kept.to
    }
    const { perDay = Infinity, perWeek = Infinity } = counselor.limits
    const within = (from: Instant, to: Instant) =>
      live.filter(({ start }) => from <= start && start < to).length
    return [
      ...stored
        .filter(({ seats, seatsMax }) => seats.length > seatsMax)
        .map(({ start, seats, seatsMax }) => `${start}: ${seats.length} on ${seatsMax} seats`),
      ...live
        .filter((one) => live.some((other) => other !== one && meets(one, other)))
        .map(({ id, start }) => `${counselor.id}: ${id} at ${start} meets another session`),
      ...live
        .map(({ start }) => zonedDay(counselor.zone, dateIn(counselor.zone, start)))
        .filter(({ start, next }) => within(start, next) > perDay)
        .map(({ start }) => `${counselor.id}: more than ${perDay} on the day from ${start}`),
      ...live
        .map(({ start }) => calendarWeek(counselor.zone, start))
        .filter(({ from, to }) => within(from, to) > perWeek)
        .map(({ from }) => `${counselor.id}: more than ${perWeek} in the week from ${from}`),
    ]
  })
}

/** What is counted as free and what is taken make up the session, counted by its bookings. */
function miscounted(all: Everything, roster: Roster, now: Instant): readonly string[] {
  return roster.counselors.flatMap((counselor) => {
    const ledgers = all.ledgers.filter((one) => one.counselor === counselor.id)
    const sessions = ledgers.flatMap((one) => one.sessions)
    return counselor.offerings
      .filter(({ kind }) => kind === 'group')
      .flatMap(({ service }) =>
        freeStarts({ counselor, ledgers }, service, now, now + 31 * 86_400_000, { now }),
      )
      .flatMap(({ start, seatsLeft, seatsMax }) => {
        const taken = seatsMax - seatsLeft
        const ids = sessions
          .filter((one) => one.start === start && one.seatsMax > 1)
          .map(({ id }) => id)
        const booked = all.bookings.filter(
          (one) =>
            seatStates[stateAt(one, now)] !== undefined &&
            one.place?.start === start &&
            ids.includes(one.place.session),
        ).length
        const held = all.visitors
          .flatMap(({ holds }) => holds)
          .filter((one) => one.counselor === counselor.id && one.start === start)
          .filter(({ until, seat }) => until > now && seatIsIn(sessions, start, seat)).length
        return taken === booked + held
          ? []
          : [`${counselor.id} ${start}: ${taken} counted, ${booked} booked and ${held} held`]
      })
  })
}

const seatIsIn = (sessions: readonly Session[], start: Instant, seat: string): boolean =>
  sessions.some((one) => one.start === start && one.seats.some(({ id }) => id === seat))

/** Has a seat or waits for one. Whoever came, or did not, still has that time until it ends. */
const hasOrWaits = (booking: Booking, now: Instant): boolean => {
  const state = stateAt(booking, now)
  return state === 'waiting' || seatStates[state] !== undefined
}

const whereabouts = (booking: Booking | undefined, now: Instant): string =>
  booking === undefined
    ? 'there is no such booking'
    : `in truth ${stateAt(booking, now)} at ${booking.place?.start ?? 'no start'}`

/** A student's own book tells what they have, and never two at the same time. */
function misbooked({ bookings, students, ...all }: Everything, now: Instant): readonly string[] {
  const books = new Map(students.map((book) => [book.student, book]))
  const known = new Map(bookings.map((one) => [one.id, one]))
  const missing = bookings
    .filter((one) => hasOrWaits(one, now))
    .filter(({ place }) => place === undefined || place.end > now)
    .flatMap((one) =>
      (all.studentsOf.get(one.id) ?? [])
        .filter((student) => !books.get(student)?.entries.some(({ booking }) => booking === one.id))
        .map((student) => `${student}: has ${one.id} (${one.state}), not in their book`),
    )
  const isSo = ({ booking, session, start }: Entry): boolean => {
    const one = known.get(booking)
    if (one === undefined || !hasOrWaits(one, now)) return false
    return one.place?.session === session && one.place.start === start
  }
  const astray = students.flatMap(({ student, entries }) => {
    const mine = entries
      .filter(({ end, until }) => end > now && (until ?? Infinity) > now)
      .filter(({ line }) => line !== true)
    return [
      ...mine
        .filter((entry) => !isSo(entry))
        .map(({ booking, start }) => {
          const truth = whereabouts(known.get(booking), now)
          return `${student}: ${booking} is in their book at ${start}, ${truth}`
        }),
      ...mine
        .filter((a) => mine.some((b) => b !== a && a.start < b.end && b.start < a.end))
        .map(({ booking }) => `${student}: ${booking} overlaps another of theirs`),
    ]
  })
  return [...missing, ...astray]
}

const overheld = ({ visitors }: Everything, now: Instant): readonly string[] =>
  visitors
    .filter(({ holds }) => holds.filter(({ until }) => until > now).length > holdsMax)
    .map(({ visitor }) => `${visitor}: more than ${holdsMax} holds`)

/** Everything that is wrong at an instant; nothing else may be in the table's way. */
export const wrongs = (all: Everything, roster: Roster, now: Instant): readonly string[] => [
  ...unmatched(all, now),
  ...outOfLine(all, now),
  ...overfull(all, roster, now),
  ...miscounted(all, roster, now),
  ...misbooked(all, now),
  ...overheld(all, now),
]

/** Seats that count, over all ledgers. */
export const liveCount = (all: Everything, now: Instant): number =>
  all.ledgers
    .flatMap(({ sessions }) => sessions)
    .flatMap(({ seats }) => seats)
    .filter((seat) => isLive(seat, now)).length

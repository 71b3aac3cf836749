// Longer than most: every promise about talks, looked for after each of thousands of deeds.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf } from '../../test/arbitraries/talk-calendar.ts'
import { type Done, decided } from '../../test/arbitraries/talk-deeds.ts'
import { commit, emptyTable, type TalkTable } from '../../test/arbitraries/talk-table.ts'
import { aDeed, aTown, aWhile, type Deed, morning } from '../../test/arbitraries/talk-town.ts'
import { type Booking, holdsMax, stateAt } from './booking.ts'
import { type Ledger, liveSeats, type Session, type Waiting, weekOf } from './ledger.ts'
import { offerUntil } from './offer-time.ts'
import { type Counselor, offeringOf } from './roster.ts'
import { type Instant, minuteMs } from './time.ts'

const fail = (what: string): never => {
  throw new Error(what)
}

const sessionsOf = ({ ledgers }: TalkTable, id: string): readonly Session[] =>
  [...ledgers.values()].filter(({ counselor }) => counselor === id).flatMap((one) => one.sessions)

const liveSessions = (table: TalkTable, id: string, now: Instant): readonly Session[] =>
  sessionsOf(table, id)
    .map((session) => ({ ...session, seats: liveSeats(session, now) }))
    .filter(({ seats }) => seats.length > 0)
    .sort((a, b) => a.start - b.start)

function capacityHolds(table: TalkTable, counselor: Counselor, now: Instant): void {
  const sessions = liveSessions(table, counselor.id, now)
  for (const { seats, seatsMax, id } of sessions)
    if (seats.length > seatsMax) fail(`${id} has ${seats.length} seats of ${seatsMax}`)
  for (const [at, a] of sessions.entries())
    for (const b of sessions.slice(at + 1)) {
      const pause = Math.max(a.afterMinutes, b.beforeMinutes) * minuteMs
      if (b.start < a.end + pause) fail(`${a.id} and ${b.id} are in each other's way`)
    }
}

function limitsHold(table: TalkTable, { id, zone, limits }: Counselor, now: Instant): void {
  const days = new Map<string, number>()
  const { perDay = Infinity, perWeek = Infinity } = limits
  for (const { start } of liveSessions(table, id, now)) {
    const { day, week } = calendarOf(zone, start)
    days.set(day, (days.get(day) ?? 0) + 1)
    days.set(week, (days.get(week) ?? 0) + 1)
    if ((days.get(day) ?? 0) > perDay) fail(`more than ${perDay} on ${day}`)
    if ((days.get(week) ?? 0) > perWeek) fail(`more than ${perWeek} in ${week}`)
  }
}

const taking = new Set(['confirmed', 'pending', 'offered'])
const came = new Set(['attended', 'no-show'])
/** Whoever came, or did not, still has that time until the talk ends. */
const seatedIn = new Set(['confirmed', 'pending', ...came])

/** Every live seat has its booking, every live booking its seat, and they tell the same. */
function seatsAreBookings(table: TalkTable, now: Instant): void {
  const seated = new Map<string, Session>()
  for (const { id } of table.counselors)
    for (const session of liveSessions(table, id, now))
      for (const seat of session.seats)
        if (seat.state !== 'held') {
          const booking = table.bookings.get(seat.id) ?? fail(`seat ${seat.id} without a booking`)
          const state = stateAt(booking, now)
          if (state !== seat.state && !came.has(state))
            fail(`seat ${seat.id} is ${seat.state}, its booking ${state}`)
          if (booking.place?.session !== session.id || booking.place.start !== session.start)
            fail(`booking ${seat.id} tells another place than its seat`)
          if (booking.counselor !== id) fail(`booking ${seat.id} tells another counselor`)
          if (seated.has(seat.id)) fail(`${seat.id} sits twice`)
          seated.set(seat.id, session)
        }
  for (const booking of table.bookings.values())
    if (taking.has(stateAt(booking, now)) && !seated.has(booking.id))
      fail(`booking ${booking.id} is ${booking.state} without a seat`)
}

function lineIsBookings(table: TalkTable, now: Instant): void {
  const inLine = [...table.ledgers.values()].flatMap(({ waiting }) => waiting)
  const ids = inLine.filter(({ to }) => to > now).map(({ id }) => id)
  const waiting = [...table.bookings.values()]
    .filter((one) => stateAt(one, now) === 'waiting')
    .map(({ id }) => id)
  if (JSON.stringify(ids.sort()) !== JSON.stringify(waiting.sort()))
    fail(`in line: ${ids}; bookings that wait: ${waiting}`)
}

const whoHas = ({ contact }: Booking): string => contact.name

/** Nobody sits in two talks at once; the student's own book says where they sit. */
function studentsAreFree(table: TalkTable, now: Instant): void {
  const sitting = [...table.bookings.values()].filter((one) => seatedIn.has(stateAt(one, now)))
  for (const [at, a] of sitting.entries())
    for (const b of sitting.slice(at + 1)) {
      const same = whoHas(a) === whoHas(b) || (whoHas(a) > '2' && whoHas(b) > '2')
      if (same && a.place && b.place && a.place.start < b.place.end && b.place.start < a.place.end)
        fail(`${a.id} and ${b.id} are of one student at one time`)
    }
  for (const [student, book] of table.students)
    for (const entry of book.entries) {
      const booking = table.bookings.get(entry.booking) ?? fail(`${student}: ${entry.booking}?`)
      const lives = entry.end > now && (entry.until === undefined || entry.until > now)
      const sits = seatedIn.has(stateAt(booking, now))
      if (!entry.line && lives && sits && booking.place?.start !== entry.start)
        fail(`${student} has ${entry.booking} at another time`)
      if (!entry.line && lives && !sits)
        fail(`${student} has ${entry.booking}, which is ${booking.state}`)
    }
  for (const booking of sitting.filter(({ place }) => (place?.end ?? 0) > now)) {
    const mine = table.students.get(
      whoHas(booking) === '4' ? 'shared' : `student-${whoHas(booking)}`,
    )
    if (!mine?.entries.some((one) => one.booking === booking.id))
      fail(`${booking.id} is not in the book of its student`)
  }
}

function holdsAreKept(table: TalkTable, now: Instant): void {
  for (const [visitor, book] of table.visitors) {
    const live = book.holds.filter(({ until }) => until > now).map(({ seat }) => seat)
    if (live.length > holdsMax) fail(`${visitor} holds ${live.length}`)
    const seats = table.counselors
      .flatMap(({ id }) => liveSessions(table, id, now))
      .flatMap((session) => session.seats)
      .filter((seat) => seat.state === 'held' && seat.visitor === visitor)
      .map(({ id }) => id)
    for (const seat of seats) if (!live.includes(seat)) fail(`${visitor} has lost ${seat}`)
    for (const seat of live) if (!seats.includes(seat)) fail(`${visitor} believes to hold ${seat}`)
  }
}

type Line = readonly (Waiting & { readonly counselor: string })[]

const lineOf = ({ ledgers }: TalkTable): Line =>
  [...ledgers.values()].flatMap(({ counselor, waiting }: Ledger) =>
    waiting.map((one) => ({ ...one, counselor })),
  )

type Taken = { readonly counselor: string; readonly service: string; readonly start: Instant }

/** Whoever still waits, and could have had what another was given. */
const overtaken = (
  table: TalkTable,
  { counselor, service, start }: Taken,
  now: Instant,
  besides: (one: Waiting) => boolean,
): boolean => {
  const whom = table.counselors.find(({ id }) => id === counselor) ?? fail(counselor)
  const offering = offeringOf(whom, service) ?? fail(service)
  return lineOf(table).some(
    (one) =>
      one.counselor === counselor &&
      one.service === service &&
      one.from <= start &&
      start <= one.to &&
      offerUntil(whom, offering, start, now) > now &&
      !besides(one),
  )
}

function nobodyOvertakes(before: Line, table: TalkTable, done: Done, now: Instant): void {
  if (done.newcomer && overtaken(table, done.newcomer, now, ({ id }) => !isIn(before, id)))
    fail('a newcomer took what somebody waits for')
  for (const offer of done.change?.offers ?? []) {
    const mine = before.find(({ id }) => id === offer.booking)
    if (
      mine &&
      overtaken(table, offer, now, ({ id, since }) => !isIn(before, id) || since >= mine.since)
    )
      fail(`${offer.booking} was offered what somebody has waited for longer`)
  }
}

const isIn = (line: Line, id: string): boolean => line.some((one) => one.id === id)

/** Which sessions there are in a table, and which there were. */
const lives = new WeakMap<TalkTable, { here: Set<string>; readonly gone: Set<string> }>()

/** A session's id is its own for life: no other bears it, then or later. */
function sessionsLiveOnce(table: TalkTable): void {
  const ids = table.counselors.flatMap(({ id }) => sessionsOf(table, id)).map(({ id }) => id)
  const here = new Set(ids)
  if (here.size < ids.length) fail(`two sessions are called one of ${ids}`)
  const known = lives.get(table) ?? { here, gone: new Set<string>() }
  for (const id of known.here) if (!here.has(id)) known.gone.add(id)
  for (const id of here) if (known.gone.has(id)) fail(`session ${id} is back from the dead`)
  lives.set(table, { here, gone: known.gone })
}

function allHolds(table: TalkTable, now: Instant): void {
  for (const counselor of table.counselors) {
    capacityHolds(table, counselor, now)
    limitsHold(table, counselor, now)
  }
  seatsAreBookings(table, now)
  lineIsBookings(table, now)
  studentsAreFree(table, now)
  holdsAreKept(table, now)
  sessionsLiveOnce(table)
}

const story = fc.array(fc.tuple(aDeed, fc.option(aDeed), aWhile), {
  minLength: 4,
  maxLength: 26,
  size: 'max',
})

/** What came to pass, by kind: a property in which nothing happens proves nothing. */
const seen = new Map<string, number>()
const note = (what: string): void => {
  seen.set(what, (seen.get(what) ?? 0) + 1)
}

function carriedOut(table: TalkTable, deed: Deed, done: Done, now: Instant): void {
  if (done.kind !== 'decided' || done.change === undefined) {
    note(`${deed.kind}: ${done.kind}`)
    return
  }
  const before = lineOf(table)
  const came = commit(table, done.change)
  note(`${deed.kind}: ${came}`)
  if (done.change.offers.length > 0 && came === 'done') note('offers')
  if (came === 'done') nobodyOvertakes(before, table, done, now)
  allHolds(table, now)
}

test('whatever is done in whatever order, no seat is given twice, nobody sits in two talks, and nobody is overtaken', () => {
  fc.assert(
    fc.property(aTown, story, (town, deeds) => {
      const table = emptyTable(town)
      let now = morning
      for (const [at, [deed, other, pause]] of deeds.entries()) {
        now += pause
        allHolds(table, now)
        // Two who read the same moment: the second is told that it has passed, or fits all the same.
        const done = decided({ table, now, id: `a${at}` }, deed)
        const second = other && decided({ table, now, id: `b${at}` }, other)
        carriedOut(table, deed, done, now)
        if (other && second) carriedOut(table, other, second, now)
      }
    }),
    { numRuns: 5_000 },
  )
  const often = [
    'hold',
    'release',
    'book',
    'move',
    'cancel',
    'approve',
    'decline',
    'wait',
    'accept',
  ]
  for (const what of [
    ...often.map((one) => `${one}: done`),
    'offers',
    'book: stale',
    'move-session: done',
  ])
    expect([what, (seen.get(what) ?? 0) >= 50]).toEqual([what, true])
  const weeks = new Set([morning, morning + 3 * 24 * 60 * minuteMs].map(weekOf))
  expect(weeks.size).toBe(2)
})

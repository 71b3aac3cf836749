// Over 300 lines: everything that may be done to a booking, each as one decision over what was read.
import {
  type Booking,
  holdMinutes,
  holdsMax,
  movesMax,
  type StudentBook,
  stateAt,
  type VisitorBook,
} from './booking.ts'
import { type Ledger, type Seat, type Session, weekOf } from './ledger.ts'
import { openings } from './openings.ts'
import { type Offering, offeringOf } from './roster.ts'
import { type Offer, settled, withoutSeat, withSeat } from './settle.ts'
import {
  type Asker,
  type Diary,
  freeStarts,
  ledgerOf,
  type SlotRefusal,
  weeksAround,
  whyNot,
} from './slots.ts'
import { hourMs, type Instant, minuteMs } from './time.ts'

/** What was read, and what a decision stands on. */
export type Books = {
  readonly diaries: readonly Diary[]
  /** One for each way the student can be reached; version 0 where there is none yet. */
  readonly students: readonly StudentBook[]
  readonly visitor?: VisitorBook | undefined
}

export type Rewritten<T> = { readonly before: T; readonly after: T }

/** All that one decision writes, in one transaction, and what must still be as it was read. */
export type Change = {
  readonly ledgers: readonly Rewritten<Ledger>[]
  readonly guards: readonly Ledger[]
  /** Each as it shall be; its version is one more than the one it was decided on. */
  readonly bookings: readonly Booking[]
  /** To write into bookings that were not read: their turn in line has come. */
  readonly offers: readonly Offer[]
  readonly students: readonly Rewritten<StudentBook>[]
  readonly visitor?: Rewritten<VisitorBook> | undefined
}

export type Decided<T = unknown> = { readonly kind: 'decided'; readonly change: Change } & T

export type BookingRefusal =
  | SlotRefusal
  | { readonly kind: 'counselor-unknown'; readonly counselor: string }
  | { readonly kind: 'way-not-offered'; readonly ways: readonly string[] }
  | { readonly kind: 'too-many-holds'; readonly holdsMax: number }
  | { readonly kind: 'hold-not-yours' }
  | { readonly kind: 'student-busy'; readonly start: Instant }
  | { readonly kind: 'seat-already' }
  | { readonly kind: 'already-waiting' }
  | { readonly kind: 'not-full'; readonly start: Instant }
  | { readonly kind: 'range-empty' }
  | { readonly kind: 'too-many-moves'; readonly movesMax: number }
  | { readonly kind: 'already-started'; readonly start: Instant }
  | { readonly kind: 'not-yet-started'; readonly start: Instant }
  | { readonly kind: 'not-live'; readonly state: ReturnType<typeof stateAt> }

type Answer<T = unknown> = Decided<T> | BookingRefusal

const diaryOf = (books: Books, counselor: string): Diary | undefined =>
  books.diaries.find((one) => one.counselor.id === counselor)

const put = (diary: Diary, ledger: Ledger): Diary => ({
  ...diary,
  ledgers: [...diary.ledgers.filter(({ week }) => week !== ledger.week), ledger],
})

const emptyChange = {
  ledgers: [],
  guards: [],
  bookings: [],
  offers: [],
  students: [],
} as const satisfies Change

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What became of the ledgers: those rewritten, and those that were only looked at. */
function ledgersOf(
  before: Diary,
  clean: Diary,
  after: Diary,
  looked: readonly number[],
): Pick<Change, 'ledgers' | 'guards'> {
  const weeks = [...new Set([...looked, ...after.ledgers.map(({ week }) => week)])]
  const parts = weeks.map((week) => ({
    was: ledgerOf(before, week),
    cleaned: ledgerOf(clean, week),
    is: ledgerOf(after, week),
  }))
  return {
    ledgers: parts
      .filter(({ cleaned, is }) => !same(cleaned, is))
      .map(({ was, is }) => ({ before: was, after: { ...is, version: was.version + 1 } })),
    guards: parts
      .filter(({ was, cleaned, is }) => looked.includes(was.week) && same(cleaned, is))
      .map(({ was }) => was),
  }
}

/** A diary on which the clock has done its work, and the way back to what was read. */
type Desk = {
  readonly read: Diary
  /** Without what ran out, before anybody in line was offered anything. */
  readonly clean: Diary
  readonly diary: Diary
  readonly offers: readonly Offer[]
}

const withoutLine = (diary: Diary): Diary => ({
  ...diary,
  ledgers: diary.ledgers.map((one) => ({ ...one, waiting: [] })),
})

function deskOf(read: Diary, now: Instant): Desk {
  const clean = settled(withoutLine(read), now).diary
  const line = (week: number) => read.ledgers.find((one) => one.week === week)?.waiting ?? []
  const cleaned = {
    ...clean,
    ledgers: clean.ledgers.map((one) => ({
      ...one,
      waiting: line(one.week).filter(({ to }) => to > now),
    })),
  }
  return { read, clean: cleaned, ...settled(read, now) }
}

/** After a decision the line moves up once more: what it freed is offered at once. */
function closed(
  desk: Desk,
  after: Diary,
  now: Instant,
  looked: readonly number[],
): Pick<Change, 'ledgers' | 'guards' | 'offers'> {
  const last = settled(after, now)
  return {
    ...ledgersOf(desk.read, desk.clean, last.diary, looked),
    offers: [...desk.offers, ...last.offers],
  }
}

const liveEntries = (book: StudentBook, now: Instant) =>
  book.entries.filter(({ end, until }) => end > now && (until === undefined || until > now))

/** Why this student cannot also sit there, or undefined. */
const whyBusy = (
  { students }: Books,
  at: { readonly session: string; readonly start: Instant; readonly end: Instant },
  now: Instant,
  besides?: string,
): BookingRefusal | undefined => {
  const entries = students
    .flatMap((book) => liveEntries(book, now))
    .filter(({ booking, line }) => booking !== besides && line !== true)
  if (entries.some(({ session }) => session === at.session)) return { kind: 'seat-already' }
  const other = entries.find(({ start, end }) => at.start < end && start < at.end)
  return other && { kind: 'student-busy', start: other.start }
}

type Entry = StudentBook['entries'][number]

const rebooked = (
  { students }: Books,
  booking: string,
  entry: Entry | undefined,
  now: Instant,
): readonly Rewritten<StudentBook>[] =>
  students.map((before) => ({
    before,
    after: {
      ...before,
      version: before.version + 1,
      entries: [
        ...liveEntries(before, now).filter((one) => one.booking !== booking),
        ...(entry === undefined ? [] : [entry]),
      ],
    },
  }))

const unheld = (
  visitor: VisitorBook | undefined,
  seat: string | undefined,
  now: Instant,
): Rewritten<VisitorBook> | undefined => {
  if (visitor === undefined || !visitor.holds.some((one) => one.seat === seat)) return undefined
  const holds = visitor.holds.filter((one) => one.seat !== seat && one.until > now)
  return { before: visitor, after: { ...visitor, version: visitor.version + 1, holds } }
}

const placeAt = (diary: Diary, service: string, start: Instant): string | undefined =>
  openings(diary.counselor, service, start, start + 1).find(({ from }) => from <= start)?.place

type Seating = {
  readonly desk: Desk
  readonly offering: Offering
  readonly start: Instant
  readonly seat: Seat
  /** Seats given up for this one. */
  readonly without: readonly string[]
  readonly asker: Asker
}

type Seated = {
  readonly after: Diary
  readonly session: Session
  readonly looked: readonly number[]
}

/** Sits down if nothing stands against it. */
function seated({ desk, offering, start, seat, without, asker }: Seating): Seated | SlotRefusal {
  const refusal = whyNot(desk.diary, offering.service, start, { ...asker, without })
  if (refusal !== undefined) return refusal
  const ledgers = desk.diary.ledgers.map((ledger) => without.reduce(withoutSeat, ledger))
  const left = { ...desk.diary, ledgers }
  const place = placeAt(left, offering.service, start)
  const made = withSeat(ledgerOf(left, weekOf(start)), offering, { start, place }, seat)
  return {
    after: put(left, made.ledger),
    session: made.session,
    looked: weeksAround(desk.read.counselor, start),
  }
}

type At = { readonly counselor: string; readonly service: string; readonly start: Instant }

const openDesk = (
  books: Books,
  { counselor, service }: Omit<At, 'start'>,
  now: Instant,
): { readonly desk: Desk; readonly offering: Offering } | BookingRefusal => {
  const diary = diaryOf(books, counselor)
  if (diary === undefined) return { kind: 'counselor-unknown', counselor }
  const offering = offeringOf(diary.counselor, service)
  if (offering === undefined) return { kind: 'service-unknown', service }
  return { desk: deskOf(diary, now), offering }
}

export type Hold = { readonly seat: string; readonly until: Instant; readonly start: Instant }

/** Keeps a start for a visitor for some minutes; the same start again is the same hold. */
export function hold(
  books: Books & { readonly visitor: VisitorBook },
  at: At,
  seat: string,
  now: Instant,
): Answer<{ readonly hold: Hold }> {
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { visitor } = books
  const live = visitor.holds.filter((one) => one.until > now)
  const before = live.find(
    ({ counselor, service, start }) =>
      counselor === at.counselor && service === at.service && start === at.start,
  )
  if (before !== undefined) {
    const { seat: id, until, start } = before
    return { kind: 'decided', change: emptyChange, hold: { seat: id, until, start } }
  }
  if (live.length >= holdsMax) return { kind: 'too-many-holds', holdsMax }
  const until = now + holdMinutes * minuteMs
  const held = { id: seat, state: 'held', until, visitor: visitor.visitor } as const
  const asker = { now }
  const found = seated({ ...opened, start: at.start, seat: held, without: [], asker })
  if ('kind' in found) return found
  const { start } = at
  const holds = [...live, { ...at, seat, until }]
  return {
    kind: 'decided',
    hold: { seat, until, start },
    change: {
      ...emptyChange,
      ...closed(opened.desk, found.after, now, found.looked),
      visitor: { before: visitor, after: { ...visitor, version: visitor.version + 1, holds } },
    },
  }
}

/** Gives a hold back; one that is gone already is no error. */
export function release(
  books: Books & { readonly visitor: VisitorBook },
  seat: string,
  now: Instant,
): Answer {
  const mine = books.visitor.holds.find((one) => one.seat === seat)
  if (mine === undefined) return { kind: 'hold-not-yours' }
  const diary = diaryOf(books, mine.counselor)
  const visitor = unheld(books.visitor, seat, now)
  if (diary === undefined) return { kind: 'decided', change: { ...emptyChange, visitor } }
  const desk = deskOf(diary, now)
  const after = put(desk.diary, withoutSeat(ledgerOf(desk.diary, weekOf(mine.start)), seat))
  return {
    kind: 'decided',
    change: { ...emptyChange, ...closed(desk, after, now, [weekOf(mine.start)]), visitor },
  }
}

/** What a request still lacks before it stands: the counselor's yes, until when it is awaited. */
const standing = (
  { confirmation, noticeMinutesMin }: Offering,
  start: Instant,
  now: Instant,
): Pick<Booking, 'state' | 'until'> => {
  if (confirmation.kind === 'immediate') return { state: 'confirmed', until: undefined }
  const last = Math.max(start - noticeMinutesMin * minuteMs, now + hourMs)
  const until = Math.min(now + confirmation.hoursMax * hourMs, last, start)
  return { state: 'pending', until }
}

const seatFor = ({ id, state, until }: Booking): Seat =>
  state === 'confirmed' || until === undefined
    ? { id, state: 'confirmed' }
    : { id, state: state === 'offered' ? 'offered' : 'pending', until }

const entryOf = ({ id, until }: Booking, { id: session, start, end }: Session): Entry => ({
  booking: id,
  session,
  start,
  end,
  ...(until !== undefined && { until }),
})

const placed = (
  booking: Booking,
  { counselor, service }: Omit<At, 'start'>,
  { id: session, start, end, place }: Session,
): Booking => ({
  ...booking,
  counselor,
  service,
  place: { session, start, end, ...(place !== undefined && { at: place }) },
})

/** A booking as it is sent: not seated yet, nothing decided. */
export type Wanted = Omit<Booking, 'state' | 'until' | 'place' | 'counselor' | 'service'>

/** Takes a seat: the hold is used up if there is one, else the start must be free. */
export function book(
  books: Books,
  at: At,
  wanted: Wanted,
  asker: { readonly now: Instant; readonly hold?: string | undefined },
): Answer<{ readonly booking: Booking }> {
  const { now } = asker
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  if (!offering.ways.includes(wanted.wishes.way))
    return { kind: 'way-not-offered', ways: offering.ways }
  const mine = books.visitor?.holds.find((one) => one.seat === asker.hold)
  const bare = { ...wanted, ...at, ...standing(offering, at.start, now) }
  const { start: _, ...draft } = bare
  const seating = {
    desk,
    offering,
    start: at.start,
    seat: seatFor(draft),
    without: mine === undefined ? [] : [mine.seat],
    asker: { now },
  }
  const found = seated(seating)
  if ('kind' in found) return found
  const busy = whyBusy(books, { ...found.session, session: found.session.id }, now)
  if (busy !== undefined) return busy
  const booking = placed(draft, at, found.session)
  return {
    kind: 'decided',
    booking,
    change: {
      ...emptyChange,
      ...closed(desk, found.after, now, found.looked),
      bookings: [booking],
      students: rebooked(books, booking.id, entryOf(booking, found.session), now),
      visitor: unheld(books.visitor, mine?.seat, now),
    },
  }
}

const changed = (booking: Booking, now: Instant, change: Partial<Booking>): Booking => ({
  ...booking,
  ...change,
  version: booking.version + 1,
  changedAt: now,
})

/** A calendar entry follows what has a place; each change it must see counts. */
const counted = (booking: Booking): number => booking.sequence + 1

const whyNotLive = (
  booking: Booking,
  states: readonly Booking['state'][],
  now: Instant,
): BookingRefusal | undefined => {
  const state = stateAt(booking, now)
  if (!states.includes(state)) return { kind: 'not-live', state }
  const { place } = booking
  if (place !== undefined && place.start <= now)
    return { kind: 'already-started', start: place.start }
  return undefined
}

type Move = {
  readonly at: At
  readonly by: 'student' | 'office'
  readonly reason?: string | undefined
}

const isThere = ({ counselor, service, place }: Booking, at: At): boolean =>
  counselor === at.counselor && service === at.service && place?.start === at.start

/** Moves one seat in one transaction; if the new start cannot be had the old seat stands. */
export function move(
  books: Books,
  booking: Booking,
  { at, by, reason }: Move,
  now: Instant,
): Answer<{ readonly booking: Booking }> {
  const dead = whyNotLive(booking, ['pending', 'confirmed'], now)
  if (dead !== undefined) return dead
  if (isThere(booking, at)) return { kind: 'decided', booking, change: emptyChange }
  if (by === 'student' && booking.moves >= movesMax) return { kind: 'too-many-moves', movesMax }
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  if (!offering.ways.includes(booking.wishes.way))
    return { kind: 'way-not-offered', ways: offering.ways }
  // A move asks nobody twice: what was confirmed stays so, but only at the same counselor.
  const kept = booking.state === 'confirmed' && at.counselor === booking.counselor
  const stands: Pick<Booking, 'state' | 'until'> =
    kept || by === 'office'
      ? { state: 'confirmed', until: undefined }
      : standing(offering, at.start, now)
  const draft = changed(booking, now, {
    ...stands,
    reason,
    moves: booking.moves + (by === 'student' ? 1 : 0),
    sequence: counted(booking),
  })
  const found = seated({
    desk,
    offering,
    start: at.start,
    seat: seatFor(draft),
    without: [booking.id],
    asker: { now },
  })
  if ('kind' in found) return found
  const busy = whyBusy(books, { ...found.session, session: found.session.id }, now, booking.id)
  if (busy !== undefined) return busy
  const moved = placed(draft, at, found.session)
  const here = closed(desk, found.after, now, looks(found.looked, booking, at.counselor))
  const there = booking.counselor === at.counselor ? undefined : vacated(books, booking, now)
  return {
    kind: 'decided',
    booking: moved,
    change: {
      ...emptyChange,
      ledgers: [...here.ledgers, ...(there?.ledgers ?? [])],
      guards: [...here.guards, ...(there?.guards ?? [])],
      offers: [...here.offers, ...(there?.offers ?? [])],
      bookings: [moved],
      students: rebooked(books, booking.id, entryOf(moved, found.session), now),
    },
  }
}

/** The week a booking leaves is looked at too. */
const looks = (weeks: readonly number[], { place, counselor }: Booking, now: string) =>
  place === undefined || counselor !== now ? weeks : [...new Set([...weeks, weekOf(place.start)])]

/** The ledgers of a counselor once this booking's seat or place in line is gone. */
function vacated(
  books: Books,
  { id, counselor, place, waitsFor }: Booking,
  now: Instant,
): Pick<Change, 'ledgers' | 'guards' | 'offers'> | undefined {
  const diary = diaryOf(books, counselor)
  const at = place?.start ?? waitsFor?.from
  if (diary === undefined || at === undefined) return undefined
  const desk = deskOf(diary, now)
  const ledger = withoutSeat(ledgerOf(desk.diary, weekOf(at)), id)
  const waiting = ledger.waiting.filter((one) => one.id !== id)
  return closed(desk, put(desk.diary, { ...ledger, waiting }), now, [weekOf(at)])
}

type Ending = {
  readonly state: 'cancelled' | 'declined'
  readonly by: 'student' | 'office'
  readonly reason?: string | undefined
}

function ended(
  books: Books,
  booking: Booking,
  { state, by, reason }: Ending,
  now: Instant,
): Decided<{ readonly booking: Booking }> {
  const done = changed(booking, now, {
    state,
    until: undefined,
    cancelledAt: now,
    cancelledBy: by,
    reason,
    sequence: counted(booking),
  })
  return {
    kind: 'decided',
    booking: done,
    change: {
      ...emptyChange,
      ...(vacated(books, booking, now) ?? {}),
      bookings: [done],
      students: rebooked(books, booking.id, undefined, now),
    },
  }
}

/** Gives the seat, the offer or the place in line up. Again: answers with the first time. */
export function cancel(
  books: Books,
  booking: Booking,
  by: 'student' | 'office',
  now: Instant,
  reason?: string,
): Answer<{ readonly booking: Booking }> {
  if (booking.state === 'cancelled') return { kind: 'decided', booking, change: emptyChange }
  const dead = whyNotLive(booking, ['waiting', 'offered', 'pending', 'confirmed'], now)
  return dead ?? ended(books, booking, { state: 'cancelled', by, reason }, now)
}

/** The counselor says yes to a request. */
export function approve(
  books: Books,
  booking: Booking,
  now: Instant,
): Answer<{ readonly booking: Booking }> {
  const dead = whyNotLive(booking, ['pending'], now)
  if (dead !== undefined) return dead
  const { place } = booking
  const diary = diaryOf(books, booking.counselor)
  if (diary === undefined || place === undefined)
    return { kind: 'counselor-unknown', counselor: booking.counselor }
  const done = changed(booking, now, { state: 'confirmed', until: undefined })
  const desk = deskOf(diary, now)
  const ledger = ledgerOf(desk.diary, weekOf(place.start))
  const sessions = ledger.sessions.map((session) => ({
    ...session,
    seats: session.seats.map((seat) => (seat.id === booking.id ? seatFor(done) : seat)),
  }))
  const entry = { booking: booking.id, session: place.session, start: place.start, end: place.end }
  return {
    kind: 'decided',
    booking: done,
    change: {
      ...emptyChange,
      ...closed(desk, put(desk.diary, { ...ledger, sessions }), now, [ledger.week]),
      bookings: [done],
      students: rebooked(books, booking.id, entry, now),
    },
  }
}

/** The counselor says no to a request, with a word for the student. */
export function decline(
  books: Books,
  booking: Booking,
  reason: string,
  now: Instant,
): Answer<{ readonly booking: Booking }> {
  const dead = whyNotLive(booking, ['pending'], now)
  return dead ?? ended(books, booking, { state: 'declined', by: 'office', reason }, now)
}

type Range = Omit<At, 'start'> & { readonly from: Instant; readonly to: Instant }

/** Stands in line for a start between two instants of one UTC week. */
export function wait(
  books: Books,
  { from, to, ...at }: Range,
  wanted: Wanted,
  now: Instant,
): Answer<{ readonly booking: Booking }> {
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  if (!offering.ways.includes(wanted.wishes.way))
    return { kind: 'way-not-offered', ways: offering.ways }
  if (to < from || weekOf(from) !== weekOf(to) || to <= now) return { kind: 'range-empty' }
  const [free] = freeStarts(desk.diary, at.service, from, to + 1, { now })
  if (free !== undefined) return { kind: 'not-full', start: free.start }
  if (openings(desk.diary.counselor, at.service, from, to + 1).length === 0)
    return { kind: 'range-empty' }
  const session = `line:${at.counselor}:${at.service}:${from}`
  const busy = books.students.some((book) =>
    liveEntries(book, now).some((entry) => entry.session === session),
  )
  if (busy) return { kind: 'already-waiting' }
  const ledger = ledgerOf(desk.diary, weekOf(from))
  const mine = { id: wanted.id, service: at.service, from, to, since: now }
  const after = put(desk.diary, { ...ledger, waiting: [...ledger.waiting, mine] })
  const booking: Booking = { ...wanted, ...at, state: 'waiting', waitsFor: { from, to } }
  const entry = { booking: wanted.id, session, start: from, end: to + 1, line: true } as const
  return {
    kind: 'decided',
    booking,
    change: {
      ...emptyChange,
      ...closed(desk, after, now, weeksAround(desk.read.counselor, from)),
      bookings: [booking],
      students: rebooked(books, wanted.id, entry, now),
    },
  }
}

/** Takes what was offered, while the offer stands. */
export function accept(
  books: Books,
  booking: Booking,
  now: Instant,
): Answer<{ readonly booking: Booking }> {
  const dead = whyNotLive(booking, ['offered'], now)
  if (dead !== undefined) return dead
  const { place } = booking
  const opened = openDesk(books, booking, now)
  if ('kind' in opened) return opened
  if (place === undefined) return { kind: 'not-live', state: booking.state }
  const busy = whyBusy(books, place, now, booking.id)
  if (busy !== undefined) return busy
  const stands = standing(opened.offering, place.start, now)
  const taken = changed(booking, now, {
    ...stands,
    waitsFor: undefined,
    sequence: counted(booking),
  })
  const { desk } = opened
  const ledger = ledgerOf(desk.diary, weekOf(place.start))
  const sessions = ledger.sessions.map((session) => ({
    ...session,
    seats: session.seats.map((seat) => (seat.id === booking.id ? seatFor(taken) : seat)),
  }))
  const entry: Entry = {
    booking: booking.id,
    session: place.session,
    start: place.start,
    end: place.end,
    ...(taken.until !== undefined && { until: taken.until }),
  }
  return {
    kind: 'decided',
    booking: taken,
    change: {
      ...emptyChange,
      ...closed(desk, put(desk.diary, { ...ledger, sessions }), now, [ledger.week]),
      bookings: [taken],
      students: rebooked(books, booking.id, entry, now),
    },
  }
}

/** A counselor moves a session with all who sit in it, or nobody. */
export function moveSession(
  books: Books,
  bookings: readonly Booking[],
  { at, reason }: { readonly at: At; readonly reason: string },
  now: Instant,
): Answer<{ readonly bookings: readonly Booking[] }> {
  const dead = bookings.map((one) => whyNotLive(one, ['pending', 'confirmed'], now)).find(Boolean)
  if (dead !== undefined) return dead
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  const ids = bookings.map(({ id }) => id)
  const session = desk.diary.ledgers
    .flatMap(({ sessions }) => sessions)
    .find(({ seats }) => seats.some(({ id }) => ids.includes(id)))
  if (session === undefined) return { kind: 'not-live', state: 'cancelled' }
  const refusal = whyNot(desk.diary, offering.service, at.start, { now, without: ids })
  if (refusal !== undefined) return refusal
  const moved = { ...session, start: at.start, end: at.start + session.end - session.start }
  const busy = bookings
    .map(({ id }) =>
      whyBusy(
        { ...books, students: ownersOf(books, id) },
        { ...moved, session: moved.id },
        now,
        id,
      ),
    )
    .find((one) => one !== undefined && one.kind === 'student-busy')
  if (busy !== undefined) return busy
  const ledgers = desk.diary.ledgers.map((one) => ids.reduce(withoutSeat, one))
  const target = ledgerOf({ ...desk.diary, ledgers }, weekOf(at.start))
  const after = put(
    { ...desk.diary, ledgers },
    { ...target, sessions: [...target.sessions, moved] },
  )
  const done = bookings.map((one) =>
    placed(changed(one, now, { reason, sequence: counted(one) }), at, moved),
  )
  const looked = [...weeksAround(desk.read.counselor, at.start), weekOf(session.start)]
  return {
    kind: 'decided',
    bookings: done,
    change: {
      ...emptyChange,
      ...closed(desk, after, now, [...new Set(looked)]),
      bookings: done,
      students: books.students.map((before) => rebookedAll(before, done, moved, now)),
    },
  }
}

const ownersOf = ({ students }: Books, booking: string): readonly StudentBook[] =>
  students.filter(({ entries }) => entries.some((one) => one.booking === booking))

const rebookedAll = (
  before: StudentBook,
  bookings: readonly Booking[],
  session: Session,
  now: Instant,
): Rewritten<StudentBook> => {
  const mine = (entry: Entry) => bookings.find(({ id }) => id === entry.booking)
  const entries = liveEntries(before, now).map((entry) => {
    const booking = mine(entry)
    return booking === undefined ? entry : entryOf(booking, session)
  })
  return { before, after: { ...before, version: before.version + 1, entries } }
}

/** What came of a talk, once it has begun; it may be corrected. */
export function outcome(
  booking: Booking,
  came: 'attended' | 'no-show',
  now: Instant,
): Answer<{ readonly booking: Booking }> {
  const state = stateAt(booking, now)
  if (!['confirmed', 'attended', 'no-show'].includes(state)) return { kind: 'not-live', state }
  const { place } = booking
  if (place !== undefined && place.start > now)
    return { kind: 'not-yet-started', start: place.start }
  const done = changed(booking, now, { state: came })
  return { kind: 'decided', booking: done, change: { ...emptyChange, bookings: [done] } }
}

/** What the clock did to a counselor's ledgers: who is next in line is offered what lapsed. */
export function lapse(books: Books, counselor: string, now: Instant): Answer {
  const diary = diaryOf(books, counselor)
  if (diary === undefined) return { kind: 'counselor-unknown', counselor }
  const desk = deskOf(diary, now)
  return { kind: 'decided', change: { ...emptyChange, ...closed(desk, desk.diary, now, []) } }
}

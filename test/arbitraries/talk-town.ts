import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { Booking } from '#shared/booking/booking.ts'
import {
  accept,
  approve,
  type Books,
  book,
  type Change,
  cancel,
  decline,
  hold,
  lapse,
  move,
  moveSession,
  outcome,
  release,
  wait,
} from '#shared/booking/decide.ts'
import { weekOf } from '#shared/booking/ledger.ts'
import type { Counselor, Offering } from '#shared/booking/roster.ts'
import { hourMs, type Instant, minuteMs } from '#shared/booking/time.ts'
import { weeksAround } from '#shared/booking/weeks.ts'
import { type Question, readBooks, type TalkTable } from './talk-table.ts'
import { aRequest } from './talks.ts'

// A town with two counselors, five students and three phones, in which everything that can be done
// about talks is done in any order, around the turn of a week.

/** The Saturday before the Monday on which most of it happens. */
export const morning: Instant = Date.parse('2026-10-24T00:00:00Z')

const offering = (drawn: Partial<Offering>): Offering => ({
  service: 'talk-30',
  kind: 'individual',
  minutes: 30,
  seatsMax: 1,
  seatsMin: 1,
  ways: ['online'],
  stepMinutes: 30,
  beforeMinutes: 0,
  afterMinutes: 10,
  noticeMinutesMin: 60,
  daysAheadMax: 28,
  confirmation: { kind: 'immediate' },
  ...drawn,
})

type Manner = Pick<Counselor, 'limits'> & { readonly asks: boolean; readonly buffer: number }

const offeringsIn = ({ asks, buffer }: Manner): readonly Offering[] => [
  offering({
    beforeMinutes: buffer,
    ...(asks && { confirmation: { kind: 'counselor', hoursMax: 5 } }),
  }),
  offering({ service: 'talk-45', minutes: 45, stepMinutes: 15, afterMinutes: buffer }),
  offering({ service: 'group-60', kind: 'group', minutes: 60, seatsMax: 2, seatsMin: 2 }),
]

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const

/** In Kupang the doors open while it is still the week before in UTC. */
const kupang = (manner: Manner): Counselor => ({
  id: 'melati',
  office: 'kupang',
  name: 'Contoh Melati',
  zone: 'Asia/Makassar',
  languages: ['id'],
  topics: ['way'],
  offerings: offeringsIn(manner),
  week: everyDay.map((weekday) => ({ weekday, from: '06:30', to: '09:30' })),
  exceptions: [],
  limits: manner.limits,
})

/** In Berlin the clocks are put back on the Sunday. */
const berlin = (manner: Manner): Counselor => ({
  ...kupang(manner),
  id: 'mawar',
  zone: 'Europe/Berlin',
  week: everyDay.map((weekday) => ({ weekday, from: '22:30', to: '02:30', overnight: true })),
})

const manners: readonly Manner[] = [
  { limits: {}, asks: false, buffer: 0 },
  { limits: { perDay: 2, perWeek: 3 }, asks: true, buffer: 15 },
  { limits: { perWeek: 2 }, asks: false, buffer: 0 },
  { limits: { perDay: 1 }, asks: true, buffer: 30 },
]

const towns = manners.map((manner) => [kupang(manner), berlin(manner)] as const)
export const aTown = fc.constantFrom(...towns)

const kinds = [
  'hold',
  'release',
  'book',
  'book',
  'book',
  'move',
  'move-session',
  'cancel',
  'cancel',
  'approve',
  'decline',
  'wait',
  'wait',
  'accept',
  'accept',
  'outcome',
  'lapse',
] as const

export type Deed = {
  readonly kind: (typeof kinds)[number]
  readonly who: number
  readonly phone: number
  readonly whom: number
  readonly service: string
  readonly spot: number
  readonly which: number
}

export const aDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.nat(4),
  phone: fc.nat(2),
  whom: fc.constantFrom(0, 0, 1),
  service: fc.constantFrom('talk-30', 'talk-45', 'group-60', 'group-60'),
  spot: fc.nat(9),
  which: fc.nat(20),
})

export const aWhile = fc.constantFrom(
  0,
  minuteMs,
  4 * minuteMs,
  11 * minuteMs,
  2 * hourMs,
  7 * hourMs,
)

/** Starts near one another, on both sides of the turn of a week. */
const startsOf = (whom: number): readonly Instant[] => {
  const opens = whom === 0 ? '2026-10-25T22:30:00Z' : '2026-10-25T21:30:00Z'
  const first = Date.parse(opens)
  return [0, 30, 60, 90, 120, 150, 24 * 60, 24 * 60 + 60, -24 * 60, 24 * 60 + 90].map(
    (minutes) => first + minutes * minuteMs,
  )
}

export type Done = {
  readonly kind: string
  readonly change?: Change
  /** A seat taken by somebody who gave up none and held none there. */
  readonly newcomer?: {
    readonly counselor: string
    readonly service: string
    readonly start: Instant
  }
}

type Scene = { readonly table: TalkTable; readonly now: Instant; readonly id: string }

const at = ({ whom, service, spot }: Deed) => ({
  counselor: whom === 0 ? 'melati' : 'mawar',
  service,
  start: startsOf(whom)[spot] ?? 0,
})

type Where = { readonly counselor: string; readonly start: Instant }

const weeksFor = ({ counselors }: TalkTable, spots: readonly Where[]): Question['weeks'] =>
  counselors.map((one) => {
    const mine = spots.filter(({ counselor }) => counselor === one.id)
    return [one.id, mine.flatMap(({ start }) => weeksAround(one, start))] as const
  })

/** Student 3 has two addresses, and shares one of them with student 4. */
const contactsOf = (who: number): readonly string[] =>
  who === 3 ? ['student-3', 'shared'] : who === 4 ? ['shared'] : [`student-${who}`]

const whoHas = ({ contact }: Booking): number => Number(contact.name)

const placeOf = ({ counselor, place, waitsFor }: Booking): Where => ({
  counselor,
  start: place?.start ?? waitsFor?.from ?? 0,
})

const booksFor = (
  { table }: Scene,
  spots: readonly Where[],
  who: readonly number[],
  phone?: number,
): Books =>
  readBooks(table, {
    weeks: weeksFor(table, spots),
    students: [...new Set(who.flatMap(contactsOf))],
    visitor: phone === undefined ? undefined : `phone-${phone}`,
  })

const visitorsBooks = (scene: Scene, spots: readonly Where[], phone: number) => {
  const books = booksFor(scene, spots, [], phone)
  if (books.visitor === undefined) throw new Error('a phone without a book')
  return { ...books, visitor: books.visitor }
}

const wantedBy = ({ id, now }: Scene, who: number) => ({
  ...aRequest(id, now),
  contact: { name: String(who), email: `${who}@example.org` },
})

function doHold(scene: Scene, deed: Deed): Done {
  const to = at(deed)
  const books = visitorsBooks(scene, [to], deed.phone)
  const done = hold(books, to, scene.id, scene.now)
  return books.visitor.holds.length === 0 ? { ...done, newcomer: to } : done
}

function doRelease(scene: Scene, deed: Deed): Done {
  const holds = scene.table.visitors.get(`phone-${deed.phone}`)?.holds ?? []
  const mine = holds[deed.which % Math.max(1, holds.length)]
  const books = visitorsBooks(scene, mine === undefined ? [] : [mine], deed.phone)
  return release(books, mine?.seat ?? 'nothing', scene.now)
}

function doBook(scene: Scene, deed: Deed): Done {
  const to = at(deed)
  const phone = deed.which % 2 === 0 ? deed.phone : undefined
  const books = booksFor(scene, [to], [deed.who], phone)
  const mine = books.visitor?.holds.find(({ counselor }) => counselor === to.counselor)
  const asker = { now: scene.now, hold: mine?.seat }
  const done = book(books, to, wantedBy(scene, deed.who), asker)
  return (books.visitor?.holds.length ?? 0) === 0 ? { ...done, newcomer: to } : done
}

function doWait(scene: Scene, deed: Deed): Done {
  const { start, ...to } = at(deed)
  const starts = startsOf(deed.whom).filter((one) => weekOf(one) === weekOf(start))
  const last = deed.which % 3 === 0 ? Math.max(...starts) : start
  const books = booksFor(scene, [{ ...to, start }], [deed.who])
  return wait(books, { ...to, from: start, to: last }, wantedBy(scene, deed.who), scene.now)
}

function doMoveSession(scene: Scene, deed: Deed, booking: Booking): Done {
  const sitting = [...scene.table.bookings.values()].filter(
    ({ place, state }) =>
      place?.session === booking.place?.session && state !== 'cancelled' && state !== 'declined',
  )
  const together = sitting.filter(({ until }) => until === undefined || until > scene.now)
  const to = { ...at(deed), counselor: booking.counselor, service: booking.service }
  const books = booksFor(scene, [placeOf(booking), to], together.map(whoHas))
  return moveSession(books, together, { at: to, reason: 'rapat' }, scene.now)
}

function doToBooking(scene: Scene, deed: Deed): Done {
  const all = [...scene.table.bookings.values()]
  const booking = all[deed.which % Math.max(1, all.length)]
  if (booking === undefined) return { kind: 'nothing' }
  const { now } = scene
  const to = at(deed)
  const spots = deed.kind === 'move' ? [placeOf(booking), to] : [placeOf(booking)]
  const books = booksFor(scene, spots, [whoHas(booking)])
  switch (deed.kind) {
    case 'move':
      return move(books, booking, { at: to, by: deed.who > 0 ? 'student' : 'office' }, now)
    case 'move-session':
      return doMoveSession(scene, deed, booking)
    case 'cancel':
      return cancel(books, booking, 'student', now)
    case 'approve':
      return approve(books, booking, now)
    case 'decline':
      return decline(books, booking, 'penuh', now)
    case 'accept':
      return accept(books, booking, now)
    default:
      return outcome(booking, 'attended', now)
  }
}

/** What comes of a deed, decided on the table as it is now. Nothing is written. */
export function decided(scene: Scene, deed: Deed): Done {
  if (deed.kind === 'hold') return doHold(scene, deed)
  if (deed.kind === 'release') return doRelease(scene, deed)
  if (deed.kind === 'book') return doBook(scene, deed)
  if (deed.kind === 'wait') return doWait(scene, deed)
  if (deed.kind !== 'lapse') return doToBooking(scene, deed)
  const { counselor, start } = at(deed)
  const weeks = [-2, -1, 0, 1, 2].map((count) => weekOf(start) + count)
  return lapse(readBooks(scene.table, { weeks: [[counselor, weeks]] }), counselor, scene.now)
}

const calendars = new Map<string, { readonly day: string; readonly week: string }>()

/** The calendar day and week of an instant in a zone, asked of Temporal anew. */
export const calendarOf = (zone: string, instant: Instant) => {
  const key = `${zone} ${instant}`
  const known = calendars.get(key)
  if (known !== undefined) return known
  const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate()
  const made = { day: day.toString(), week: `${day.yearOfWeek}-${day.weekOfYear}` }
  calendars.set(key, made)
  return made
}

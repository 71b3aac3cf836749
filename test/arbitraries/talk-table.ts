import type { Booking, StudentBook, VisitorBook } from '#shared/booking/booking.ts'
import type { Books, Change } from '#shared/booking/decide.ts'
import { emptyLedger, type Ledger, type Week } from '#shared/booking/ledger.ts'
import type { Counselor } from '#shared/booking/roster.ts'
import type { Offer } from '#shared/booking/settle.ts'

// A table in memory that keeps the conditions a change is written under, and nothing else.

export type TalkTable = {
  readonly counselors: readonly Counselor[]
  readonly ledgers: Map<string, Ledger>
  readonly bookings: Map<string, Booking>
  readonly students: Map<string, StudentBook>
  readonly visitors: Map<string, VisitorBook>
}

export const emptyTable = (counselors: readonly Counselor[]): TalkTable => ({
  counselors,
  ledgers: new Map(),
  bookings: new Map(),
  students: new Map(),
  visitors: new Map(),
})

const ledgerKey = ({ counselor, week }: Pick<Ledger, 'counselor' | 'week'>) =>
  `${counselor} ${week}`

const ledgerIn = ({ ledgers }: TalkTable, counselor: string, week: Week): Ledger =>
  ledgers.get(ledgerKey({ counselor, week })) ?? emptyLedger(counselor, week)

export type Question = {
  readonly weeks: readonly (readonly [counselor: string, weeks: readonly Week[]])[]
  readonly students?: readonly string[]
  readonly visitor?: string | undefined
  readonly holders?: readonly string[]
}

const visitorIn = ({ visitors }: TalkTable, visitor: string): VisitorBook =>
  visitors.get(visitor) ?? { visitor, version: 0, holds: [] }

const visitorsOf = ({ visitor, holders = [] }: Change) => [visitor ?? [], holders].flat()

/** What a request reads, as of one moment. */
export const readBooks = (table: TalkTable, question: Question): Books => ({
  diaries: question.weeks.flatMap(([id, weeks]) => {
    const counselor = table.counselors.find((one) => one.id === id)
    const ledgers = [...new Set(weeks)].map((week) => ledgerIn(table, id, week))
    return counselor === undefined ? [] : [{ counselor, ledgers }]
  }),
  students: (question.students ?? []).map(
    (student) => table.students.get(student) ?? { student, version: 0, entries: [] },
  ),
  ...(question.visitor !== undefined && { visitor: visitorIn(table, question.visitor) }),
  holders: question.holders?.map((one) => visitorIn(table, one)),
})

const offeredBooking = (booking: Booking, offer: Offer): Booking => {
  const { session, start, end, at, until } = offer
  return {
    ...booking,
    state: 'offered',
    place: { session, start, end, ...(at !== undefined && { at }) },
    until,
    version: booking.version + 1,
  }
}

const once = (keys: readonly string[]): void => {
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice !== undefined) throw new Error(`one transaction names ${twice} twice`)
}

/** Whether everything is as it was read. */
function holds(table: TalkTable, change: Change): boolean {
  const version = ({ counselor, week }: Ledger) => ledgerIn(table, counselor, week).version
  return (
    change.ledgers.every(({ before }) => version(before) === before.version) &&
    change.guards.every((guard) => version(guard) === guard.version) &&
    change.bookings.every(
      (one) => (table.bookings.get(one.id)?.version ?? 0) === one.version - 1,
    ) &&
    (change.erased ?? []).every(
      ({ id, version: read }) => table.bookings.get(id)?.version === read,
    ) &&
    change.offers.every((one) => table.bookings.get(one.booking)?.state === 'waiting') &&
    change.students.every(
      ({ before }) => (table.students.get(before.student)?.version ?? 0) === before.version,
    ) &&
    visitorsOf(change).every(
      ({ before }) => visitorIn(table, before.visitor).version === before.version,
    )
  )
}

const keysOf = (change: Change): readonly string[] => [
  ...change.ledgers.map(({ before }) => `ledger ${ledgerKey(before)}`),
  ...change.guards.map((guard) => `ledger ${ledgerKey(guard)}`),
  ...change.bookings.map(({ id }) => `booking ${id}`),
  ...(change.erased ?? []).map(({ id }) => `booking ${id}`),
  ...change.offers.map(({ booking }) => `booking ${booking}`),
  ...change.students.map(({ before }) => `student ${before.student}`),
  ...visitorsOf(change).map(({ before }) => `visitor ${before.visitor}`),
]

/** Writes all of a change, or nothing if anything moved since it was read. */
export function commit(table: TalkTable, change: Change): 'done' | 'stale' {
  once(keysOf(change))
  if (!holds(table, change)) return 'stale'
  for (const { after } of change.ledgers) table.ledgers.set(ledgerKey(after), after)
  for (const booking of change.bookings) table.bookings.set(booking.id, booking)
  for (const { id } of change.erased ?? []) table.bookings.delete(id)
  for (const offer of change.offers) {
    const booking = table.bookings.get(offer.booking)
    if (booking !== undefined) table.bookings.set(booking.id, offeredBooking(booking, offer))
  }
  for (const { after } of change.students) table.students.set(after.student, after)
  for (const { after } of visitorsOf(change)) table.visitors.set(after.visitor, after)
  return 'done'
}

import { setTimeout as pauseFor } from 'node:timers/promises'
import type { StudentBook, VisitorBook } from '../../shared/booking/booking.ts'
import type { Change } from '../../shared/booking/decide.ts'
import { emptyLedger, type Ledger, type Week } from '../../shared/booking/ledger.ts'
import type { Counselor, Office, Roster } from '../../shared/booking/roster.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type {
  BookingFindings,
  BookingQuestion,
  BookingStore,
  Committed,
  Repeat,
  TalkLine,
} from '../ports/bookings.ts'
import { batchRead, type Item, type Key, type Pause } from './batch-read.ts'
import { believed } from './believed.ts'
import { caseWritesWith } from './booking-cases.ts'
import { bookingIn, repeatIn, studentIn, visitorIn } from './booking-items.ts'
import { writesOf } from './booking-writes.ts'
import { key } from './keys.ts'
import { type LedgerItem, ledgerIn } from './ledger-item.ts'
import { purge, unsee } from './purge.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'
import { transacted } from './transacted.ts'

export type BookingStoreOptions = {
  /** How long the roster is believed before it is read again. */
  readonly rosterForMs?: number
  /** Milliseconds that only go forward; never the clock of decisions. */
  readonly monotonicMs?: () => number
  readonly pause?: Pause
}

async function readRoster(records: Records): Promise<Roster> {
  const items = await queried<{ readonly office?: Office; readonly counselor?: Counselor }>(
    records,
    {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': key.office('').pk },
    },
  )
  return {
    offices: items.flatMap(({ office }) => office ?? []),
    counselors: items.flatMap(({ counselor }) => counselor ?? []),
  }
}

type AskedVisitor = Key & { readonly visitor: string }

type Asked = {
  readonly ledgers: readonly (Key & { readonly counselor: string; readonly week: Week })[]
  readonly students: readonly (Key & { readonly student: string })[]
  readonly visitor: AskedVisitor | undefined
  readonly holders: readonly AskedVisitor[] | undefined
  readonly bookings: readonly Key[]
  readonly repeat: (Key & { readonly id: string }) | undefined
}

const askedVisitor = (visitor: string): AskedVisitor => ({ ...key.visitor(visitor), visitor })

const askedFor = ({
  ledgers,
  students = [],
  visitor,
  holders,
  bookings = [],
  repeat,
}: BookingQuestion) =>
  ({
    ledgers: ledgers.flatMap(({ counselor, weeks }) =>
      [...new Set(weeks)].map((week) => ({ ...key.ledger(counselor, week), counselor, week })),
    ),
    students: [...new Set(students)].map((student) => ({ ...key.student(student), student })),
    visitor: visitor === undefined ? undefined : askedVisitor(visitor),
    holders: holders && [...new Set(holders)].map(askedVisitor),
    bookings: [...new Set(bookings)].map((id) => key.booking(id)),
    repeat: repeat === undefined ? undefined : { ...key.repeat(repeat), id: repeat },
  }) satisfies Asked

const keysOf = ({ visitor, repeat, ...many }: Asked): readonly Key[] =>
  [many.ledgers, many.students, many.bookings, many.holders ?? [], visitor ?? [], repeat ?? []]
    .flat()
    // Only what a key consists of may be sent.
    .map(({ pk, sk }) => ({ pk, sk }))

const noStudentBook = (student: string): StudentBook => ({ student, version: 0, entries: [] })
const noVisitorBook = (visitor: string): VisitorBook => ({ visitor, version: 0, holds: [] })

const ledgerFrom = (item: Item | undefined, counselor: string, week: Week): Ledger =>
  item === undefined ? emptyLedger(counselor, week) : ledgerIn(item as unknown as LedgerItem)

function findings(
  { ledgers, students, visitor, holders, bookings, repeat }: Asked,
  at: (key: Key) => Item | undefined,
  now: Instant,
): BookingFindings {
  const held = repeat && at(repeat)
  const answered = repeat && held && repeatIn(repeat.id, held)
  return {
    ledgers: ledgers.map((one) => ledgerFrom(at(one), one.counselor, one.week)),
    students: students.map((one) => {
      const item = at(one)
      return item === undefined ? noStudentBook(one.student) : studentIn(item)
    }),
    visitor: visitor && visitorFrom(at(visitor), visitor.visitor),
    holders: holders?.map((one) => visitorFrom(at(one), one.visitor)),
    bookings: bookings.flatMap((one) => {
      const item = at(one)
      const booking = item && bookingIn(item)
      return booking && booking.expiresAt > now ? [booking] : []
    }),
    repeat: answered && answered.expiresAt > now ? answered : undefined,
  }
}

const visitorFrom = (item: Item | undefined, visitor: string): VisitorBook =>
  item === undefined ? noVisitorBook(visitor) : visitorIn(item)

/** A change of bookings, with the cases that end or see less by it, and who of the staff made it. */
async function commit(
  records: Records,
  change: Change,
  repeat: Repeat | undefined,
  lines: readonly TalkLine[] | undefined,
): Promise<Committed> {
  const { writes, ...ended } = await caseWritesWith(records, change, lines)
  const all = [...writesOf(records.table, change, repeat), ...writes]
  const outcome = await transacted(records, all, 'booking')
  if (outcome !== 'done') return outcome
  for (const id of ended.purge) await purge(records, id)
  for (const id of ended.unsee) await unsee(records, id)
  return outcome
}

/** Weeks that were written; before week 0 lies no talk, and their keys would not sort. */
async function writtenWeeks(
  records: Records,
  counselor: string,
  first: Week,
  last: Week,
): Promise<readonly LedgerItem[]> {
  if (first > last) return []
  const { pk, sk } = key.ledger(counselor, first)
  return queried<LedgerItem>(records, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: {
      ':pk': pk,
      ':first': sk,
      ':last': key.ledger(counselor, last).sk,
    },
    // Whoever has just booked must not see the start as free.
    ConsistentRead: true,
  })
}

async function weeks(
  records: Records,
  counselor: string,
  first: Week,
  last: Week,
): Promise<readonly Ledger[]> {
  const items = await writtenWeeks(records, counselor, Math.max(0, first), last)
  const written = new Map(items.map((item) => [item.week, ledgerIn(item)]))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).map(
    (week) => written.get(week) ?? emptyLedger(counselor, week),
  )
}

/** Talks in DynamoDB: one batch to read what a decision needs, one transaction to keep it. */
export function bookingStore(
  records: Records,
  {
    rosterForMs = 60_000,
    monotonicMs = () => performance.now(),
    pause = (ms) => pauseFor(ms),
  }: BookingStoreOptions = {},
): BookingStore {
  return {
    roster: believed(() => readRoster(records), {
      forMs: rosterForMs,
      monotonicMs,
      keeps: ({ counselors }) => counselors.length > 0,
    }),
    read: async (question, now) => {
      const asked = askedFor(question)
      return findings(asked, await batchRead(records, keysOf(asked), pause), now)
    },
    commit: (change, repeat, lines) => commit(records, change, repeat, lines),
    weeks: (counselor, first, last) => weeks(records, counselor, first, last),
  }
}

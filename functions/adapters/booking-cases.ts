import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Change } from '../../shared/booking/decide.ts'
import type { CaseHead } from '../../shared/casework/case.ts'
import { booked, bookingGone, caseBooking } from '../../shared/casework/student.ts'
import type { Item, Key } from './batch-read.ts'
import type { Write } from './booking-writes.ts'
import { headIn } from './case-items.ts'
import { caseWrites } from './case-writes.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

// What a student takes back of a booking holds for the case of its office in the same transaction:
// that it is erased, or that it shows the assessment no more. All else the table's stream tells.

async function itemAt({ db, table }: Records, Key: Key): Promise<Item | undefined> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  return Item as Item | undefined
}

async function caseOf(records: Records, { id }: Booking): Promise<CaseHead | undefined> {
  const pointer = await itemAt(records, key.caseOf(id))
  const head = pointer && (await itemAt(records, key.caseHead(String(pointer.case))))
  return head && headIn(head)
}

/** Whether this very change takes back that the assessment is shown. */
const hides = ({ consents, changedAt }: Booking): boolean => {
  const now = new Date(changedAt).toISOString()
  return consents.some(
    ({ purpose, withdrawnAt }) => purpose === 'assessment' && withdrawnAt === now,
  )
}

type Ended = { readonly writes: readonly Write[]; readonly purge?: string }

async function erasedFrom(records: Records, booking: Booking): Promise<Ended> {
  const before = await caseOf(records, booking)
  const now = Math.max(before?.changedAt ?? 0, booking.changedAt)
  const told = before && bookingGone(before, booking.id, now)
  if (before === undefined || told === undefined) return { writes: [] }
  if (told === 'nothing-left') {
    const change = { before, after: undefined }
    return { writes: caseWrites(records.table, before.id, change), purge: before.id }
  }
  const change = { before, after: told.head, event: told.event }
  return { writes: caseWrites(records.table, before.id, change) }
}

async function hiddenFrom(records: Records, booking: Booking): Promise<Ended> {
  const before = await caseOf(records, booking)
  const slice = caseBooking(booking, false)
  const told = before && booked(before, slice, undefined, booking.changedAt)
  if (before === undefined || told === undefined) return { writes: [] }
  const change = { before, after: told.head, event: told.event }
  return { writes: caseWrites(records.table, before.id, change) }
}

/** What has to be written into cases with a change of bookings, and which cases end by it. */
export async function caseWritesWith(
  records: Records,
  { bookings, erased = [] }: Change,
): Promise<{ readonly writes: readonly Write[]; readonly purge: readonly string[] }> {
  const ended = await Promise.all([
    ...erased.map((one) => erasedFrom(records, one)),
    ...bookings.filter(hides).map((one) => hiddenFrom(records, one)),
  ])
  return {
    writes: ended.flatMap(({ writes }) => writes),
    purge: ended.flatMap(({ purge = [] }) => purge),
  }
}

import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Change } from '../../shared/booking/decide.ts'
import { sharedLinkIn } from '../../shared/booking/typed.ts'
import { type CaseHead, showsAssessment } from '../../shared/casework/case.ts'
import type { LineOfCase, LogEntry } from '../../shared/casework/event.ts'
import { booked, bookingGone, caseBooking } from '../../shared/casework/student.ts'
import type { TalkLine } from '../ports/bookings.ts'
import type { Item, Key } from './batch-read.ts'
import type { Write } from './booking-writes.ts'
import { headIn, itemsOfLog } from './case-items.ts'
import { caseWrites } from './case-writes.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

// What a student takes back of a booking holds for the case of its office in the same transaction:
// that it is erased, or that it shows the assessment no more. So is what one of the staff did with it written
// into the log. All else the table's stream tells.

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

type Ended = {
  readonly writes: readonly Write[]
  readonly purge?: string
  /** A case whose assessment is shown no more. */
  readonly unsee?: string
}

const hidden = (before: CaseHead, after: CaseHead) =>
  showsAssessment(before) && !showsAssessment(after) ? { unsee: before.id } : {}

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
  return { writes: caseWrites(records.table, before.id, change), ...hidden(before, told.head) }
}

async function hiddenFrom(records: Records, booking: Booking): Promise<Ended> {
  const before = await caseOf(records, booking)
  const slice = caseBooking(booking, false)
  const told = before && booked(before, slice, undefined, booking.changedAt)
  if (before === undefined || told === undefined) return { writes: [] }
  const change = { before, after: told.head, event: told.event }
  return { writes: caseWrites(records.table, before.id, change), ...hidden(before, told.head) }
}

/** It is in no list of the talks that brought an assessment either. */
function unlisted(TableName: string, { id, wishes }: Booking): readonly Write[] {
  const link = wishes.assessment === undefined ? undefined : sharedLinkIn(wishes.assessment)
  return link === undefined ? [] : [{ Delete: { TableName, Key: key.talkApart(link.id, id) } }]
}

const putInto = (TableName: string, line: LogEntry): readonly Write[] =>
  itemsOfLog(line).map((Item) => ({ Put: { TableName, Item } }))

/** The lines of the log about talks. A case stands as long as its talks, whose versions guard it. */
async function linesWritten(records: Records, { booking, line }: TalkLine) {
  const pointer = await itemAt(records, key.caseOf(booking))
  return pointer === undefined
    ? []
    : putInto(records.table, { ...line, case: String(pointer.case) })
}

/**
 * A line of the log of a case, if it stands, or else of the assessment that bears its name: to be
 * written with something that guards neither.
 */
export async function lineOf(
  records: Records,
  id: string | undefined,
  line: LineOfCase | undefined,
): Promise<readonly Write[]> {
  if (id === undefined || line === undefined) return []
  const keys = [key.caseHead(id), key.assessment(id)]
  const items = await Promise.all(keys.map((one) => itemAt(records, one)))
  const Key = keys.find((_, at) => items[at] !== undefined)
  if (Key === undefined) return []
  const stands = { TableName: records.table, Key, ConditionExpression: 'attribute_exists(pk)' }
  return [{ ConditionCheck: stands }, ...putInto(records.table, { ...line, case: id })]
}

/** The same, of the case a talk belongs to. */
export async function lineOfTalk(
  records: Records,
  booking: string,
  line: LineOfCase | undefined,
): Promise<readonly Write[]> {
  if (line === undefined) return []
  const pointer = await itemAt(records, key.caseOf(booking))
  return lineOf(records, pointer && String(pointer.case), line)
}

/** What has to be written into cases with a change of bookings, and which end, or show less, by it. */
export async function caseWritesWith(
  records: Records,
  { bookings, erased = [] }: Change,
  lines: readonly TalkLine[] = [],
): Promise<{
  readonly writes: readonly Write[]
  readonly purge: readonly string[]
  readonly unsee: readonly string[]
}> {
  const ended = await Promise.all([
    ...erased.map((one) => erasedFrom(records, one)),
    ...bookings.filter(hides).map((one) => hiddenFrom(records, one)),
  ])
  const logged = await Promise.all(lines.map((one) => linesWritten(records, one)))
  return {
    writes: [
      ...ended.flatMap(({ writes }) => writes),
      ...erased.flatMap((one) => unlisted(records.table, one)),
      ...logged.flat(),
    ],
    purge: ended.flatMap(({ purge = [] }) => purge),
    unsee: ended.flatMap(({ unsee = [] }) => unsee),
  }
}

import type { CaseHead } from '../../shared/casework/case.ts'
import { codeOf } from '../../shared/casework/code.ts'
import { queueChange, shardOf } from '../../shared/casework/queue.ts'
import type { AssessmentPart, CaseChange } from '../ports.ts'
import { itemOfBooking } from './booking-items.ts'
import type { Write } from './booking-writes.ts'
import { itemOfEvent, itemOfHead, itemOfLine, itemsOfLog } from './case-items.ts'
import { key } from './keys.ts'

// A change of a case as writes of one transaction: what the office keeps, its history, its log, and
// every list and count it stands in.

const asRead = (before: CaseHead | undefined) =>
  before === undefined || before.version === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'version = :read',
        ExpressionAttributeValues: { ':read': before.version },
      }

const headWrite = (TableName: string, { before, after }: CaseChange, id: string): Write =>
  after === undefined
    ? { Delete: { TableName, Key: key.caseHead(id), ...asRead(before) } }
    : { Put: { TableName, Item: itemOfHead(after), ...asRead(before) } }

function queueWrites(TableName: string, { before, after }: CaseChange, id: string): Write[] {
  const { added, removed, counts } = queueChange(before, after)
  return [
    ...added.map((one): Write => ({ Put: { TableName, Item: itemOfLine(one) } })),
    ...removed.map(
      ({ office, list, order }): Write => ({
        Delete: { TableName, Key: key.queueLine(office, list, order) },
      }),
    ),
    ...counts.map(
      ({ office, filter, by }): Write => ({
        Update: {
          TableName,
          Key: key.count(office, filter, shardOf(id)),
          UpdateExpression: 'ADD cases :by',
          ExpressionAttributeValues: { ':by': by },
        },
      }),
    ),
  ]
}

const bookingIds = (head: CaseHead | undefined) => (head?.bookings ?? []).map(({ id }) => id)

const isThere = (head: CaseHead | undefined): head is CaseHead =>
  head !== undefined && head.version > 0

/** A case is found in its office by the code its student reads out, open or done. */
function codeWrites(
  TableName: string,
  before: CaseHead | undefined,
  after: CaseHead | undefined,
): Write[] {
  if (isThere(before) && after?.office === before.office) return []
  const keyOf = ({ office, id }: CaseHead) => key.caseCode(office, codeOf(id), id)
  return [
    ...(after ? [{ Put: { TableName, Item: keyOf(after) } }] : []),
    ...(isThere(before) ? [{ Delete: { TableName, Key: keyOf(before) } }] : []),
  ]
}

/** A booking knows its case, so that whoever changes the booking finds it. */
function pointerWrites(TableName: string, { before, after }: CaseChange): Write[] {
  const [were, are] = [bookingIds(before), bookingIds(after)]
  const seconds = Math.ceil((after?.expiresAt ?? 0) / 1_000)
  return [
    ...codeWrites(TableName, before, after),
    ...are
      .filter((one) => !were.includes(one))
      .map((one): Write => {
        const item = { ...key.caseOf(one), case: after?.id, expiresAtSeconds: seconds }
        return { Put: { TableName, Item: item } }
      }),
    ...were
      .filter((one) => !are.includes(one))
      .map((one): Write => ({ Delete: { TableName, Key: key.caseOf(one) } })),
  ]
}

function assessmentWrite(TableName: string, part: AssessmentPart): Write {
  if (part.kind === 'as-read')
    return {
      ConditionCheck: {
        TableName,
        Key: key.assessment(part.id),
        ConditionExpression: 'version = :read AND attribute_not_exists(withdrawnAt)',
        ExpressionAttributeValues: { ':read': part.version },
      },
    }
  const { door, sharing, now } = part
  return {
    Update: {
      TableName,
      Key: key.assessment(door.id),
      ConditionExpression:
        'tokenHash = :tokenHash AND expiresAt > :now AND version = :read ' +
        'AND attribute_not_exists(withdrawnAt)',
      UpdateExpression: 'SET counselor = :sharing, changedAt = :now, version = version + :one',
      ExpressionAttributeValues: {
        ':tokenHash': door.tokenHash,
        ':now': now.toISOString(),
        ':read': door.version,
        ':sharing': sharing,
        ':one': 1,
      },
    },
  }
}

/** The lists and counts of a case that is no more; only as long as they stand. */
export function retiringWrites(TableName: string, head: CaseHead): Write[] {
  const [first, ...rest] = queueWrites(TableName, { before: head, after: undefined }, head.id)
  if (first?.Delete === undefined) return []
  const gone: Write = {
    ConditionCheck: { TableName, Key: key.caseHead(head.id), ...asRead(undefined) },
  }
  const stands = { ...first.Delete, ConditionExpression: 'attribute_exists(pk)' }
  return [
    gone,
    { Delete: stands },
    ...rest,
    ...pointerWrites(TableName, { before: head, after: undefined }),
  ]
}

/** Whether anything of the case itself is written. */
const isChanged = ({ before, after }: CaseChange): boolean =>
  after !== undefined || (before !== undefined && before.version > 0)

/** All of a change; a case that was not there and is not to be is guarded against coming meanwhile. */
export function caseWrites(TableName: string, id: string, change: CaseChange): Write[] {
  const { event, log, booking, assessment } = change
  const put = (Item: Record<string, unknown>): Write => ({ Put: { TableName, Item } })
  if (!isChanged(change))
    return [{ ConditionCheck: { TableName, Key: key.caseHead(id), ...asRead(undefined) } }]
  return [
    headWrite(TableName, change, id),
    ...(event ? [put(itemOfEvent(event))] : []),
    ...(log ? itemsOfLog(log).map(put) : []),
    ...queueWrites(TableName, change, id),
    ...pointerWrites(TableName, change),
    ...(booking
      ? [
          {
            Put: {
              TableName,
              Item: itemOfBooking(booking),
              ConditionExpression: 'version = :read',
              ExpressionAttributeValues: { ':read': booking.version - 1 },
            },
          },
        ]
      : []),
    ...(assessment ? [assessmentWrite(TableName, assessment)] : []),
  ]
}
